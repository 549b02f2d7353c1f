import { dayOf } from '../../model/days.ts';
import { seriesOf } from '../../model/trade/figures.ts';
import type { Checkpoint, DayRow } from '../../model/trade/types.ts';
import type { IsoDate } from '../../model/types.ts';

/** What had left by the end of a day, in tonnes. */
export interface Level {
	readonly date: IsoDate;
	readonly tonnes: number;
}

/** The record added up, one level for each day on which a ship left. */
export function levelsOf(days: readonly DayRow[]): readonly Level[] {
	const byDate = Map.groupBy(days, ({ date }) => date);
	let tonnes = 0;
	return [...byDate.keys()].sort().map((date) => {
		for (const row of byDate.get(date) ?? []) tonnes += row.tonnes;
		return { date, tonnes };
	});
}

/** What had left by the end of a day. */
export function levelAt(levels: readonly Level[], date: IsoDate): number {
	return levels.findLast((level) => level.date <= date)?.tonnes ?? 0;
}

/** Days between two points of the line: a few px of the chart. */
const stepDays = 5;

/** Levels that are enough to draw the rise, with the first and the last. */
export function thinned(levels: readonly Level[]): readonly Level[] {
	let lastDay = -Infinity;
	return levels.filter(({ date }, index) => {
		if (dayOf(date) - lastDay < stepDays && index < levels.length - 1) return false;
		lastDay = dayOf(date);
		return true;
	});
}

/** What was announced of Ukraine's corridor on one day: all cargo, of it farm goods, or one of them. */
export interface CorridorFigure {
	readonly date: IsoDate;
	readonly cargo: Checkpoint | null;
	readonly farm: Checkpoint | null;
	/** One of them, for the date and its precision. */
	readonly any: Checkpoint;
}

/** Both series of the corridor by day, oldest first. */
export function corridorFigures(checkpoints: readonly Checkpoint[]): readonly CorridorFigure[] {
	const ofDay = (series: 'corridor-cargo' | 'corridor-farm') =>
		new Map(seriesOf(checkpoints, series).map((checkpoint) => [checkpoint.date, checkpoint]));
	const cargoes = ofDay('corridor-cargo');
	const farms = ofDay('corridor-farm');
	return [...new Set([...cargoes.keys(), ...farms.keys()])].sort().flatMap((date) => {
		const cargo = cargoes.get(date) ?? null;
		const farm = farms.get(date) ?? null;
		const any = cargo ?? farm;
		return any ? [{ date, cargo, farm, any }] : [];
	});
}
