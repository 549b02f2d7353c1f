import { createHash } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { datasetIds } from '../../src/lib/model/types.ts';
import { catalogue, filesIn, sources } from './facts.ts';
import { expect, test } from './test.ts';
import { say } from './words.ts';

const basemapFiles = ['land', 'water', 'rivers', 'borders', 'coast']
	.flatMap((name) => [`${name}-coarse`, `${name}-fine`])
	.concat('depth', 'context');

const geometryTypes = [
	'Point',
	'MultiPoint',
	'LineString',
	'MultiLineString',
	'Polygon',
	'MultiPolygon',
	'GeometryCollection'
];

function ringsOf(geometry: Geometry): readonly (readonly Position[][])[] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	if (geometry.type === 'MultiPolygon') return geometry.coordinates;
	return geometry.type === 'GeometryCollection' ? geometry.geometries.flatMap(ringsOf) : [];
}

function positionsOf(geometry: Geometry): readonly Position[] {
	if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
	const flat = (nested: unknown): Position[] =>
		Array.isArray(nested) && typeof nested[0] === 'number'
			? [nested as Position]
			: (nested as unknown[]).flatMap(flat);
	return flat(geometry.coordinates);
}

/** Signed ground of a ring (shoelace): positive when it runs anticlockwise. */
function ringExtent(ring: readonly Position[]): number {
	return ring.reduce((sum, [x1 = 0, y1 = 0], index) => {
		const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
		return sum + (x1 * y2 - x2 * y1) / 2;
	}, 0);
}

/** Rules of RFC 7946 that a feature breaks. */
function brokenRules({ type, geometry, properties }: Feature): readonly string[] {
	const broken: string[] = [];
	if (type !== 'Feature') broken.push('is no Feature');
	if (typeof properties !== 'object') broken.push('has no properties');
	if (!geometryTypes.includes(geometry?.type)) return [...broken, 'has no geometry'];
	const isOnEarth = ([lon = NaN, lat = NaN]: Position) =>
		Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
	if (!positionsOf(geometry).every(isOnEarth)) broken.push('leaves the Earth');
	for (const [outer, ...holes] of ringsOf(geometry)) {
		for (const ring of [outer ?? [], ...holes]) {
			if (ring.length < 4) broken.push('has a ring of less than four positions');
			if (String(ring[0]) !== String(ring.at(-1))) broken.push('has an open ring');
		}
		if (ringExtent(outer ?? []) <= 0) broken.push('has an outer ring that runs clockwise');
		if (holes.some((hole) => ringExtent(hole) >= 0))
			broken.push('has a hole that runs anticlockwise');
	}
	return broken;
}

function assertGeoJson(collection: FeatureCollection, file: string): void {
	expect(collection.type, file).toBe('FeatureCollection');
	expect(Object.keys(collection), file).not.toContain('crs');
	const broken = collection.features.flatMap((feature) =>
		brokenRules(feature).map((rule) => `${file} ${feature.id ?? feature.properties?.name}: ${rule}`)
	);
	expect(broken).toEqual([]);
}

for (const id of datasetIds) {
	test(`${id}.geojson is served with what each feature must say`, async ({ request }) => {
		const response = await request.get(`./data/${id}.geojson`);

		expect(response.status()).toBe(200);
		expect(response.headers()['content-type']).toMatch(/^application\/(geo\+)?json\b/);
		expect(response.headers()['access-control-allow-origin']).toBe('*');
		const collection = (await response.json()) as FeatureCollection;
		assertGeoJson(collection, `${id}.geojson`);
		expect(collection.features.length).toBeGreaterThan(0);
		for (const { id: featureId, properties } of collection.features) {
			expect(properties, String(featureId)).toMatchObject({
				id: featureId,
				kind: expect.stringMatching(/^[a-z0-9-]+$/),
				name: { en: expect.stringMatching(/\S/) },
				confidence: expect.stringMatching(/^(published|derived|approximate)$/),
				asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)
			});
			const named = properties?.sources as string[];
			expect(named.length, `sources of ${featureId}`).toBeGreaterThan(0);
			expect(named.filter((source) => !sources.has(source))).toEqual([]);
		}
	});
}

