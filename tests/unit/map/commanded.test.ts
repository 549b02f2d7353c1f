import { describe, expect, it } from 'vitest';
import { homeCamera, screenOf } from '../../../src/lib/map/camera.ts';
import { commanded } from '../../../src/lib/map/commanded.ts';
import { commandOf } from '../../../src/lib/map/keyboard.ts';
import { withinReach } from '../../../src/lib/map/reach.ts';

const size = { widthPx: 960, heightPx: 600 };
const home = homeCamera(size);
const plain = { altKey: false, ctrlKey: false, metaKey: false };

describe('a command', () => {
	it('zooms by steps about the middle', () => {
		const nearer = commanded(home, { type: 'zoom', steps: 1 }, size);
		expect(nearer.zoom).toBeCloseTo(home.zoom + 1, 9);
		expect(nearer.centre[0]).toBeCloseTo(home.centre[0], 9);
	});

	it('goes home from anywhere', () => {
		expect(commanded({ centre: [40, 40], zoom: 9 }, { type: 'home' }, size)).toEqual(home);
	});

	it('fits bounds into the map', () => {
		const camera = commanded(home, { type: 'fit', bounds: [30, 46, 31, 46.5] }, size);
		const [left] = screenOf([30, 46], camera, size);
		expect(left).toBeGreaterThanOrEqual(-1e-6);
		expect(camera.zoom).toBeGreaterThan(home.zoom);
	});

	it('never leads out of reach', () => {
		const far = commanded(home, { type: 'pan', dxPx: 1e6, dyPx: 1e6 }, size);
		expect(far).toEqual(withinReach(far));
		expect(far.centre[0]).toBeGreaterThan(0);
	});
});

describe('a key', () => {
	it('looks where the arrow points', () => {
		const right = commandOf({ ...plain, key: 'ArrowRight' });
		expect(right && commanded(home, right, size).centre[0]).toBeGreaterThan(home.centre[0]);
		const up = commandOf({ ...plain, key: 'ArrowUp' });
		expect(up && commanded(home, up, size).centre[1]).toBeGreaterThan(home.centre[1]);
	});

	it.each(['+', '='])('%s zooms in', (key) => {
		expect(commandOf({ ...plain, key })).toEqual({ type: 'zoom', steps: 1 });
	});

	it.each(['0', 'Home'])('%s shows the whole sea', (key) => {
		expect(commandOf({ ...plain, key })).toEqual({ type: 'home' });
	});

	it('belongs to the browser with Ctrl, Alt or ⌘, and when it means nothing here', () => {
		expect(commandOf({ ...plain, ctrlKey: true, key: '+' })).toBeNull();
		expect(commandOf({ ...plain, altKey: true, key: 'ArrowLeft' })).toBeNull();
		expect(commandOf({ ...plain, metaKey: true, key: '0' })).toBeNull();
		expect(commandOf({ ...plain, key: 'a' })).toBeNull();
	});
});
