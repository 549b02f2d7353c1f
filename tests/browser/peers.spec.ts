import type { Page } from '@playwright/test';
import { heightKey } from '../../src/lib/embed/frame/height-messages.ts';
import { heightToAsk } from '../../src/lib/embed/size.ts';
import { articlePage, framePage, iframe, reservedHeightPx } from '../hosts/pages.ts';
import { framesPage, lateFramesPage, mediumPage, pymPage, wordPressPage } from '../hosts/peers.ts';
import { showsMap } from '../hosts/pixels.ts';
import { startFront } from '../hosts/front.ts';
import { expect, ownAddress, test, type HostPage } from './framed.ts';

test.use({ viewport: { width: 700, height: 900 } });

/** Height in px that a frame has where nobody gave it one. */
const defaultHeightPx = 150;

const asked = (widthPx: number) => heightToAsk({ widthPx, heightPx: defaultHeightPx });

const frameOf = (page: Page) => page.locator('iframe').first();

async function hasHeight(page: Page, heightPx: number): Promise<void> {
	await expect.poll(async () => (await frameOf(page).boundingBox())?.height).toBe(heightPx);
}

async function isAlive(hostPage: HostPage, index = 0): Promise<void> {
	await expect(hostPage.frame(index).locator('html')).toHaveClass(/\bscripted\b/);
}

/** Is a map of this theme in the frame's part of the window? */
async function looks(page: Page, theme: 'light' | 'dark'): Promise<boolean> {
	const box = await frameOf(page).boundingBox();
	if (!box) return false;
	return showsMap(await page.screenshot(), { ...box, left: box.x, top: box.y }, theme);
}

test.describe('hosts that size the frame', () => {
	test('pym.js, with its keys in the query', async ({ page, host, embed, opens }) => {
		const hostPage = await opens(pymPage(host, `${embed}?feature=odesa`));

		await hasHeight(page, asked(700));
		const { searchParams } = new URL(hostPage.frame().url());
		expect([...searchParams.keys()]).toEqual(
			expect.arrayContaining(['feature', 'initialWidth', 'childId', 'parentUrl'])
		);
		await isAlive(hostPage);
		await expect(hostPage.frame().getByRole('alert')).toHaveCount(0);
	});

	test('@newswire/frames', async ({ page, host, embed, opens }) => {
		await opens(framesPage(host, embed));

		await hasHeight(page, asked(700));
	});

	test('@newswire/frames, come late', async ({ page, host, embed, opens }) => {
		const hostPage = await opens(lateFramesPage(host, embed));
		await hostPage.idOf();
		await hasHeight(page, defaultHeightPx);

		await page.evaluate('listen()');

		await hasHeight(page, asked(700));
	});

	test('Medium and Embedly', async ({ page, embed, opens }) => {
		await opens(mediumPage(embed));

		await hasHeight(page, asked(700));
	});

	for (const isTwice of [false, true]) {
		const name = isTwice ? 'WordPress, with its secret twice' : 'WordPress';
		test(name, async ({ page, embed, opens }) => {
			const hostPage = await opens(wordPressPage(embed, { isTwice }));

			await expect(frameOf(page)).toBeVisible();
			await expect(page.locator('blockquote')).toBeHidden();
			await hasHeight(page, asked(640));
			await isAlive(hostPage);
		});
	}
});

test('a host that says nothing is told once, in each shape', async ({ page, embed, opens }) => {
	const hostPage = await opens(framePage({ src: `${embed}?load=eager` }));
	await expect(hostPage.frame().locator('canvas')).toBeVisible();
	await page.evaluate('new Promise((rested) => requestIdleCallback(rested))');

	const id = await hostPage.idOf();
	const heard = (await hostPage.heard()).map(({ data }) => data);

	const height = reservedHeightPx;
	expect(heard).toHaveLength(4);
	expect(heard).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
	expect(heard).toContainEqual({ [heightKey]: { [id]: height } });
	expect(heard).toContainEqual(
		JSON.stringify({ src: hostPage.frame().url(), context: 'iframe.resize', height })
	);
});

