import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { QueryHistory } from '../../../src/lib/state/history.ts';
import { joinAddress } from '../../../src/lib/state/sync.svelte.ts';
import { ViewState } from '../../../src/lib/state/view.svelte.ts';
import { FakeWindow } from './fake-window.ts';
import { known, nothingLit } from './known.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(address: string) {
	const page = new FakeWindow(address);
	const history = new QueryHistory(page);
	const { search } = history;
	const state = new ViewState({ search, known, layerOf: () => null, lensOf: nothingLit });
	const { write, listen } = joinAddress(state, history);
	listen();
	const change = (verb: (state: ViewState) => void) => {
		verb(state);
		write();
		vi.advanceTimersByTime(1000);
	};
	return { page, state, write, change };
}

it('makes an entry for a new selection only', () => {
	const { page, change } = open('/');
	change((state) => state.setTheme('dark'));
	change((state) => state.select('odesa'));
	change((state) => state.openPanel('none'));
	change((state) => state.select(null));
	expect([page.length, page.address]).toEqual([2, '/?panel=none&dark=true']);
});

it('goes back to the view before the selection without writing', () => {
	const { page, state, write, change } = open('/?utm_source=paper');
	change((view) => view.select('odesa'));
	page.back();
	const { writes } = page;
	write();
	expect([state.feature, page.address, page.writes]).toEqual([null, '/?utm_source=paper', writes]);
});

it('makes no entry when Back brings a selection that was written another way', () => {
	const { page, state, write, change } = open('/?legend=1&feature=odesa');
	change((view) => view.select('claim-crimea'));
	page.back();
	write();
	vi.advanceTimersByTime(1000);
	expect([state.feature, page.length, page.address]).toEqual(['odesa', 2, '/?feature=odesa']);
});
