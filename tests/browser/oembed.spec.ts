import { extract } from '@extractus/oembed-extractor';
import { PNG } from 'pngjs';
import { embedSize } from '../../src/lib/embed/size.ts';
import { filterLikeWordpress } from '../unit/embed/wordpress.ts';
import { hostPage } from './host.ts';
import { builtSiteUrl } from './built-site.ts';
import { expect, test as base } from './test.ts';
import { say } from './words.ts';

/** A consumer of oEmbed. Addresses in the build are those of the published site; here it stands elsewhere. */
class Consumer {
	/** Addresses that it asked for. */
	readonly asked: string[] = [];
	readonly #baseUrl: string;

	constructor(baseUrl: string) {
		this.#baseUrl = baseUrl;
	}

	read(url: string, params: Readonly<Record<string, number>> = {}) {
		const fetcher = (address: string) => {
			this.asked.push(address);
			return fetch(this.here(address));
		};
		return extract(url, params, fetcher as typeof fetch);
	}

	/** Text with addresses of the published site, as addresses of the site under test. */
	here(text: string): string {
		return text.replaceAll(builtSiteUrl, this.#baseUrl);
	}
}

const test = base.extend<{ consumer: Consumer }>({
	consumer: async ({ baseURL }, use) => use(new Consumer(baseURL ?? ''))
});

test('a consumer finds our answer from the address of the map', async ({ consumer }) => {
	const answer = await consumer.read(`${builtSiteUrl}?date=2022-09-01`, { maxwidth: 480 });

	expect(consumer.asked).toEqual([
		`${builtSiteUrl}?date=2022-09-01`,
		`${builtSiteUrl}oembed.json?maxwidth=480`
	]);
	expect(answer).toMatchObject({
		version: '1.0',
		type: 'rich',
		provider_name: say('site_title'),
		provider_url: builtSiteUrl,
		width: embedSize.widthPx,
		height: embedSize.heightPx,
		thumbnail_url: `${builtSiteUrl}card.png`,
		thumbnail_width: 1200,
		thumbnail_height: 630
	});
});

test('the frame and the builder have no answer of their own', async ({ consumer }) => {
	for (const page of ['embed/', 'builder/']) {
		await expect(consumer.read(`${builtSiteUrl}${page}`)).rejects.toThrow('No oEmbed link found');
	}
});

test('the file is JSON for anyone', async ({ request }) => {
	const response = await request.get('./oembed.json?url=x&maxwidth=100&format=json');

	expect(response.headers()['content-type']).toMatch(/^application\/json/);
	expect(response.headers()['access-control-allow-origin']).toBe('*');
	expect(await response.json()).toHaveProperty('html');
});

test('the picture is there, at the size that we say', async ({ consumer, request }) => {
	const {
		thumbnail_url = '',
		thumbnail_width,
		thumbnail_height
	} = (await consumer.read(builtSiteUrl)) as {
		thumbnail_url?: string;
		thumbnail_width?: number;
		thumbnail_height?: number;
	};

	const response = await request.get(consumer.here(thumbnail_url));
	expect(response.headers()['content-type']).toBe('image/png');
	const { width, height } = PNG.sync.read(await response.body());
	expect([width, height]).toEqual([thumbnail_width, thumbnail_height]);
});

/** What WordPress's own script does: shows a frame when it has told its height with the secret. */
const wordpressScript = `<script>
addEventListener('message', ({ data, source }) => {
	if (!data || data.message !== 'height' || data.secret !== 's3cret') return;
	const frame = document.querySelector('iframe[data-secret="s3cret"]');
	if (source !== frame.contentWindow) return;
	frame.height = Math.min(1000, Math.max(200, ~~data.value));
	frame.style.cssText = '';
	document.querySelector('blockquote[data-secret]').style.display = 'none';
});
</script>`;

for (const width of [320, 800]) {
	test.describe(`in a column ${width} px wide`, () => {
		test.use({ viewport: { width, height: 900 } });

		test('WordPress shows the quotation, then the map in its place', async ({
			page,
			consumer,
			watch
		}) => {
			watch.expect(/^asked another host: http:\/\/127\.0\.0\.1:\d+\/article$/);
			const { html = '' } = (await consumer.read(builtSiteUrl)) as { html?: string };
			const filtered = consumer.here(filterLikeWordpress(html));

			const without = await hostPage(filtered);
			await page.goto(without.url);
			await expect(page.getByText(say('standfirst'))).toBeVisible();
			await expect(page.locator('iframe')).toBeHidden();
			await without.close();

			const host = await hostPage(filtered + wordpressScript);
			await page.goto(host.url);
			await expect(page.locator('iframe')).toBeVisible();
			await expect(page.getByText(say('standfirst'))).toBeHidden();
			await expect(
				page.frameLocator('iframe').getByRole('group', { name: say('map_label') })
			).toBeVisible();
			const box = await page.locator('iframe').boundingBox();
			const column = await page.locator('main').boundingBox();
			expect(box?.width, 'no wider than its column').toBeLessThanOrEqual(column?.width ?? 0);
			await host.close();
		});
	});
}

test('pages say what they are to previews of links', async ({ page }) => {
	const headOf = async (path: string) => {
		await page.goto(path);
		return page.evaluate(() => {
			const of = (selector: string, attribute: string) =>
				document.head.querySelector(selector)?.getAttribute(attribute) ?? null;
			const property = (name: string) => of(`meta[property="${name}"]`, 'content');
			return {
				canonical: of('link[rel="canonical"]', 'href'),
				url: property('og:url'),
				title: property('og:title'),
				description: property('og:description'),
				image: property('og:image'),
				alt: property('og:image:alt'),
				card: of('meta[name="twitter:card"]', 'content'),
				robots: of('meta[name="robots"]', 'content')
			};
		});
	};

	const explorer = await headOf('./?static=true');
	expect(explorer).toEqual({
		canonical: builtSiteUrl,
		url: builtSiteUrl,
		title: await page.title(),
		description: say('page_description'),
		image: `${builtSiteUrl}card.png`,
		alt: say('map_label'),
		card: 'summary_large_image',
		robots: null
	});
	expect(await headOf('./embed/?static=true')).toEqual({
		...explorer,
		robots: 'noindex, nofollow, noarchive'
	});
	expect(await headOf('./builder/')).toMatchObject({
		canonical: `${builtSiteUrl}builder/`,
		title: say('builder_page_title'),
		robots: null
	});
});
