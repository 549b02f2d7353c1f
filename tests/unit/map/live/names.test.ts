import { describe, expect, it } from 'vitest';
import { labelType, wideFromPx } from '../../../../src/lib/layers/label-type.ts';
import { rankFromWidthPx, type Label, type LabelRank } from '../../../../src/lib/layers/labels.ts';
import { palettes } from '../../../../src/lib/layers/palette.ts';
import { homeBox, homeCamera } from '../../../../src/lib/map/camera.ts';
import { cssFontOf, homeZoom, nameLayers, namesOf } from '../../../../src/lib/map/live/names.ts';

const ranks: readonly LabelRank[] = [1, 2, 3, 4];
const labels = ranks.map((rank): Label => ({
	id: `port-${rank}`,
	kind: 'port',
	text: `Port ${rank}`,
	position: [30, 45],
	rank,
	side: 'right',
	layer: 'ports',
	from: null,
	to: null
}));
const layers = nameLayers(labels, palettes.light);

/** Ranks that are set at a zoom, each with how often. */
function ranksAt(zoom: number): readonly number[] {
	const shown = layers.filter(({ minzoom = 0, maxzoom = 24 }) => zoom >= minzoom && zoom < maxzoom);
	return shown.map(({ id }) => Number(id.split('-')[1])).sort();
}

it('knows the zoom of a home view of some width', () => {
	const size = { widthPx: 800, heightPx: 5000 };
	const camera = homeCamera(size);
	expect(homeZoom(homeBox(camera, size).widthPx)).toBeCloseTo(camera.zoom, 9);
});

describe.each([320, 459, 461, 619, 621, 759, 761, 1399, 1401])('on a map %d px wide', (widthPx) => {
	it('sets the ranks that the static map sets, each once', () => {
		const expected = ranks.filter((rank) => widthPx >= rankFromWidthPx[rank]);
		expect(ranksAt(homeZoom(widthPx))).toEqual(expected);
	});

	it('sets them in the size of the static map', () => {
		const isWide = widthPx >= wideFromPx;
		const zoom = homeZoom(widthPx);
		for (const { id, minzoom = 0, maxzoom = 24 } of layers) {
			if (zoom >= minzoom && zoom < maxzoom) expect(id.endsWith('-wide')).toBe(isWide);
		}
	});
});

it('sets the most important names last, and so on top', () => {
	expect(layers.at(-1)?.id).toMatch(/^labels-1-/);
});

it('quotes families that CSS could not read else', () => {
	const font = JSON.stringify(layers.map(({ layout }) => layout?.['text-font']));
	for (const family of ['Source Sans 3 Variable']) expect(font).toContain(`"'${family}'"`);
	expect(cssFontOf(labelType('port', 1))).toMatch(/^600 \d+px '/);
});

it('keeps text, layer and dates of a name', () => {
	const [feature] = namesOf(labels).features;
	expect(feature?.geometry.coordinates).toEqual([30, 45]);
	expect(feature?.properties).toMatchObject({ text: 'Port 1', layer: 'ports', rank: 1 });
});
