import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../../src/lib/i18n/format.ts';
import { m } from '../../../../src/lib/i18n/paraglide/messages.js';
import { palettes } from '../../../../src/lib/layers/palette.ts';
import { ports } from '../../../../src/lib/layers/ports.ts';
import { homeCamera, screenOf, type Size } from '../../../../src/lib/map/camera.ts';
import { pictureOf } from '../../../../src/lib/map/picture/picture.ts';
import { isInForce, reportDate } from '../../../../src/lib/model/time.ts';
import type { Camera, DatasetFeature, LonLat } from '../../../../src/lib/model/types.ts';
import { realModel } from '../../model/geodata.ts';

const model = realModel();

const landscape: Size = { widthPx: 1200, heightPx: 630 };
const square: Size = { widthPx: 1000, heightPx: 1000 };
const phone: Size = { widthPx: 320, heightPx: 480 };

const draw = (view = '', size = landscape, options: { scale?: number; headline?: string } = {}) =>
	pictureOf({ view, size, language: 'en', ...options });

const views: readonly (readonly [view: string, size: Size])[] = [
	['', landscape],
	['', square],
	['', phone],
	['?dark=true&date=2022-09-01&proposal=bsgi-2022', landscape],
	['?passage=p6', square],
	['?compare=energy-30,full-30', landscape],
	['?loc=46.2,31,8z&feature=odesa&layers=ports,incidents,areas,claims,boundaries', landscape],
	['?layers=&legend=0', phone]
];

/** The box that the map has in a picture, as its nested `svg` says. */
function mapBox(svg: string) {
	const found = /<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)">/.exec(svg);
	if (!found) throw new Error('The picture has no map');
	const [left, top, widthPx, heightPx] = found.slice(1).map(Number) as [
		number,
		number,
		number,
		number
	];
	return { left, top, size: { widthPx, heightPx } };
}

