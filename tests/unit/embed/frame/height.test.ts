import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	asksForHeight,
	heightMessages,
	readFrameAddress
} from '../../../../src/lib/embed/frame/height-messages.ts';
import { embedSize, heightToAsk } from '../../../../src/lib/embed/size.ts';
import { tellHeight } from '../../../../src/lib/embed/frame/tell-height.ts';
import { FakeFrame } from './fake-frame.ts';

describe('the height that is asked for', () => {
	it('is the one that was given, so that nothing of the article moves', () => {
		for (const heightPx of [280, 480, 640, 1000]) {
			expect(heightToAsk({ widthPx: 390, heightPx })).toBe(heightPx);
		}
	});

	it.each([
		[320, 560],
		[640, 640],
		[1400, 720]
	])('goes by the width of %d px where none was given', (widthPx, heightPx) => {
		expect(heightToAsk({ widthPx, heightPx: 150 })).toBe(heightPx);
		expect(heightToAsk({ widthPx, heightPx: 0 })).toBe(heightPx);
	});

	it('is that of the snippets at their width', () => {
		expect(heightToAsk({ widthPx: embedSize.widthPx, heightPx: 0 })).toBe(embedSize.heightPx);
	});
});

describe('the address of a frame', () => {
	it.each([
		['#?secret=AbC123', 'AbC123'],
		['#?secret=AbC123#?secret=AbC123', 'AbC123'],
		['#panel&secret=x_-9', 'x_-9'],
		['#?secret=', null],
		['#?secret=<img>', null],
		[`#?secret=${'x'.repeat(101)}`, null],
		['', null]
	])('%s has the secret %s', (hash, secret) => {
		expect(readFrameAddress({ search: '', hash }).secret).toBe(secret);
	});

	it.each([
		['?initialWidth=600&childId=map-1&parentUrl=x', 'map-1'],
		['?childId=%3Cimg%3E', null],
		['?date=2022-09-01', null]
	])('%s has the child id %s', (search, childId) => {
		expect(readFrameAddress({ search, hash: '' }).childId).toBe(childId);
	});
});

describe('the shapes of a height', () => {
	const address = { id: 'map1', href: 'https://maps.example/embed/', childId: null, secret: null };

	it('are those of AMP, Medium and our own', () => {
		const [amp, medium, own, ...others] = heightMessages(640, address);
		expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height: 640 });
		expect(JSON.parse(String(medium))).toEqual({
			src: address.href,
			context: 'iframe.resize',
			height: 640
		});
		expect(own).toEqual({ 'black-sea-corridors-height': { map1: 640 } });
		expect(others).toEqual([]);
	});

	it('are also those of pym.js and WordPress where the address tells of them', () => {
		const all = heightMessages(640, { ...address, childId: 'map-1', secret: 'AbC' });
		expect(all).toContain('pymxPYMxmap-1xPYMxheightxPYMx640');
		expect(all).toContainEqual({ message: 'height', value: 640, secret: 'AbC' });
	});

	it('are asked for by AMP hosts and by pym.js with the right child id', () => {
		const pym = { childId: 'map-1', secret: null };
		expect(asksForHeight({ sentinel: 'amp', type: 'frames-init' }, pym)).toBe(true);
		expect(asksForHeight('pymxPYMxmap-1xPYMxwidthxPYMx600', pym)).toBe(true);
		expect(asksForHeight('pymxPYMxmap-2xPYMxwidthxPYMx600', pym)).toBe(false);
		expect(asksForHeight('pymxPYMxnullxPYMxwidthxPYMx600', { ...pym, childId: null })).toBe(false);
		for (const other of [null, 5, {}, { sentinel: 'amp' }, 'amp']) {
			expect(asksForHeight(other, pym)).toBe(false);
		}
	});
});

describe('telling the height', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	const ampHeights = (frame: FakeFrame) =>
		frame.told
			.filter((data) => (data as { sentinel?: string }).sentinel === 'amp')
			.map((data) => (data as { height: number }).height);

	it('is done at once, and again only when it changes', () => {
		const frame = new FakeFrame({ widthPx: 640, heightPx: 0 });
		const undo = tellHeight(frame, 'map1');
		expect(ampHeights(frame)).toEqual([640]);

		frame.resize({ widthPx: 640, heightPx: 640 });
		vi.advanceTimersByTime(1000);
		expect(ampHeights(frame)).toEqual([640]);

		frame.resize({ widthPx: 640, heightPx: 700 });
		vi.advanceTimersByTime(1000);
		expect(ampHeights(frame)).toEqual([640, 700]);
		undo();
	});

	it('is done again for a host that came late, even unchanged', () => {
		const frame = new FakeFrame({ widthPx: 640, heightPx: 640 });
		tellHeight(frame, 'map1');
		vi.advanceTimersByTime(1000);
		frame.hear({ sentinel: 'amp', type: 'frames-init' });
		expect(ampHeights(frame)).toEqual([640, 640]);
	});

	it('has a bound, whoever asks', () => {
		const frame = new FakeFrame({ widthPx: 640, heightPx: 640 });
		tellHeight(frame, 'map1');
		for (let asked = 0; asked < 5000; asked += 1) {
			frame.hear({ sentinel: 'amp', type: 'frames-init' });
		}
		vi.advanceTimersByTime(10_000);
		expect(ampHeights(frame)).toHaveLength(2);
	});

	it('is not done for other windows, nor after its undo', () => {
		const frame = new FakeFrame({ widthPx: 640, heightPx: 640 });
		const undo = tellHeight(frame, 'map1');
		vi.advanceTimersByTime(1000);
		frame.hear({ sentinel: 'amp', type: 'frames-init' }, { of: 'another window' });
		undo();
		frame.hear({ sentinel: 'amp', type: 'frames-init' });
		frame.resize({ widthPx: 640, heightPx: 900 });
		vi.advanceTimersByTime(1000);
		expect(ampHeights(frame)).toEqual([640]);
	});
});
