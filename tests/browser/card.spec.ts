import { PNG } from 'pngjs';
import { expect, test } from './test.ts';

test('the card for social networks is served as a PNG of 1200×630', async ({ request }) => {
	const response = await request.get('card.png');

	expect(response.status()).toBe(200);
	expect(response.headers()['content-type']).toBe('image/png');
	const { width, height } = PNG.sync.read(await response.body());
	expect([width, height]).toEqual([1200, 630]);
});