/** Where symbols stand on the map whose name begins so, by their class. */
function symbolsOn(svg: string, prefix: string) {
	const uses = svg.matchAll(/<use href="#([\w-]+)" transform="translate\(([\d.-]+) ([\d.-]+)\)/g);
	return [...uses]
		.map(([, id = '', x, y]) => ({ id, x: Number(x), y: Number(y) }))
		.filter(({ id }) => id.startsWith(prefix));
}

/** Every port on a date, with its class and its place on the map. */
function portsOn(date: string, camera: Camera, size: Size) {
	const features = (model.datasets.get('ports')?.features ?? []) as DatasetFeature[];
	return features.flatMap(({ geometry, properties }) =>
		ports
			.appearances(properties)
			.filter((look) => isInForce(look, date))
			.map(({ classId }) => {
				const position = (geometry as unknown as { coordinates: LonLat }).coordinates;
				const [x, y] = screenOf(position, camera, size);
				return { id: `ports-${classId}`, x, y };
			})
	);
}

describe.each(views)('the picture of “%s”', (view, size) => {
	const svg = draw(view, size);

	it('stands alone: no style sheet, script, font or address is needed', () => {
		const drawing = svg.replace(/<(title|desc)[^>]*>[^<]*<\/\1>/g, '');
		expect(drawing).not.toMatch(/var\(|class=|style|<script|<text|<image|currentColor/);
		expect(drawing.replace('http://www.w3.org/2000/svg', '')).not.toContain('://');
	});

	it('has each thing that it refers to, once', () => {
		const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const named = [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);
		expect(named.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('says its date, the standing note and whose the base map is', () => {
		const date = /date=([\d-]+)/.exec(view)?.[1] ?? reportDate;
		for (const words of [formatDate(date), m.footer_note(), m.footer_base()]) {
			expect(svg).toContain(words);
		}
	});

	it('is the same each time', () => {
		expect(draw(view, size)).toBe(svg);
	});
});

describe('the map in a picture', () => {
	it.each([
		['', landscape, reportDate, null],
		['?date=2022-09-01', square, '2022-09-01', null],
		['', phone, reportDate, null],
		['?loc=46.2,31,8z', landscape, reportDate, { centre: [31, 46.2], zoom: 8 }]
	] as const)('of “%s” has every port in sight at its place', (view, size, date, camera) => {
		const svg = draw(view, size);
		const { size: map } = mapBox(svg);
		const isSeen = ({ x, y }: { x: number; y: number }) =>
			x > 0 && y > 0 && x < map.widthPx && y < map.heightPx;
		const expected = portsOn(date, camera ?? homeCamera(map), map).filter(isSeen);
		const drawn = symbolsOn(svg, 'ports-').filter(isSeen);
		expect(expected.length).toBeGreaterThan(0);
		expect(drawn.length).toBe(expected.length);
		for (const { id, x, y } of expected) {
			const near = drawn.filter((one) => one.id === id && Math.hypot(one.x - x, one.y - y) < 0.5);
			expect(near, `${id} at ${x}, ${y}`).not.toEqual([]);
		}
	});

	it('leaves out layers that the view switches off', () => {
		const svg = draw('?layers=ports');
		expect(svg).toContain('#ports-operating');
		expect(svg).not.toContain('claims-');
		expect(svg).not.toContain(palettes.light.ukraine.concat('" stroke-width="3.2"'));
	});

	it('follows the date', () => {
		const corridor = (colour: string, width: number) =>
			`stroke="${colour}" stroke-width="${width}"`;
		const ukraine = corridor(palettes.light.ukraine, 3.2);
		const initiative = corridor(palettes.light.initiative, 3);
		const then = draw('?date=2022-09-01&layers=corridors&legend=0');
		expect([then.includes(ukraine), then.includes(initiative)]).toEqual([false, true]);
		const later = draw('?layers=corridors&legend=0');
		expect([later.includes(ukraine), later.includes(initiative)]).toEqual([true, false]);
	});

	it('has the colours of the theme', () => {
		expect(draw()).toContain(palettes.light.sea);
		const dark = draw('?dark=true');
		expect(dark).toContain(palettes.dark.sea);
		expect(dark).not.toContain(palettes.light.sea);
	});

	it('marks what a proposal does to the ports', () => {
		const rings = symbolsOn(draw('?date=2022-09-01&proposal=bsgi-2022'), 'lens-');
		const opened = portsOn('2022-09-01', homeCamera(landscape), landscape).filter(
			({ id }) => id === 'ports-initiative'
		);
		expect(rings.filter(({ id }) => id === 'lens-opens').length).toBe(opened.length);
		expect(rings.some(({ id }) => id === 'lens-excludes')).toBe(true);
	});

	it('rings the selected port', () => {
		expect(draw('?feature=odesa')).toContain(`stroke="${palettes.light.selection}"`);
		expect(draw()).not.toContain(palettes.light.selection);
	});

	it('draws things larger at a larger scale, in a picture of the same size', () => {
		const svg = draw('', landscape, { scale: 2 });
		expect(svg).toContain('width="1200" height="630" viewBox="0 0 600 315"');
	});
});

describe('the words of a picture', () => {
	const swatch = '<svg width="30"';

	it('have the legend where it fits, unless the view has none', () => {
		expect(draw()).toContain(swatch);
		expect(draw('', phone)).not.toContain(swatch);
		expect(draw('?legend=0')).not.toContain(swatch);
	});

	it('explain only what is in sight', () => {
		const legendOf = (view: string) => draw(view).split(swatch).length;
		expect(legendOf('?loc=46.5,30.8,9z')).toBeLessThan(legendOf(''));
	});

	it('have another headline when asked, and no markup in it', () => {
		const svg = draw('', landscape, { headline: 'Ports <b>& corridors' });
		expect(svg).toContain('Ports &lt;b&gt;&amp; corridors. As of 24 March 2025');
		expect(svg).not.toContain('<b>');
	});

	it('say which character the fonts lack', () => {
		expect(() => draw('', landscape, { headline: 'შავი ზღვა' })).toThrow('“შ”');
	});
});

describe('what cannot be drawn is refused', () => {
	it('names every key of the view that is unknown or unreadable', () => {
		expect(() => draw('?date=2022-02-30&layers=ports,foo&zoom=3')).toThrow(
			'date=2022-02-30 cannot be used; layers=foo cannot be used; zoom=3 is no key'
		);
	});

	it('refuses a size without room for a map', () => {
		expect(() => draw('', { widthPx: 200, heightPx: 200 })).toThrow('200x200');
	});
});
