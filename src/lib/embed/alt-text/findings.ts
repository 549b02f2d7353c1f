import { formatList, formatPosition } from '../../i18n/format.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { layers } from '../../layers/index.ts';
import type { LayerModule } from '../../layers/symbology.ts';
import { reportDate } from '../../model/time.ts';
import type { Telling } from './telling.ts';
import { firstThatFits, listed, mostNames, shrinking } from './words.ts';

/** Ports by what they are on the date, the most telling first. */
const portWords: readonly [classId: string, word: (inputs: { count: number }) => string][] = [
	['attacked', m.alt_ports_attacked],
	['initiative', m.alt_ports_initiative],
	['occupied', m.alt_ports_occupied],
	['shut', m.alt_ports_shut],
	['operating', m.alt_ports_operating]
];

/** Classes of ports that are too many to name, or of several kinds. */
const countedPorts = ['operating', 'shut'];

const layerCalled = (wanted: string): LayerModule | undefined =>
	layers.find(({ id }: LayerModule) => id === wanted);

/** Layers that have no words of their own here. */
const otherLayers: readonly LayerModule[] = layers.filter(
	({ id }: LayerModule) => !['ports', 'corridors', 'claims'].includes(id)
);

/** Which special corridor to Ukraine's ports there is; `null` when corridors are not shown. */
function corridor({ isShown, of }: Telling): string | null {
	if (!isShown('corridors')) return null;
	if (of('corridors', 'ukraine').length > 0) return m.alt_corridor_ukraine();
	const isInitiative = of('corridors', 'initiative').length > 0;
	return isInitiative ? m.alt_corridor_initiative() : m.alt_corridor_none();
}

function portCounts({ of }: Telling): readonly string[] {
	return portWords
		.map(([classId, word]) => ({ count: of('ports', classId).length, word }))
		.filter(({ count }) => count > 0)
		.map(({ count, word }) => word({ count }));
}

/** Regions by the year in which they were claimed. */
function claimed({ of }: Telling): readonly { year: string; names: readonly string[] }[] {
	return ['2014', '2022']
		.map((year) => ({ year, names: of('claims', `since-${year}`).map(({ entry }) => entry.name) }))
		.filter(({ names }) => names.length > 0);
}

/** What the layers show, in a sentence that is short enough. */
export function shortFindings(telling: Telling): string {
	const { date, of } = telling;
	const first = [corridor(telling)].filter((finding) => finding !== null);
	const ports = portCounts(telling);
	const claims = claimed(telling).flatMap(({ names }) => names).length;
	const rest = [
		...(claims > 0 ? [m.alt_claims({ count: claims })] : []),
		...otherLayers
			.map((layer) => ({ layer: layer.title(), count: of(layer.id).length }))
			.filter(({ count }) => count > 0)
			.map((shown) => m.alt_layer_count(shown))
	];
	const saying = (counts: readonly string[], more: readonly string[]) => {
		const said = counts.length > 0 ? [m.alt_ports({ counts: counts.join(', ') })] : [];
		const findings = [...first, ...said, ...more];
		return m.alt_short({ date, findings: findings.join('; ') || m.alt_nothing() });
	};
	return firstThatFits([
		...shrinking(rest).map((more) => saying(ports, more)),
		...shrinking(ports).map((counts) => saying(counts, [])),
		saying([], [])
	]);
}

function portSentences(telling: Telling): readonly string[] {
	const counts = portCounts(telling);
	if (counts.length === 0) return [];
	const byName = (layerCalled('ports')?.classes ?? [])
		.filter(({ id }) => !countedPorts.includes(id))
		.map(({ id, title }) => ({
			title: title(),
			names: telling.of('ports', id).map(({ entry }) => entry.name)
		}))
		.filter(({ names }) => names.length > 0)
		.map(({ title, names }) => m.alt_long_list({ title, names: listed(names) }));
	return [m.alt_long_ports({ counts: counts.join(', ') }), ...byName];
}

function routeSentences({ of }: Telling): readonly string[] {
	const drawn = of('corridors');
	if (drawn.length === 0) return [];
	const names = (layerCalled('corridors')?.classes ?? [])
		.filter(({ id }) => of('corridors', id).length > 0)
		.map(({ title }) => title())
		.toReversed();
	const isSchematic = drawn.some(({ entry }) => entry.confidence === 'approximate');
	return [
		m.alt_long_routes({ names: names.join('; ') }),
		...(isSchematic ? [m.legend_schematic()] : [])
	];
}

function claimSentences(telling: Telling): readonly string[] {
	const groups = claimed(telling).map(({ year, names }) =>
		m.alt_since({ names: formatList(names), year })
	);
	return groups.length > 0 ? [m.alt_long_claims({ names: groups.join('; ') })] : [];
}

function otherSentences({ of }: Telling): readonly string[] {
	return otherLayers
		.map((layer) => ({
			title: layer.title(),
			names: of(layer.id).map(({ entry }) => entry.name)
		}))
		.filter(({ names }) => names.length > 0)
		.map(({ title, names }) =>
			names.length > mostNames
				? m.alt_long_count({ title, count: names.length })
				: m.alt_long_list({ title, names: listed(names) })
		);
}

/** What the layers show, at length. */
export function findingSentences(telling: Telling): readonly string[] {
	const { date, view } = telling;
	const finding = corridor(telling);
	return [
		finding ? m.alt_long_start({ date, finding }) : m.alt_long_bare({ date }),
		...(view.date === reportDate ? [m.alt_no_ceasefire()] : []),
		...portSentences(telling),
		...routeSentences(telling),
		...claimSentences(telling),
		...otherSentences(telling),
		...(view.camera ? [m.alt_place({ position: formatPosition(view.camera.centre) })] : [])
	];
}
