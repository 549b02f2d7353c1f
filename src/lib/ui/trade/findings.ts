import { formatDate, formatList } from '../../i18n/format.ts';
import { dateFormat } from '../../i18n/intl.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { dayOf, momentOf } from '../../model/days.ts';
import {
	amountsByPort,
	isRecorded,
	latestCheckpoint,
	ranked,
	recordEnd,
	recordStart,
	sumBy,
	sumOf,
	weekOf
} from '../../model/trade/figures.ts';
import type { TradeTables } from '../../model/trade/tables.ts';
import { isInForce } from '../../model/time.ts';
import type { IsoDate } from '../../model/types.ts';
import { corridorFigures } from './cumulative.ts';
import { corridorStart, initiativeEnd, initiativePorts, suspension } from './initiative.ts';
import { commodityRanks, lastMonth, type DestinationRank } from './ranks.ts';
import {
	checkpointDate,
	checkpointInWords,
	commodityName,
	formatShare,
	tonnesInWords
} from './words.ts';

/** Says the name of a port by its id. */
export type NameOf = (port: string) => string;

function portsInWords(ports: readonly string[], nameOf: NameOf): string {
	return ports.length === initiativePorts.length
		? m.trade_three_ports()
		: formatList(ports.map((port) => nameOf(port)));
}

/** What had left by the date, from where. */
export function weeksFinding({ days, weeks }: TradeTables, date: IsoDate, nameOf: NameOf): string {
	const byPort = amountsByPort(days, date);
	if (byPort.size === 0) {
		const ports = days.filter((row) => row.date === recordStart).map(({ port }) => nameOf(port));
		return m.trade_none_yet({ port: formatList(ports), first: formatDate(recordStart) });
	}
	const amount = tonnesInWords(sumOf([...byPort.values()]).tonnes);
	const ports = portsInWords(
		ranked(byPort).map(([port]) => port),
		nameOf
	);
	return date < recordEnd
		? m.trade_left({ date: formatDate(date), amount, ports })
		: m.trade_left_ended({
				end: formatDate(recordEnd),
				amount,
				ports,
				weeks: sumBy(weeks, ({ week }) => week).size
			});
}

/** What more there is to say of the date's own days, a sentence each. */
export function weekNotes({ days, weeks }: TradeTables, date: IsoDate): readonly string[] {
	if (date < recordStart) return [];
	if (!isRecorded(date)) {
		const last = formatDate(initiativeEnd);
		return [
			date <= initiativeEnd
				? m.trade_week_beyond({ end: formatDate(recordEnd), last })
				: m.trade_week_after({ last })
		];
	}
	const week = weekOf(date);
	const ofWeek = sumOf(weeks.filter((row) => row.week === week));
	const notes = [
		m.trade_week_now({
			week: formatDate(week),
			ships: ofWeek.voyages,
			amount: tonnesInWords(ofWeek.tonnes)
		})
	];
	if (isInForce(suspension, date)) {
		const since = days.filter((row) => suspension.from <= row.date && row.date <= date);
		notes.unshift(
			m.trade_suspended({
				from: formatDate(suspension.from),
				ships: sumOf(since).voyages,
				date: formatDate(date)
			})
		);
	}
	return notes;
}

/** The Initiative's food added up: as counted, and as published. */
export function initiativeFinding({ days, checkpoints }: TradeTables, date: IsoDate): string {
	const counted = sumOf(days.filter((row) => row.date <= date)).tonnes;
	if (counted === 0) return m.trade_initiative_before({ date: formatDate(date) });
	const amount = tonnesInWords(counted);
	const published = latestCheckpoint(checkpoints, 'bsgi-food', date);
	if (!published) return m.trade_initiative_counted({ amount, date: formatDate(date) });
	const inWords = checkpointInWords(published);
	return published.date > recordEnd
		? m.trade_initiative_beyond({ amount, published: inWords })
		: m.trade_initiative_published({
				amount,
				date: formatDate(date < recordEnd ? date : recordEnd),
				published: inWords,
				day: checkpointDate(published)
			});
}

/** What Ukraine's corridor had carried, as announced. */
export function corridorFinding({ checkpoints }: TradeTables, date: IsoDate): string {
	const cargo = latestCheckpoint(checkpoints, 'corridor-cargo', date);
	const farm = latestCheckpoint(checkpoints, 'corridor-farm', date);
	if (!cargo && farm) {
		return m.trade_corridor_farm_only({
			farm: checkpointInWords(farm),
			date: checkpointDate(farm)
		});
	}
	if (!cargo) {
		const [first] = corridorFigures(checkpoints);
		return date < corridorStart || !first
			? m.trade_corridor_before({ opened: formatDate(corridorStart) })
			: m.trade_corridor_silent({ first: checkpointDate(first.any) });
	}
	const words = { cargo: checkpointInWords(cargo), date: checkpointDate(cargo) };
	return farm && farm.date === cargo.date
		? m.trade_corridor_carried_farm({ ...words, farm: checkpointInWords(farm) })
		: m.trade_corridor_carried(words);
}

const monthAndYear = (month: string) =>
	dateFormat({ month: 'long', year: 'numeric' }).format(momentOf(dayOf(`${month}-01`)));

/** Which two kinds of food were most of it. */
export function commoditiesFinding({ months }: TradeTables, date: IsoDate): string {
	const [first, second] = commodityRanks(months, date);
	if (!first || !second) {
		return m.trade_commodities_before({ month: monthAndYear(recordStart.slice(0, 7)) });
	}
	const lower = commodityName[second.key]();
	return m.trade_commodities_half({
		first: commodityName[first.key](),
		second: lower.charAt(0).toLocaleLowerCase() + lower.slice(1),
		share: formatShare(first.share + second.share)
	});
}

/** Which months the commodities are of; `null` before the first is over. */
export function commoditiesUnit(date: IsoDate): string | null {
	const month = lastMonth(date);
	if (month === null) return null;
	return date >= recordEnd
		? m.trade_commodities_unit_all()
		: m.trade_commodities_unit({ month: monthAndYear(month) });
}

/** Which three countries took most of it. */
export function destinationsFinding(
	ranks: readonly DestinationRank[],
	countryName: (code: string) => string
): string {
	const [first, second, third] = ranks;
	if (!first || !second || !third) return '';
	return m.trade_destinations({
		first: countryName(first.key),
		second: countryName(second.key),
		third: countryName(third.key),
		share: formatShare(first.share + second.share + third.share),
		count: ranks.length - 3
	});
}
