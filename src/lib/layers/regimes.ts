import { m } from '../i18n/paraglide/messages.js';
import type { Model } from '../model/load.ts';
import type { Validity } from '../model/types.ts';
import { firstMark } from './looks.ts';
import type { ColourRole } from './palette.ts';

/** What held at sea or was claimed from one day to another: a bar of the timeline. */
export interface Regime extends Validity {
	readonly id: string;
	/** In the page's language, short. */
	readonly title: string;
	readonly colour: ColourRole;
	/** Its terms or its dates are not certain: drawn with a broken line. */
	readonly schematic?: boolean;
}

/** Features whose validity makes a bar, from the top down, and the last one of those that follow on. */
const bars: readonly { first: string; last: string; title: () => string }[] = [
	{ first: 'claim-crimea', last: 'claim-crimea', title: m.regime_claim_2014 },
	{ first: 'claim-kherson', last: 'claim-kherson', title: m.regime_claim_2022 },
	{ first: 'bsgi-corridor-initial', last: 'bsgi-corridor-rev-trunk', title: m.regime_initiative },
	{ first: 'ua-corridor-2023', last: 'ua-corridor-2023', title: m.regime_ukraine_corridor },
	{ first: 'jwc-limit-2023', last: 'jwc-limit-2023', title: m.regime_listed_area }
];

/** The bars of the timeline, with the dates and colours of the features that they stand for. */
export function regimesOf(model: Model): readonly Regime[] {
	return bars.flatMap(({ first, last, title }): Regime[] => {
		const begin = model.byId.get(first);
		const end = model.byId.get(last);
		const mark = firstMark(model, first);
		if (!begin || !end || !mark) return [];
		const { from } = begin.feature.properties;
		const { to } = end.feature.properties;
		return [{ id: first, title: title(), from, to, colour: mark.colour }];
	});
}
