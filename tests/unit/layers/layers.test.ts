import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layers as drawn } from '../../../src/lib/layers/index.ts';
import { palettes } from '../../../src/lib/layers/palette.ts';
import { dashByConfidence, dashOf, type LayerModule } from '../../../src/lib/layers/symbology.ts';
import { datasetIds, type FeatureProperties } from '../../../src/lib/model/types.ts';
import { port } from '../model/facts.ts';

const layers: readonly LayerModule[] = drawn;
const ids = layers.map(({ id }) => id);

const readGeodata = (file: string) =>
	JSON.parse(readFileSync(new URL(`../../../geodata/${file}`, import.meta.url), 'utf8'));

const catalogued: string[] = readGeodata('catalogue.json').datasets.map(
	({ id }: { id: string }) => id
);

/** What the dataset's schema allows a property to be. */
function allowed(dataset: string, ...path: readonly string[]): string[] {
	const { properties } = readGeodata(`schema/${dataset}.schema.json`);
	const feature = properties.features.items.properties.properties.properties;
	return path.reduce((part, step) => part[step], feature).enum;
}

/** Every class in which the layer draws a feature of the kind, whatever else it is. */
function classesOf(layer: LayerModule, properties: object): string[] {
	return layer.appearances(properties as FeatureProperties).map(({ classId }) => classId);
}

describe('the list', () => {
	it('names every layer and every dataset once', () => {
		expect(new Set(ids).size).toBe(ids.length);
		expect(layers.map(({ dataset }) => dataset).sort()).toEqual([...datasetIds].sort());
	});

	it('draws claims under corridors, corridors under incidents, and ports above all', () => {
		const order = ['claims', 'areas', 'corridors', 'incidents', 'ports'];
		expect(ids.filter((id) => order.includes(id))).toEqual(order);
		expect(ids.at(-1)).toBe('ports');
	});

	it('draws areas that are filled under everything that is a line or a symbol alone', () => {
		const isGround = (layer: LayerModule) => layer.classes.some(({ mark }) => mark.type === 'area');
		const firstAbove = layers.findIndex((layer) => !isGround(layer));
		expect(layers.slice(firstAbove).filter(isGround)).toEqual([]);
	});

	it('shows ports, corridors and claims before the reader asks', () => {
		const shown = layers.filter(({ shownByDefault }) => shownByDefault).map(({ id }) => id);
		expect(shown).toEqual(['claims', 'corridors', 'ports']);
	});
});

describe.each(layers.map((layer) => [layer.id, layer] as const))('%s', (_, layer) => {
	const classIds = layer.classes.map(({ id }) => id);

	it('has a title and a description', () => {
		expect(layer.title().trim()).not.toBe('');
		expect(layer.description().trim()).not.toBe('');
	});

	it('draws a dataset of the catalogue', () => {
		expect(catalogued).toContain(layer.dataset);
	});

	it('has a legend in words, one entry a class', () => {
		expect(layer.classes.length).toBeGreaterThan(0);
		expect(new Set(classIds).size).toBe(classIds.length);
		const titles = layer.classes.map(({ title }) => title().trim());
		expect(titles).not.toContain('');
		expect(new Set(titles).size).toBe(titles.length);
	});

	it('has a colour of the palette for every class', () => {
		for (const { mark } of layer.classes)
			expect(Object.keys(palettes.light)).toContain(mark.colour);
	});

	it('tints by at most 8 %', () => {
		const tints = layer.classes.map(({ mark }) => (mark.type === 'area' ? (mark.tint ?? 0) : 0));
		expect(Math.max(...tints)).toBeLessThanOrEqual(0.08);
	});
});

/** Corridors have names along them on the map, and colours that every eye tells apart. */
const unnamed = layers.filter(({ id }) => id !== 'corridors');

it.each(unnamed.map((layer) => [layer.id, layer] as const))(
	'classes of %s are told apart without colour',
	(_, layer) => {
		const looks = layer.classes.map(({ mark }) => JSON.stringify({ ...mark, colour: undefined }));
		expect(new Set(looks).size).toBe(looks.length);
	}
);

