import { m } from '../../i18n/paraglide/messages.js';
import { fastest, parseSpeed, slowest } from '../../state/speed.ts';
import type { UrlProblem } from '../../state/types.ts';

/** Why a route or a speed of the address could not be used; `null` for other keys. */
export function routeProblem({ key, value }: UrlProblem): string | null {
	if (key === 'speed' && parseSpeed(value) === null)
		return m.route_problem_speed({ value, slowest, fastest });
	if (key !== 'route') return null;
	const [from, to, ...more] = value.split(',');
	const isSame = from !== '' && from === to && more.length === 0;
	return isSame ? m.route_problem_same({ value }) : m.route_problem_unknown({ value });
}
