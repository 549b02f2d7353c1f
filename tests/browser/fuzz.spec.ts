import type { Frame, Page } from '@playwright/test';
import { embedSender } from '../../src/lib/embed/messages/protocol.ts';
import type { KnownIds } from '../../src/lib/state/types.ts';
import { format, parse } from '../../src/lib/state/url.ts';
import { alarm, hostileMessages, hostileSearches, mapId } from '../hosts/hostile.ts';
import { framePage } from '../hosts/pages.ts';
import { allLayers, defaultLayers, featuresOf, proposals } from './facts.ts';
import { expect, test, type HostPage } from './framed.ts';

const known: KnownIds = {
	layers: allLayers.map(({ id }) => id),
	defaultLayers,
	features: new Set(
		allLayers.flatMap(({ dataset }) => featuresOf(dataset)).map(({ properties }) => properties.id)
	),
	defaultPanel: 'none',
	routeEnds: new Set(featuresOf('ports').map(({ properties }) => properties.id)),
	passages: new Set(['p1']),
	proposals: proposals.map(({ id }) => id)
};

/** Longest text of a stranger's that is shown: 40 characters and an ellipsis. */
const shownLength = 41;

/** What a stranger's text would have made, had it been taken for markup. */
const injected = [
	...['[onerror]', '[onload]', 'iframe', 'object', 'base[href]', '[srcdoc]', 'img[src="x"]'],
	'[href^="javascript:"]'
].join();

interface Counted {
	readonly injected: number;
	readonly elements: number;
	readonly scripts: number;
}

function count(frame: Frame): Promise<Counted> {
	return frame.evaluate(
		(selector) => ({
			injected: document.querySelectorAll(selector).length,
			elements: document.querySelectorAll('*').length,
			scripts: document.scripts.length
		}),
		injected
	);
}

/** After hostile input and back at the plain view, the page is what it was. */
async function isWhatItWas(frame: Frame, before: Counted): Promise<void> {
	await expect
		.poll(async () => (await count(frame)).elements, 'elements of the page')
		.toBeLessThan(before.elements + 100);
	const { injected: found, scripts } = await count(frame);
	expect(found, 'elements from a stranger').toBe(0);
	expect(scripts).toBe(before.scripts);
}

async function isAlive(frame: Frame): Promise<void> {
	await expect(frame.locator('html')).toHaveClass(/\bscripted\b/);
}

test.beforeEach(async ({ context }) => {
	await context.addInitScript((name) => {
		Reflect.set(window, name, () => console.error('ran the code of a stranger'));
	}, alarm);
});

test('the codec reads 600 hostile links', () => {
	for (const search of hostileSearches(600)) {
		const { view, others, problems } = parse(search, known);
		const written = format(view, known, others);
		const again = parse(written, known);

		expect(again.view, search).toEqual(view);
		expect(again.problems, search).toEqual([]);
		for (const { key, value } of problems) {
			expect(Array.from(value).length, `${key} of ${search}`).toBeLessThanOrEqual(shownLength);
		}
	}
});

/**
 * Goes through the links as Back and Forward do, on one page.
 * @returns how many the browser took for an address
 */
function wander(page: Page, searches: readonly string[]): Promise<number> {
	return page.evaluate(async (all) => {
		let entered = 0;
		for (const search of all) {
			try {
				history.replaceState(history.state, '', search);
			} catch {
				continue;
			}
			dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
			await new Promise((drawn) => requestAnimationFrame(drawn));
			entered += 1;
		}
		return entered;
	}, searches);
}

for (const path of ['./', './embed/']) {
	test(`${path} goes through 40 hostile links`, async ({ page, context }) => {
		await page.goto(`${path}?static=true`);
		await isAlive(page.mainFrame());
		const before = await count(page.mainFrame());

		expect(await wander(page, hostileSearches(40))).toBe(40);
		expect((await count(page.mainFrame())).injected).toBe(0);
		await wander(page, ['?static=true']);
		await isWhatItWas(page.mainFrame(), before);

		await wander(page, ['?static=true&feature=odesa']);
		await expect(page.getByRole('article').getByText('Odesa').first()).toBeVisible();
		expect(context.pages()).toHaveLength(1);
	});
}

