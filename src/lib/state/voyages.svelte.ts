import type { Clock } from '../model/clock.ts';
import type { DayRow } from '../model/trade/types.ts';

/** Recorded departures that sail while time plays: what map, timeline and words about them share. */
export class Voyages {
	/** What left on which day; empty until the record is loaded. */
	days = $state.raw<readonly DayRow[]>([]);
	/** The time between the map's dates while it plays; `null` when it stands still. */
	clock = $state.raw<Clock | null>(null);
	/** Does the map show ships at sea, moving or not? */
	hasShips = $state(false);
}
