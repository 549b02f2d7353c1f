import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostAnswers } from '../../../../src/lib/embed/frame/answer-host.ts';
import { Article } from '../../../../src/lib/embed/frame/article.svelte.ts';
import { HostLine } from '../../../../src/lib/embed/frame/host-line.ts';
import type { PassageQuotes } from '../../../../src/lib/embed/messages/protocol.ts';
import { ViewState } from '../../../../src/lib/state/view.svelte.ts';
import { known, nothingLit } from '../../state/known.ts';
import { story } from '../../state/story.ts';
import { FakeFrame } from './fake-frame.ts';

const quotes: readonly PassageQuotes[] = [
	{ passage: 'p2', quotes: [{ exact: 'two', prefix: '', suffix: '' }] }
];

/** A framed map of three layers and three passages, and a host that posts to it. */
function framed(search = '') {
	const frame = new FakeFrame({ widthPx: 640, heightPx: 640 });
	const view = new ViewState({ search, known, layerOf: () => 'ports', lensOf: nothingLit });
	const article = new Article();
	const fitted: string[][] = [];
	const answers = new HostAnswers(new HostLine(frame, 'map1'), {
		view,
		story,
		known,
		article,
		nameOf: (id) => `name of ${id}`,
		fit: (ids) => void fitted.push([...ids]),
		choosePassage: ({ id, date }) => view.choosePassage(id, date),
		quotes: () => Promise.resolve(quotes)
	});
	const undo = answers.start();
	/** What an effect of the page does after every change. */
	const change = (act: () => void) => {
		act();
		answers.tell(answers.read());
	};
	const ask = (method: string, params: unknown, id = 'map1') => {
		change(() => frame.hear({ sender: 'black-sea-corridors-host', v: 1, id, method, params }));
	};
	const told = (event: string) =>
		frame.told
			.filter((data) => (data as { event?: string }).event === event)
			.map((message) => (message as { data: unknown }).data);
	return { frame, view, article, fitted, ask, told, undo, change, answers };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a framed map', () => {
	it('says that it is ready, and nothing else unasked', () => {
		const { frame, told } = framed('?date=2022-09-01');
		expect(told('ready')).toEqual([{ search: '?date=2022-09-01' }]);
		expect(frame.told).toHaveLength(1);
	});

	it('does what the host asks', () => {
		const { view, ask, fitted, article } = framed();
		ask('setState', { search: '?date=2022-09-01' });
		expect(view.date).toBe('2022-09-01');
		ask('setLayers', { layers: ['claims'] });
		expect(view.view.layers).toEqual(['claims']);
		ask('selectFeature', { feature: 'odesa' });
		expect(view.feature).toBe('odesa');
		expect(fitted).toEqual([['odesa']]);
		ask('selectFeature', { feature: null });
		expect(view.feature).toBeNull();
		ask('setDate', { date: '2023-01-01' });
		expect(view.date).toBe('2023-01-01');
		ask('setTheme', { theme: 'dark' });
		expect(view.theme).toBe('dark');
		ask('highlightPassages', { passages: [{ passage: 'p2', found: 1, count: 2 }] });
		expect([article.has('p1'), article.has('p2')]).toEqual([false, true]);
	});

	it('names what it cannot do, and stays as it is', () => {
		const { view, ask, told } = framed();
		const before = view.search;
		for (const [method, params] of [
			['selectFeature', { feature: 'atlantis' }],
			['selectPassage', { passage: 'p99' }],
			['setDate', { date: '2022-02-30' }]
		] as const) {
			ask(method, params);
			vi.advanceTimersByTime(1000);
		}
		expect(view.search).toBe(before);
		expect(told('error')).toEqual([
			{ detail: 'selectFeature: no feature atlantis' },
			{ detail: 'selectPassage: no passage p99' },
			{ detail: 'setDate: not a day of the map: 2022-02-30' }
		]);
	});

	it('heeds nobody without its name, but for hello', () => {
		const { view, ask, told, frame } = framed();
		ask('setTheme', { theme: 'dark' }, 'another');
		expect(view.theme).toBe('auto');
		frame.hear(
			{
				sender: 'black-sea-corridors-host',
				v: 1,
				id: 'map1',
				method: 'setTheme',
				params: { theme: 'dark' }
			},
			{ of: 'another window' }
		);
		expect(view.theme).toBe('auto');
		vi.advanceTimersByTime(1000);
		ask('hello', { passages: false }, '');
		expect(told('ready')).toHaveLength(2);
	});

	it('tells what the reader does, and not what the host did', () => {
		const { view, ask, told, change } = framed();
		ask('selectFeature', { feature: 'odesa' });
		expect(told('feature.click')).toEqual([]);

		change(() => view.select('claim-crimea'));
		change(() => view.chooseProposal('truce'));
		vi.advanceTimersByTime(1000);
		expect(told('proposal.change')).toEqual([{ proposals: ['truce'] }]);
		change(() => view.select('initiative-corridor'));
		expect(told('feature.click')).toEqual([
			{ feature: 'claim-crimea', name: 'name of claim-crimea' },
			{ feature: 'initiative-corridor', name: 'name of initiative-corridor' }
		]);
		vi.advanceTimersByTime(1000);
		expect(told('state').at(-1)).toEqual({ search: view.search });
	});

	it('asks for a passage in the article when the reader chose it', async () => {
		const { view, ask, told, change, answers } = framed();
		ask('hello', { passages: true });
		await vi.advanceTimersByTimeAsync(1000);
		expect(told('passages')).toEqual([{ passages: quotes }]);

		ask('selectPassage', { passage: 'p2' });
		expect(told('passage.request')).toEqual([]);
		change(() => view.choosePassage('p1', '2025-03-24'));
		change(() => view.choosePassage('p2', '2025-03-24'));
		expect(told('passage.request'), 'p1 has no quotations here').toEqual([quotes[0]]);
		answers.request('p2');
		expect(told('passage.request')).toHaveLength(2);
	});

	it('answers with a bound, and not after its undo', async () => {
		const { view, ask, frame, undo, change } = framed();
		for (let asked = 0; asked < 3000; asked += 1) {
			ask('hello', { passages: true });
			ask('setDate', { date: `nonsense ${asked}` });
		}
		change(() => view.setDate('2022-09-01'));
		await vi.advanceTimersByTimeAsync(10_000);
		expect(frame.told.length).toBeLessThan(12);

		undo();
		const before = frame.told.length;
		ask('hello', { passages: true });
		await vi.advanceTimersByTimeAsync(10_000);
		expect(frame.told).toHaveLength(before);
	});
});
