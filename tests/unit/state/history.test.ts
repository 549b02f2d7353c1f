import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QueryHistory } from '../../../src/lib/state/history.ts';
import { FakeWindow } from './fake-window.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const second = 1000;

describe('writing', () => {
	it('keeps path, hash and the state of the router', () => {
		const page = new FakeWindow('/map/?a=1#part');
		new QueryHistory(page).replace('?b=2');
		expect(page.address).toBe('/map/?b=2#part');
		expect(page.history.state).toEqual({ router: 1 });
	});

	it('clears the query string without clearing the path', () => {
		const page = new FakeWindow('/map/?a=1');
		new QueryHistory(page).replace('');
		expect(page.address).toBe('/map/');
	});

	it('does not write what is there already', () => {
		const page = new FakeWindow('/?a=1');
		new QueryHistory(page).replace('?a=1');
		expect(page.writes).toBe(0);
	});

	it('writes the first at once and the last of many a little later', () => {
		const page = new FakeWindow('/');
		const history = new QueryHistory(page);
		for (const step of ['?z=1', '?z=2', '?z=3']) history.replace(step);
		expect(page.address).toBe('/?z=1');
		expect(history.search).toBe('?z=3');
		vi.advanceTimersByTime(second);
		expect(page.address).toBe('/?z=3');
		expect(page.writes).toBe(2);
	});

	it('stays below what Safari allows: 100 in 30 s', () => {
		const page = new FakeWindow('/');
		const history = new QueryHistory(page);
		for (let frame = 0; frame < 30 * 60; frame++) {
			if (frame % 2 === 0) history.replace(`?z=${frame}`);
			else history.push(`?feature=f${frame}`);
			vi.advanceTimersByTime(second / 60);
		}
		expect(page.writes).toBeGreaterThan(50);
		expect(page.writes).toBeLessThan(100);
	});

	it('goes on when the browser refuses', () => {
		const page = new FakeWindow('/?a=1');
		const history = new QueryHistory(page);
		const heard = vi.fn();
		history.listen(heard);
		page.isRefusing = true;
		history.replace('?a=2');
		expect(history.search).toBe('?a=2');
		page.goToHash('#part');
		expect(heard).not.toHaveBeenCalled();
	});
});

describe('entries for Back', () => {
	it('makes one for a push, and Back returns to the one before', () => {
		const page = new FakeWindow('/');
		const history = new QueryHistory(page);
		const heard = vi.fn();
		history.listen(heard);
		history.push('?feature=odesa');
		expect(page.length).toBe(2);
		page.back();
		expect(heard).toHaveBeenCalledExactlyOnceWith('');
	});

	it('makes none in a frame', () => {
		const page = new FakeWindow('/', { parent: {} });
		new QueryHistory(page).push('?feature=odesa');
		expect([page.length, page.address]).toEqual([1, '/?feature=odesa']);
	});

	it('makes one for selections in quick succession', () => {
		const page = new FakeWindow('/');
		const history = new QueryHistory(page);
		for (const id of ['a', 'b', 'c']) history.push(`?feature=${id}`);
		vi.advanceTimersByTime(second);
		expect([page.length, page.address]).toEqual([2, '/?feature=c']);
	});
});

describe('hearing', () => {
	it('takes no echo of what it wrote, nor a change of the hash, for news', () => {
		const page = new FakeWindow('/');
		const history = new QueryHistory(page);
		const heard = vi.fn();
		history.listen(heard);
		history.replace('?a=1');
		page.goToHash('#part');
		expect(heard).not.toHaveBeenCalled();
		history.replace('?a=1');
		expect(page.writes).toBe(1);
	});

	it('drops what waits when Back brings something else', () => {
		const page = new FakeWindow('/');
		const history = new QueryHistory(page);
		history.listen(() => undefined);
		history.push('?feature=odesa');
		history.replace('?feature=odesa&loc=44,31,6z');
		page.back();
		vi.advanceTimersByTime(second);
		expect(page.address).toBe('/');
	});

	it('writes what waits when the page is left', () => {
		const page = new FakeWindow('/');
		const history = new QueryHistory(page);
		history.listen(() => undefined);
		history.replace('?z=1');
		history.replace('?z=2');
		page.leave();
		expect(page.address).toBe('/?z=2');
	});

	it('ends with its undo', () => {
		const page = new FakeWindow('/');
		const history = new QueryHistory(page);
		const heard = vi.fn();
		const undo = history.listen(heard);
		history.push('?a=1');
		undo();
		page.back();
		expect(heard).not.toHaveBeenCalled();
		expect(page.listenerCount).toBe(0);
		expect(vi.getTimerCount()).toBe(0);
	});
});
