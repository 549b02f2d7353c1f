import type { Page } from '@playwright/test';
import { reportDate } from '../../src/lib/model/time.ts';
import { defaultLayers, idsInForce, legendOn, port, positionOf } from './facts.ts';
import { expect, test } from './test.ts';

test.use({
	launchOptions: [
		async ({ launchOptions }, use) =>
			use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] }),
		{ scope: 'worker' }
	]
});

const refusal = 'WebGL was refused';

/** Tells the console when the page has asked for WebGL in vain. */
function tellOfRefusal(words: string): void {
	const { getContext } = HTMLCanvasElement.prototype;
	HTMLCanvasElement.prototype.getContext = new Proxy(getContext, {
		apply(target, canvas, [type, ...options]: [string, ...unknown[]]) {
			const context: unknown = Reflect.apply(target, canvas, [type, ...options]);
			if (type.startsWith('webgl') && !context) console.debug(words);
			return context;
		}
	});
}

async function opensWithoutWebGl(page: Page, open: () => Promise<void>): Promise<void> {
	await page.addInitScript(tellOfRefusal, refusal);
	const refused = page.waitForEvent('console', {
		predicate: (message) => message.text() === refusal
	});
	await open();
	await refused;
}

test.beforeEach(({ page, explorer }) =>
	opensWithoutWebGl(page, () => explorer.when.opensAlive('?load=eager'))
);

test('the drawing stays, and nothing technical is said', async ({ page, explorer }) => {
	await explorer.then.mapIsDrawing();

	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page.locator('body')).not.toContainText(/webgl|maplibre|gpu|\bengine\b|\berror\b/i);
});

test('buttons, keys, wheel and drag move the drawing', async ({ page, explorer }) => {
	const { get, when, then } = explorer;
	const odesa = positionOf('odesa');
	const home = await get.camera();
	const isDrawnAtItsPlace = async () => {
		const box = await get.drawnFeature('odesa').locator('visible=true').boundingBox();
		const { x, y } = await get.pointOf(odesa);
		return box ? Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) : Infinity;
	};

	await get.button('controls_zoom_in').click();
	await expect.poll(async () => (await get.camera()).zoom).toBeCloseTo(home.zoom + 1, 2);
	await expect.poll(isDrawnAtItsPlace).toBeLessThan(3);

	await get.button('controls_zoom_out').click();
	await then.addressLacks('loc');

	const { x, y } = await get.pointOf([34, 43]);
	await when.drags([34, 43], 60, 30);
	await expect.poll(() => get.query().loc).toBeDefined();
	const moved = await get.pointOf([34, 43]);
	expect(Math.hypot(moved.x - x - 60, moved.y - y - 30)).toBeLessThan(1.5);

	await page.mouse.wheel(0, -225);
	await expect.poll(async () => (await get.camera()).zoom).toBeGreaterThan(home.zoom + 0.2);

	await get.button('controls_home').click();
	await then.addressLacks('loc');
	await expect.poll(isDrawnAtItsPlace).toBeLessThan(3);
});

test('date, layers and selection work on the drawing', async ({ explorer }) => {
	const { get, when, then } = explorer;

	await when.switchesLayer('incidents', true);
	await then.legendSays(legendOn(reportDate, [...defaultLayers, 'incidents']));
	expect(await get.drawnOf('incidents')).toEqual(idsInForce('incidents', reportDate));
	await when.setsDate('2022-09-01');
	await then.legendSays(legendOn('2022-09-01', [...defaultLayers, 'incidents']));
	await when.switchesLayer('incidents', false);
	await then.legendSays(legendOn('2022-09-01', defaultLayers));
	expect(await get.drawnOf('incidents')).toEqual(new Set());

	await when.clicksAt(positionOf('odesa'));
	await then.cardIsOf(port('odesa').properties.name.en);
	await expect(get.drawnFeature('odesa').locator('visible=true').first()).toHaveClass(/selected/);
});
