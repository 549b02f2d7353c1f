import { describe, expect, it } from 'vitest';
import { homeCamera, screenOf } from '../../../src/lib/map/camera.ts';
import { pick } from '../../../src/lib/map/pick.ts';
import { targetsOf } from '../../../src/lib/map/targets.ts';
import type { LonLat } from '../../../src/lib/model/types.ts';
import { fact, modelOf, period, portAt, squareAt } from './facts.ts';

const size = { widthPx: 960, heightPx: 600 };
const camera = homeCamera(size);
const date = '2025-03-24';

const middle: LonLat = [34, 43.5];
const [middleX, middleY] = screenOf(middle, camera, size);
const alongLat = (lat: number) => ({
	type: 'LineString' as const,
	coordinates: [
		[28, lat],
		[40, lat]
	]
});

const open = [period('operating', null, null)];
const model = modelOf({
	ports: [
		portAt('port', middle, open),
		portAt('later', [38, 42], [period('closed', '2026-01-01', null)])
	],
	corridors: [fact('corridor', alongLat(middle[1]), { kind: 'ukraine-corridor' })],
	areas: [
		fact('wide', squareAt(middle, 6), { kind: 'war-risk-area' }),
		fact('narrow', squareAt(middle, 3), { kind: 'anchorage' })
	]
});
const shownLayers = ['areas', 'corridors', 'ports'];
const at = (xPx: number, yPx: number, shown = shownLayers) =>
	pick([xPx, yPx], { model, date, shownLayers: shown, camera, size });

describe('what is at a point', () => {
	it('is the symbol first, then the line, then areas from the smallest', () => {
		expect(at(middleX + 3, middleY)).toEqual(['port', 'corridor', 'narrow', 'wide']);
	});

	it('can be missed by a finger: 22 px for a symbol, 10 px for a line', () => {
		expect(at(middleX, middleY - 21)[0]).toBe('port');
		expect(at(middleX, middleY - 23)).not.toContain('port');
		expect(at(middleX + 60, middleY - 9)[0]).toBe('corridor');
		expect(at(middleX + 60, middleY - 11)).not.toContain('corridor');
	});

	it('is nothing on open water', () => {
		expect(at(5, 5)).toEqual([]);
	});

	it('is nothing of a layer that is not shown', () => {
		expect(at(middleX, middleY, ['corridors'])).toEqual(['corridor']);
	});

	it('is nothing that is not in force on the date', () => {
		const [x, y] = screenOf([38, 42], camera, size);
		const scene = { model, shownLayers, camera, size };
		expect(pick([x, y], { ...scene, date: '2025-12-31' })).toEqual([]);
		expect(pick([x, y], { ...scene, date: '2026-01-01' })).toEqual(['later']);
	});

	it('is the nearer of two symbols', () => {
		const two = modelOf({
			ports: [portAt('one', [34, 44], open), portAt('other', [34.2, 44], open)]
		});
		const [x, y] = screenOf([34.13, 44], camera, size);
		const ids = pick([x, y], { model: two, date, shownLayers, camera, size });
		expect(ids).toEqual(['other', 'one']);
	});

	it('is not an area in its hole', () => {
		const outer = squareAt(middle, 6);
		const inner = squareAt(middle, 2);
		if (outer.type !== 'Polygon' || inner.type !== 'Polygon') throw new Error('not squares');
		const coordinates = [
			...outer.coordinates,
			...inner.coordinates.map((ring) => ring.toReversed())
		];
		const holed = modelOf({
			areas: [fact('holed', { type: 'Polygon', coordinates }, { kind: 'war-risk-area' })]
		});
		const scene = { model: holed, date, shownLayers, camera, size };
		expect(pick([middleX, middleY], scene)).toEqual([]);
		expect(pick(screenOf([36.5, 43.5], camera, size), scene)).toEqual(['holed']);
	});
});

it('projects a model once', () => {
	expect(targetsOf(model)).toBe(targetsOf(model));
});