test('the basemap is served', async ({ request }) => {
	for (const name of basemapFiles) {
		const response = await request.get(`./data/basemap/${name}.geojson`);
		expect(response.status(), name).toBe(200);
		assertGeoJson((await response.json()) as FeatureCollection, name);
	}
});

test('the sources and the catalogue are served', async ({ request }) => {
	const served = await (await request.get('./data/sources.json')).json();
	expect(served.sources.length).toBe(sources.size);

	expect(await (await request.get('./data/catalogue.json')).json()).toEqual({
		datasets: catalogue
	});
	for (const file of catalogue.flatMap(({ file }) => filesIn(file))) {
		expect((await request.get(`./data/${file}`)).status(), file).toBe(200);
	}
});

test('the page offers the data where it is served', async ({ page, explorer, request }) => {
	await explorer.when.opens();

	const links = await page
		.locator('a[href*="data/"]:not([href^="http"])')
		.evaluateAll((all) =>
			all.flatMap((link) => (link instanceof HTMLAnchorElement ? link.href : []))
		);

	expect(links.length).toBeGreaterThan(0);
	for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

/** What a server says of a file, by the end of its path. */
const mediaTypes: Readonly<Record<string, string>> = {
	csv: 'text/csv; charset=utf-8',
	geojson: 'application/geo+json',
	html: 'text/html; charset=utf-8',
	json: 'application/json',
	kml: 'application/vnd.google-earth.kml+xml',
	md: 'text/markdown; charset=utf-8'
};

test('the data page tells of every dataset and leads to its files, without a script', async ({
	page,
	explorer,
	request
}) => {
	await page.goto('./data/');

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('data_title'));
	await expect(page.locator('script, link[rel="modulepreload"]')).toHaveCount(0);
	const told = await page.locator('main section').evaluateAll((sections) =>
		sections.map((section) => ({
			title: section.querySelector('h3')?.textContent,
			text: section.textContent,
			links: Array.from(section.querySelectorAll('a[download]'), (link) => link.textContent)
		}))
	);
	expect(told.map(({ title }) => title)).toEqual(catalogue.map(({ title }) => title.en));
	for (const [index, { id, file, description, licence }] of catalogue.entries()) {
		const { text = '', links } = told[index] ?? {};
		for (const words of [description.en, ...licence.split(' AND ')]) {
			expect(text, id).toContain(words);
		}
		expect(links, id).toEqual(expect.arrayContaining([...filesIn(file)]));
	}

	const links = await page
		.locator('a:not([href^="http"])')
		.evaluateAll((all) =>
			all.flatMap((link) =>
				link instanceof HTMLAnchorElement ? (link.href.split('#')[0] ?? []) : []
			)
		);
	for (const link of new Set(links)) {
		const response = await request.get(link);
		expect(response.status(), link).toBe(200);
		const [, extension = 'html'] = /\.([a-z]+)$/.exec(link) ?? [];
		expect(response.headers()['content-type'], link).toBe(mediaTypes[extension]);
	}

	await explorer.then.nothingScrollsSideways();
	await page.setViewportSize({ width: 320, height: 800 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await explorer.then.nothingScrollsSideways();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target}`)).toEqual([]);
});

test('the package describes the files as they are served', async ({ request }) => {
	const { resources } = await (await request.get('./data/datapackage.json')).json();

	for (const { path, bytes, hash } of resources) {
		const body = await (await request.get(`./data/${path}`)).body();
		expect(body.length, path).toBe(bytes);
		expect(`sha256:${createHash('sha256').update(body).digest('hex')}`, path).toBe(hash);
	}
});
