import { expect, it } from 'vitest';
import { tradeFiles } from '../../../src/lib/model/trade/tables.ts';
import { Trade } from '../../../src/lib/state/trade.svelte.ts';
import { readTable } from '../model/trade/tables.ts';

const nameOf = (url: string) => url.replace(/^\.\/data\/trade\/|\.csv$/g, '');
const served = async (url: string) => new Response(readTable(nameOf(url)));

it('has all tables once they are fetched, and fetches them once', async () => {
	const asked: string[] = [];
	const trade = new Trade({
		base: './',
		fetch: (url) => {
			asked.push(url);
			return served(url);
		}
	});
	expect(trade.tables).toBeNull();

	await trade.load();
	await trade.load();

	expect(asked).toEqual(Object.values(tradeFiles).map((file) => `./data/${file}`));
	expect(trade.tables?.weeks).toHaveLength(123);
	expect(trade.isMissing).toBe(false);
});

for (const [what, answer] of [
	['is refused', async () => new Response('gone', { status: 404 })],
	['is no table', async () => new Response('<!doctype html>')],
	['does not come', () => Promise.reject(new TypeError('Failed to fetch'))]
] as const) {
	it(`has none when one ${what}, and can be asked again`, async () => {
		let isDown = true;
		const trade = new Trade({
			base: './',
			fetch: (url) => (isDown && url.includes('months') ? answer() : served(url))
		});

		await trade.load();
		expect(trade.tables).toBeNull();
		expect(trade.isMissing).toBe(true);

		isDown = false;
		await trade.load();
		expect(trade.tables).not.toBeNull();
		expect(trade.isMissing).toBe(false);
	});
}
