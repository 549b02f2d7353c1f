import { beforeEach, describe, expect, it } from 'vitest';
import { homeCamera, panned, type Size } from '../../../src/lib/map/camera.ts';
import { FrameCamera, isSameCamera } from '../../../src/lib/map/frame-camera.svelte.ts';
import { roundCamera } from '../../../src/lib/state/loc.ts';
import { ViewState } from '../../../src/lib/state/view.svelte.ts';
import { known, nothingLit } from '../state/known.ts';

let size: Size;
let view: ViewState;
let frame: FrameCamera;

beforeEach(() => {
	size = { widthPx: 960, heightPx: 600 };
	view = new ViewState({ search: '', known, layerOf: () => null, lensOf: nothingLit });
	frame = new FrameCamera(
		() => view,
		() => size
	);
});

const moved = () => panned(homeCamera(size), 33.333, 12.345);

describe('the camera of the frame', () => {
	it('is home, at any size, while the view asks for no place', () => {
		expect(frame.current).toEqual(homeCamera(size));
		size = { widthPx: 390, heightPx: 700 };
		const other = new FrameCamera(
			() => view,
			() => size
		);
		expect(other.current).toEqual(homeCamera(size));
	});

	it('follows a move exactly and tells the view only at its end, rounded', () => {
		frame.move(moved());
		expect(frame.current).toEqual(moved());
		expect(view.camera).toBeNull();
		frame.settle();
		expect(view.camera).toEqual(roundCamera(moved()));
		expect(frame.current).toEqual(moved());
	});

	it('gives way to a view that asks for another place', () => {
		frame.move(moved());
		frame.settle();
		view.moveTo({ centre: [30, 45], zoom: 7 });
		expect(frame.current).toEqual({ centre: [30, 45], zoom: 7 });
		view.moveTo(null);
		expect(frame.current).toEqual(homeCamera(size));
	});

	it('tells the view of no place when a move ends at home', () => {
		frame.move(moved());
		frame.settle();
		frame.move(homeCamera(size));
		frame.settle();
		expect(view.camera).toBeNull();
	});

	it('keeps a link that leads out of reach on the map', () => {
		view.moveTo({ centre: [-120, 10], zoom: 17 });
		expect(frame.current.centre[0]).toBeGreaterThan(0);
		expect(frame.current.zoom).toBeLessThan(17);
	});
});

it('tells two cameras apart by what a px can show', () => {
	const camera = homeCamera({ widthPx: 960, heightPx: 600 });
	expect(isSameCamera(camera, panned(camera, 0.001, 0))).toBe(true);
	expect(isSameCamera(camera, panned(camera, 1, 0))).toBe(false);
	expect(isSameCamera(camera, null)).toBe(false);
	expect(isSameCamera(null, null)).toBe(true);
});
