import { marked } from 'marked';
import { filterLikeWordpress } from '../unit/embed/wordpress.ts';
import { BuilderPage, type CodeKind } from './builder-page.ts';
import { hostPage, type HostPage } from './host.ts';
import { expect, test as base } from './test.ts';
import { say } from './words.ts';

/** A view and words that try to break out of whatever they are put into. */
const hostileTitle = `"><img src=x onerror="window.broken=1"><script>window.broken=1</script>](x)['`;
const asked = `?proposal=bsgi-2022&date=2022-09-01&static=true&height=500&title=${encodeURIComponent(hostileTitle)}&alt=${encodeURIComponent(hostileTitle)}`;

/** What the tests do to a page that pastes code: put it there, and look. */
class Desk {
	readonly #builder: BuilderPage;
	readonly #open: HostPage[] = [];

	constructor(builder: BuilderPage) {
		this.#builder = builder;
	}

	/** The code that the builder makes of a kind. */
	async code(kind: CodeKind, search = asked): Promise<string> {
		await this.#builder.opensAlive(search);
		return this.#builder.code(kind).inputValue();
	}

	/** Opens an article of another site with this in it. */
	async publishes(pasted: string): Promise<void> {
		const host = await hostPage(pasted);
		this.#open.push(host);
		await this.#builder.page.goto(host.url);
	}

	async close(): Promise<void> {
		for (const host of this.#open) await host.close();
	}
}

const test = base.extend<{ desk: Desk }>({
	desk: async ({ page, watch }, use) => {
		// The article is another site, and the map within it one more.
		watch.expect(/^asked another host: http:\/\/127\.0\.0\.1:\d+\/article$/);
		const desk = new Desk(new BuilderPage(page));
		await use(desk);
		await desk.close();
	}
});

/** Elements of the article in order, as each kind of code makes it. */
const elements = {
	iframe: ['h1', 'p', 'iframe', 'p', 'a', 'p'],
	element: ['h1', 'p', 'black-sea-map', 'iframe', 'script', 'p', 'a', 'p'],
	wordpress: ['h1', 'p', 'iframe', 'p', 'a', 'p']
} as const;

for (const kind of ['iframe', 'element', 'wordpress'] as const) {
	for (const width of [320, 1400]) {
		test.describe(`in an article ${width} px wide`, () => {
			test.use({ viewport: { width, height: 900 } });

			test(`the code for ${kind} draws the chosen view, and nothing else`, async ({
				page,
				desk
			}) => {
				const code = await desk.code(kind);
				await desk.publishes(code);

				const frame = page.locator('iframe');
				await expect(frame).toHaveAttribute('title', hostileTitle);
				const map = page.frameLocator('iframe');
				await expect(map.getByRole('group', { name: say('map_label') })).toBeVisible();
				await expect(map.getByRole('article')).toContainText('Grain initiative 2022');

				const box = await frame.boundingBox();
				const column = await page.locator('main').boundingBox();
				expect(box?.height).toBeCloseTo(500, 0);
				expect(box?.width).toBeCloseTo(column?.width ?? 0, 0);

				expect(await page.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined();
				// The list that embed.js adds stands in a shadow tree, which is none of the page's own.
				const names = await page
					.locator('main')
					.evaluate((main) => [...main.querySelectorAll('*')].map(({ localName }) => localName));
				expect(names).toEqual(elements[kind]);
				const link = page.getByRole('link', { name: hostileTitle });
				await expect(link).toHaveAttribute('href', /\?proposal=bsgi-2022&date=2022-09-01/);
			});
		});
	}
}

test('the code for WordPress draws in the sandbox that WordPress makes of a frame', async ({
	page,
	desk
}) => {
	const code = await desk.code('wordpress');
	await desk.publishes(filterLikeWordpress(code));

	await expect(page.locator('iframe')).toHaveAttribute('sandbox', 'allow-scripts');
	const map = page.frameLocator('iframe');
	await expect(map.getByRole('group', { name: say('map_label') })).toBeVisible();
	await expect(map.getByRole('article')).toContainText('Grain initiative 2022');
});

for (const [kind, render] of [
	['markdown', (code: string) => marked.parse(code, { async: false })],
	['image', (code: string) => code]
] as const) {
	test(`the code for ${kind} is a picture with its text, which leads to the map`, async ({
		page,
		desk,
		watch
	}) => {
		const picture = 'https://paper.example/map.png';
		watch.expect(/paper\.example/);
		await page.route(picture, (route) =>
			route.fulfill({
				contentType: 'image/svg+xml',
				body: '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"/>'
			})
		);
		const code = await desk.code(kind, `${asked}&picture=${encodeURIComponent(picture)}`);
		await desk.publishes(render(code));

		const image = page.getByRole('img');
		await expect(image).toHaveCount(1);
		await expect(image).toHaveAttribute('alt', hostileTitle);
		await expect(image).toHaveAttribute('src', picture);
		expect(await page.evaluate(() => Reflect.get(window, 'broken'))).toBeUndefined();
		await page.getByRole('link').click();
		await expect(page).toHaveURL(/\/deep\/sub\/\?proposal=bsgi-2022&date=2022-09-01/);
		await expect(page.getByRole('article').first()).toContainText('Grain initiative 2022');
	});
}

test('the link is the map itself', async ({ page, desk }) => {
	await page.goto(await desk.code('link'));

	await expect(page.getByRole('article').first()).toContainText('Grain initiative 2022');
});