describe('appearances', () => {
	const byKind = layers.filter(({ id }) => id !== 'ports' && id !== 'claims');

	it.each(byKind.map((layer) => [layer.id, layer] as const))(
		'of %s exist for every kind that the schema allows, and use every class',
		(_, layer) => {
			const used = new Set<string>();
			for (const kind of allowed(layer.dataset, 'kind')) {
				const classes = classesOf(layer, { kind, from: null, to: null });
				expect(classes, `${layer.id}: ${kind} is not drawn`).toHaveLength(1);
				for (const id of classes) used.add(id);
			}
			expect([...used].sort()).toEqual(layer.classes.map(({ id }) => id).sort());
		}
	);

	it('of a feature last as long as the feature', () => {
		const layer = layers.find(({ id }) => id === 'corridors');
		const properties = { kind: 'ukraine-corridor', from: '2023-08-10', to: null };
		expect(layer?.appearances(properties as FeatureProperties)).toEqual([
			{ classId: 'ukraine', from: '2023-08-10', to: null }
		]);
	});

	it('of an unknown kind are none', () => {
		const layer = layers.find(({ id }) => id === 'places');
		expect(classesOf(layer as LayerModule, { kind: 'spaceport', from: null, to: null })).toEqual(
			[]
		);
	});

	it('of claims differ by year, in hatch and not in colour alone', () => {
		const claims = layers.find(({ id }) => id === 'claims') as LayerModule;
		const claim = (declared: string) =>
			classesOf(claims, { kind: 'annexation-claim', declared, from: declared, to: null })[0];
		const hatch = (classId?: string) => {
			const mark = claims.classes.find(({ id }) => id === classId)?.mark;
			return mark?.type === 'area' ? mark.hatch?.direction : undefined;
		};
		expect([hatch(claim('2014-03-18')), hatch(claim('2022-09-30'))]).toEqual(['rising', 'falling']);
	});

	it('of claims are never a tint nor a solid border', () => {
		const claims = layers.find(({ id }) => id === 'claims') as LayerModule;
		for (const { mark } of claims.classes) {
			if (mark.type !== 'area') continue;
			expect([mark.tint, mark.dash?.length]).toEqual([undefined, 2]);
		}
	});

	it('of a port follow its statuses, each of which has a class', () => {
		const ports = layers.find(({ id }) => id === 'ports') as LayerModule;
		const known = ports.classes.map(({ id }) => id);
		const statuses = allowed('ports', 'statuses', 'items', 'properties', 'status');
		const { properties } = port('odesa');
		for (const status of statuses) {
			const period = { status, from: '2022-02-24', to: '2022-07-22', note: null, sources: ['un'] };
			const looks = ports.appearances({ ...properties, statuses: [period] } as FeatureProperties);
			expect(looks, status).toEqual([
				{ classId: expect.toBeOneOf(known), from: '2022-02-24', to: '2022-07-22' }
			]);
			const history = ports.history?.({ ...properties, statuses: [period] } as FeatureProperties);
			expect(history, status).toMatchObject([{ from: '2022-02-24', to: '2022-07-22' }]);
			expect(history?.[0]?.title.trim()).not.toBe('');
		}
	});
});

describe('confidence', () => {
	it('is told by the stroke: solid, dashed, dotted', () => {
		const strokes = Object.values(dashByConfidence).map((dash) => JSON.stringify(dash));
		expect(new Set(strokes).size).toBe(3);
		expect(dashByConfidence.published).toBeUndefined();
	});

	it('does not change a mark that has a dash of its own', () => {
		const line = { type: 'line', colour: 'risk', widthPx: 1 } as const;
		expect(dashOf({ ...line, dash: [5, 3] }, 'approximate')).toEqual([5, 3]);
		expect(dashOf(line, 'approximate')).toEqual(dashByConfidence.approximate);
	});
});