test('the article does not move', async ({ page, embed, opens }) => {
	const frame = iframe({ src: `${embed}?load=eager` });
	const hostPage = await opens(
		articlePage(
			frame,
			`addEventListener('message', ({ data }) => {
				if (data?.type === 'embed-size') document.querySelector('iframe').height = data.height;
			});`
		)
	);
	await hostPage.idOf();
	await expect(hostPage.frame().locator('canvas')).toBeVisible();
	await hostPage.asks({ method: 'selectFeature', params: { feature: 'odesa' } });
	await expect(hostPage.frame().getByRole('article').first()).toBeVisible();

	expect(await hostPage.shifted()).toBe(0);
	await hasHeight(page, reservedHeightPx);
});

test('a frame that is not allowed leaves the quotation', async ({
	page,
	baseURL,
	watch,
	opens
}) => {
	watch.expect(/frame-ancestors|Framing/);
	const front = await startFront({
		site: baseURL ?? '',
		headers: { 'Content-Security-Policy': "frame-ancestors 'none'" }
	});
	watch.expect(ownAddress(front.url));

	const hostPage = await opens(wordPressPage(`${front.url}embed/`));
	await page.waitForLoadState();

	await expect(page.getByRole('link', { name: 'The map' })).toBeVisible();
	await expect(page.getByText('The article goes on')).toBeVisible();
	expect(await hostPage.heard()).toEqual([]);
	await front.close();
});

test('a frame that is taken away and put back', async ({ page, embed, opens }) => {
	const hostPage = await opens(framePage({ src: embed }));
	const ids = new Set([await hostPage.idOf()]);

	for (let round = 0; round < 3; round += 1) {
		await page.evaluate(async (isEarly) => {
			const frame = document.querySelector('iframe');
			const after = frame?.nextSibling ?? null;
			frame?.remove();
			Reflect.set(window, 'heard', []);
			if (!frame) return;
			document.body.insertBefore(frame, after);
			// Once before the map has come up, and taken away again.
			if (isEarly) {
				frame.remove();
				document.body.insertBefore(frame, after);
			}
		}, round === 0);
		ids.add(await hostPage.idOf());
	}

	expect(ids.size).toBe(4);
	await hostPage.asks({ method: 'setDate', params: { date: '2022-09-01' } });
	await expect
		.poll(async () => (await hostPage.told()).find(({ event }) => event === 'state')?.data)
		.toEqual({ search: '?date=2022-09-01' });
});

test('two maps on a page do not mind each other', async ({ embed, opens }) => {
	const hostPage = await opens(
		articlePage(iframe({ src: embed }) + iframe({ src: embed, sandbox: 'allow-scripts' }))
	);
	const [first, second] = [await hostPage.idOf(0), await hostPage.idOf(1)];
	expect(first).not.toBe(second);

	await hostPage.asks({ method: 'setTheme', params: { theme: 'dark' } }, 1);

	await expect(hostPage.frame(1).locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(hostPage.frame(0).locator('html')).not.toHaveAttribute('data-theme', 'dark');
	expect((await hostPage.told(0)).map(({ event }) => event)).toEqual(['ready']);
});

test('a frame beside it cannot steer the map', async ({ host, embed, opens }) => {
	const stranger = host.show('<!doctype html><title>Advertisement</title>');
	const hostPage = await opens(articlePage(iframe({ src: embed }) + iframe({ src: stranger })));
	const id = await hostPage.idOf();
	const message = { sender: 'black-sea-corridors-host', v: 1, id, method: 'setTheme' };

	await hostPage.frame(1).evaluate((data) => parent.frames[0]?.postMessage(data, '*'), {
		...message,
		params: { theme: 'dark' }
	});
	// By now the stranger's message has been heard as well.
	await hostPage.asks({ method: 'setDate', params: { date: '2022-09-01' } });
	await expect.poll(async () => (await hostPage.told()).length).toBe(2);

	await expect(hostPage.frame().locator('html')).not.toHaveAttribute('data-theme', 'dark');
});

test('dark mode follows the reader, then the host', async ({ page, embed, opens }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	const hostPage = await opens(framePage({ src: `${embed}?load=eager`, sandbox: 'allow-scripts' }));
	await expect(hostPage.frame().locator('canvas')).toBeVisible();
	await expect.poll(() => looks(page, 'dark')).toBe(true);

	await page.emulateMedia({ colorScheme: 'light' });
	await expect.poll(() => looks(page, 'light')).toBe(true);

	await hostPage.asks({ method: 'setTheme', params: { theme: 'dark' } });
	await expect.poll(() => looks(page, 'dark')).toBe(true);
});
