import type { Regime } from '#lib/layers/regimes.ts';
import { isInForce } from '#lib/model/time.ts';
import type Departures from './Departures.svelte';
import { Deferred } from './deferred.svelte.ts';
import type { Session } from './session.ts';

/** Id of the regime under which the recorded ships left. */
const initiative = 'bsgi-corridor-initial';

/**
 * The count of ships that left on the map's date: due while the initiative is in force and its
 * corridor shown, and fetched then, or before that when time begins to play.
 */
export function awaitDepartures({ view, voyages }: Session, regimes: readonly Regime[]) {
	const deferred = new Deferred<typeof Departures>(() => import('./Departures.svelte'));
	const regime = regimes.find(({ id }) => id === initiative);
	const isDue = $derived(
		regime !== undefined && isInForce(regime, view.date) && view.shownLayers.includes('corridors')
	);
	const isAhead = $derived(voyages.clock !== null && view.date < (regime?.from ?? ''));
	$effect(() => {
		if (isDue || isAhead) void deferred.load();
	});
	return {
		get component() {
			return deferred.component;
		},
		get isDue() {
			return isDue;
		}
	};
}
