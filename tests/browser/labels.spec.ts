import { collisionsOf, cutBy, namesOn } from './names-on-map.ts';
import { expect, test } from './test.ts';

const windows = [
	{ width: 320, height: 480 },
	{ width: 390, height: 844 },
	{ width: 700, height: 450 },
	{ width: 1280, height: 800 }
];

/** On the narrowest phone more names are noise. */
const mostNamesAt320Px = 15;

for (const viewport of windows) {
	test.describe(`in a window of ${viewport.width}×${viewport.height}`, () => {
		test.use({ viewport });

		test('no name touches another or an edge of the map', async ({ page, explorer }) => {
			await explorer.when.opensAlive('?static=true');

			const { names, edges } = await namesOn(page);

			expect(names.length).toBeGreaterThan(0);
			const faults = { collisions: collisionsOf(names), cut: cutBy(edges, names) };
			expect(faults).toEqual({ collisions: [], cut: [] });
		});
	});
}

test.describe('on the narrowest phone', () => {
	test.use({ viewport: { width: 320, height: 480 } });

	test('few names are shown', async ({ page, explorer }) => {
		await explorer.when.opensAlive('?static=true');

		const { names } = await namesOn(page);

		expect(names.length, names.map(({ text }) => text).join(', ')).toBeLessThanOrEqual(
			mostNamesAt320Px
		);
	});
});
