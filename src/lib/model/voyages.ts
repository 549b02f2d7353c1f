import { dayOf } from './days.ts';
import { schematicKnots } from './schematic-speed.ts';
import { isInForce } from './time.ts';
import { recordEnd, recordStart, sumOf } from './trade/figures.ts';
import type { DayRow } from './trade/types.ts';
import type { CorridorProperties, Dataset, IsoDate, LonLat } from './types.ts';
import { spotOn, wayAlong, type Spot, type Way } from './way.ts';

/** A recorded departure under the Initiative. When in its day it left, and how it sailed, is schematic. */
export interface Voyage {
	/** Day of departure. */
	readonly date: IsoDate;
	/** Id of the port. */
	readonly port: string;
	/** Mean of what left its port on its day. */
	readonly tonnes: number;
	/** Days since 1970-01-01, with fractions. */
	readonly leaves: number;
	readonly way: Way;
	/** Id of the corridor that it takes: the one in force on its day. */
	readonly corridor: string;
}

/** Where a ship is. */
export interface Sailing extends Spot {
	readonly voyage: Voyage;
	readonly sailedNm: number;
}

type Corridor = Dataset['features'][number];

const lineOf = ({ geometry }: Corridor) =>
	geometry.type === 'LineString' ? (geometry.coordinates as unknown as LonLat[]) : [];

/** The rows of each date, in their order. */
function byDate(days: readonly DayRow[]): readonly (readonly DayRow[])[] {
	const dates = new Map<IsoDate, DayRow[]>();
	for (const row of days) dates.set(row.date, [...(dates.get(row.date) ?? []), row]);
	return [...dates.values()];
}

/** One row for each ship of a day, so that those of one port do not follow one another. */
function shipsOf(rows: readonly DayRow[]): readonly DayRow[] {
	return rows
		.flatMap((row) =>
			Array.from({ length: row.voyages }, (_, ship) => ({ row, turn: (ship + 0.5) / row.voyages }))
		)
		.sort((one, other) => one.turn - other.turn)
		.map(({ row }) => row);
}

/**
 * One voyage for each recorded ship. The ships of a day leave at even distances from its first to its
 * last hour, and sail the feeder of their port, then the corridor in force on that day. A port without
 * a way to the corridor has no voyages.
 * @param corridors the lines of the map
 */
export function voyagesOf(days: readonly DayRow[], corridors: Dataset): readonly Voyage[] {
	const ofKind = (kind: string) =>
		corridors.features.filter(({ properties }) => properties.kind === kind);
	const trunks = ofKind('initiative-corridor');
	const feeders = ofKind('initiative-feeder');
	const ways = new Map<string, Way>();

	function wayOf(port: string, trunk: Corridor): Way | null {
		const feeder = feeders.find(({ properties }) =>
			(properties as CorridorProperties).ports.includes(port)
		);
		if (!feeder) return null;
		const key = `${feeder.properties.id} ${trunk.properties.id}`;
		const way = ways.get(key) ?? wayAlong(lineOf(feeder), lineOf(trunk));
		ways.set(key, way);
		return way;
	}

	return byDate(days).flatMap((rows) => {
		const { voyages: count } = sumOf(rows);
		return shipsOf(rows).flatMap(({ date, port, tonnes, voyages }, ship): Voyage[] => {
			const trunk = trunks.find(({ properties }) => isInForce(properties, date));
			const way = trunk && wayOf(port, trunk);
			if (!way) return [];
			const leaves = dayOf(date) + (ship + 0.5) / count;
			const corridor = trunk.properties.id;
			return [{ date, port, tonnes: tonnes / voyages, leaves, way, corridor }];
		});
	});
}

const milesADay = schematicKnots * 24;

/** Every ship at sea at a time in days since 1970-01-01; none beyond the days of the record. */
export function voyagesAt(voyages: readonly Voyage[], time: number): readonly Sailing[] {
	if (time < dayOf(recordStart) || time >= dayOf(recordEnd) + 1) return [];
	return voyages.flatMap((voyage): Sailing[] => {
		const sailedNm = (time - voyage.leaves) * milesADay;
		if (sailedNm < 0 || sailedNm > voyage.way.lengthNm) return [];
		return [{ voyage, sailedNm, ...spotOn(voyage.way, sailedNm) }];
	});
}