test('the embed opens by 12 hostile links', async ({ page, embed }) => {
	// Longer addresses the server refuses itself.
	const bearable = hostileSearches(100).filter(
		(search) => encodeURI(search.toWellFormed()).length < 8000
	);
	for (const search of bearable.slice(0, 12)) {
		await page.goto(`${embed}${search}`);
		await isAlive(page.mainFrame());
		expect((await count(page.mainFrame())).injected, search).toBe(0);
	}
});

/** Posts messages to the first frame, and after them what JSON cannot say. */
async function post(hostPage: HostPage, messages: readonly unknown[]): Promise<void> {
	const named = JSON.stringify(messages).replaceAll(mapId, await hostPage.idOf());
	await hostPage.page.evaluate((json) => {
		const cyclic: Record<string, unknown> = {};
		cyclic.params = cyclic;
		const odd = [cyclic, new Map([['sender', 1]]), new Date(NaN), 10n, new ArrayBuffer(8), /x/];
		for (const message of [...JSON.parse(json), ...odd, undefined, NaN]) {
			window[0]?.postMessage(message, '*');
		}
	}, named);
}

/** The map does what it is asked, and says so. */
async function answers(hostPage: HostPage, date: string): Promise<void> {
	await hostPage.asks({ method: 'setState', params: { search: `?date=${date}` } });
	await expect
		.poll(async () => (await hostPage.told()).findLast(({ event }) => event === 'state')?.data)
		.toEqual({ search: `?date=${date}` });
}

/** Kinds of message, each of which a map tells at most ten times a second. */
const kindsToldAtMost = 9;

/** Most messages that a map may have told since then, height in four shapes included. */
function mostSince(startedAt: number): number {
	return kindsToldAtMost * (Math.ceil((Date.now() - startedAt) / 100) + 2);
}

test('a framed map hears 1,200 hostile messages', async ({ embed, opens }) => {
	const hostPage = await opens(framePage({ src: `${embed}?load=eager`, sandbox: 'allow-scripts' }));
	await expect(hostPage.frame().locator('canvas')).toBeVisible();
	await answers(hostPage, '2022-08-01');
	const before = await count(hostPage.frame());
	const heardBefore = (await hostPage.heard()).length;
	const startedAt = Date.now();

	const messages = hostileMessages(1200);
	for (let at = 0; at < messages.length; at += 100) {
		await post(hostPage, messages.slice(at, at + 100));
		expect((await count(hostPage.frame())).injected).toBe(0);
	}

	await answers(hostPage, '2022-09-01');
	const heard = (await hostPage.heard()).length - heardBefore;
	expect(heard).toBeLessThan(mostSince(startedAt));
	await isWhatItWas(hostPage.frame(), before);
});

test('a framed map bears thousands of messages at once', async ({ embed, opens }) => {
	const hostPage = await opens(framePage({ src: `${embed}?static=true` }));
	const id = await hostPage.idOf();
	const heardBefore = (await hostPage.heard()).length;
	const startedAt = Date.now();

	await hostPage.page.evaluate(
		([own, sender]) => {
			const envelope = { sender: `${sender}-host`, v: 1, id: own };
			for (let round = 0; round < 1000; round += 1) {
				const date = `2022-09-${String((round % 28) + 1).padStart(2, '0')}`;
				const all = [
					{ ...envelope, method: 'hello', params: { passages: true } },
					{ ...envelope, method: 'setDate', params: { date } },
					{ ...envelope, method: 'selectFeature', params: { feature: `<b>${round}</b>` } },
					{ sentinel: 'amp', type: 'frames-init' }
				];
				for (const message of all) window[0]?.postMessage(message, '*');
			}
		},
		[id, embedSender] as const
	);

	await answers(hostPage, '2022-10-01');
	const heard = (await hostPage.heard()).length - heardBefore;
	expect(heard).toBeLessThan(mostSince(startedAt));
});
