import { expect, test } from 'vitest';
import { fetchNames } from '../../../src/lib/state/fetch-names.ts';

const answer = (content: unknown, status = 200) =>
	Promise.resolve({ ok: status < 400, status, json: () => Promise.resolve(content) });

test('takes the three files', async () => {
	const asked: string[] = [];
	const names = await fetchNames('/map/', (url) => {
		asked.push(url);
		const part = /(\w+)\.json$/.exec(url)?.[1] ?? '';
		return answer({ [part]: [{ id: part }] });
	});
	expect(asked).toEqual(['/map/data/labels.json', '/map/data/people.json', '/map/data/names.json']);
	expect(names).toEqual({
		labels: [{ id: 'labels' }],
		people: [{ id: 'people' }],
		names: [{ id: 'names' }],
		isWhole: true
	});
});

test.each([
	['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
	['a refusal', () => answer({ names: [{ id: 'odesa' }] }, 500)],
	['a file of another shape', () => answer({ names: 'odesa' })],
	['null', () => answer(null)]
])('the rest is found after %s', async (_, failing) => {
	const names = await fetchNames('/', (url) =>
		url.endsWith('names.json') ? failing() : answer({ labels: [{ id: 'black-sea' }], people: [] })
	);
	expect(names).toEqual({ labels: [{ id: 'black-sea' }], people: [], names: [], isWhole: false });
});
