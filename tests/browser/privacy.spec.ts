import { expect, test } from './test.ts';

/** `test.ts` fails every test that finds anything kept; these leave the page and come back. */
test('nothing is kept when the page is loaded again', async ({ page, explorer }) => {
	const { when, then } = explorer;
	await when.opensLive();
	await when.switchesLayer('areas', true);

	await page.reload();

	await then.addressSays({ panel: 'layers', layers: expect.stringContaining('areas') });
	await then.mapIsLive();
});

test('nothing is kept when the reader goes away and comes back', async ({ page, explorer }) => {
	const { when, then } = explorer;
	await when.opensAlive('?static=true&feature=odesa');

	await page.goto('about:blank');
	await page.goBack();

	await then.mapIsDrawing();
	await then.addressSays({ feature: 'odesa' });
});
