import type { Model } from '../load.ts';
import { isInForce } from '../time.ts';
import type { IsoDate, Nm, PortPeriod, PortProperties, PortStatus } from '../types.ts';
import { findWay, type Way } from './find-way.ts';
import type { Closure, RouteNetwork } from './network.ts';
import { listedArea } from './weigh.ts';

/** What a port at one end was on the date; an end of the strait has no status. */
export interface EndStatus {
	readonly id: string;
	readonly period: PortPeriod | null;
	readonly isShut: boolean;
}

/** Nautical miles inside one area that was in force on the date. */
export interface Crossing {
	readonly area: string;
	readonly lengthNm: Nm;
}

/** Another way, or the way of another port, that a reader may prefer. */
export interface Alternative {
	readonly kind: 'least-exposed' | 'danube';
	readonly ends: readonly [from: string, to: string];
	readonly way: Way;
	readonly crossings: readonly Crossing[];
}

/** The answer to a question for a way. */
export interface Outcome {
	readonly ends: readonly [EndStatus, EndStatus];
	/** `null` when no way was open. */
	readonly way: Way | null;
	/** Most miles first. */
	readonly crossings: readonly Crossing[];
	/** Why a way between two open ports was shut all the same. */
	readonly closures: readonly Closure[];
	readonly alternatives: readonly Alternative[];
}

/** Statuses at which no merchant ship is sent to a port. */
const shut: readonly PortStatus[] = ['closed', 'blockaded', 'occupied', 'cut-off', 'not-open'];

/** Ukraine's ports on the Danube, by which cargo goes when its ports on the Black Sea cannot serve. */
const danubePorts = ['izmail', 'reni'];

/** Less spared in the listed area than this is no other way. */
const leastSparedNm = 5;

/** The first day of the war that shut the north-west: ways before it are told with less behind them. */
export const warBegins: IsoDate = '2022-02-24';

function portOf(model: Model, id: string): PortProperties | null {
	const entry = model.byId.get(id);
	return entry?.dataset === 'ports' ? (entry.feature.properties as PortProperties) : null;
}

function statusOf(model: Model, id: string, date: IsoDate): EndStatus {
	const period = portOf(model, id)?.statuses.find((one) => isInForce(one, date)) ?? null;
	return { id, period, isShut: period !== null && shut.includes(period.status) };
}

/** The areas of a way that were in force on the date; what is not known to the facts is left out. */
function crossingsOf(way: Way, network: RouteNetwork, model: Model, date: IsoDate): Crossing[] {
	const isTold = (id: string): boolean => {
		const area =
			network.ownAreas.find((own) => own.id === id) ?? model.byId.get(id)?.feature.properties;
		return area !== undefined && isInForce(area, date);
	};
	return [...way.inAreas]
		.filter(([id, nm]) => nm >= 0.5 && isTold(id))
		.map(([area, lengthNm]) => ({ area, lengthNm }))
		.sort((one, other) => other.lengthNm - one.lengthNm);
}

const exposureOf = (crossings: readonly Crossing[]): Nm =>
	crossings.find(({ area }) => area === listedArea)?.lengthNm ?? 0;

/** Ports of Ukraine on the Black Sea that cannot be reached, or that lie exposed. */
function needsDanube(model: Model, { id, period, isShut }: EndStatus): boolean {
	const isExposed = period?.status === 'attacked' || period?.status === 'initiative';
	return portOf(model, id)?.country === 'UA' && !danubePorts.includes(id) && (isShut || isExposed);
}

function danubeWays(
	network: RouteNetwork,
	model: Model,
	ends: readonly [EndStatus, EndStatus],
	date: IsoDate
): Alternative[] {
	const [from, to] = ends;
	const [near, far] = needsDanube(model, from) ? [from, to] : [to, from];
	if (!needsDanube(model, near) || far.isShut || needsDanube(model, far)) return [];
	return danubePorts.flatMap((port): Alternative[] => {
		if (port === far.id || statusOf(model, port, date).isShut) return [];
		const pair = near === from ? ([port, to.id] as const) : ([from.id, port] as const);
		const way = findWay(network, pair, date);
		if (!way) return [];
		return [{ kind: 'danube', ends: pair, way, crossings: crossingsOf(way, network, model, date) }];
	});
}

/**
 * What is told of a way between two ends on a date: the way with what it crosses, or why there was
 * none, and what else was open.
 * @param network as it came from `network.json`
 */
export function routeOutcome(
	network: RouteNetwork,
	model: Model,
	ends: readonly [from: string, to: string],
	date: IsoDate
): Outcome {
	const [from, to] = [statusOf(model, ends[0], date), statusOf(model, ends[1], date)];
	const way = from.isShut || to.isShut ? null : findWay(network, ends, date);
	const crossings = way ? crossingsOf(way, network, model, date) : [];
	const serves = ({ corridors }: Closure) =>
		corridors.some((id) => {
			const ports = (model.byId.get(id)?.feature.properties as { ports?: string[] })?.ports ?? [];
			return ports.some((port) => ends.includes(port));
		});
	const alternatives = danubeWays(network, model, [from, to], date);
	if (way) {
		const other = findWay(network, ends, date, 'least-exposed');
		const spared = other ? crossingsOf(other, network, model, date) : [];
		if (other && exposureOf(crossings) - exposureOf(spared) >= leastSparedNm)
			alternatives.unshift({ kind: 'least-exposed', ends, way: other, crossings: spared });
	}
	return {
		ends: [from, to],
		way,
		crossings,
		closures: way
			? []
			: network.closures.filter((closure) => isInForce(closure, date) && serves(closure)),
		alternatives
	};
}

/** Hours at sea at a speed over ground in knots. */
export function hoursAtSea(lengthNm: Nm, knots: number): number {
	return lengthNm / knots;
}

/**
 * Checks the network as it came from a file.
 * @throws {TypeError} when it is none
 */
export function asNetwork(raw: unknown): RouteNetwork {
	const network = raw as Partial<RouteNetwork> | null;
	if (!network?.ends || ![network.nodes, network.edges, network.ownAreas].every(Array.isArray))
		throw new TypeError('not a network of ways');
	return network as RouteNetwork;
}

/** Every end that a reader can choose: ports by country, and the strait. */
export function endsByCountry(model: Model): ReadonlyMap<string, readonly PortProperties[]> {
	const ports = [...model.byId.values()]
		.filter(({ dataset }) => dataset === 'ports')
		.map(({ feature }) => feature.properties as PortProperties);
	return Map.groupBy(ports, ({ country }) => country);
}
