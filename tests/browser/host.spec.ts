import { fold } from '../../src/lib/model/quotes/fold.ts';
import { element, HostPage, passages } from './host-page.ts';
import { expect, test as base } from './test.ts';
import { say } from './words.ts';

const test = base.extend<{ host: HostPage }>({
	host: async ({ page }, use) => use(new HostPage(page))
});

const quotations = passages.flatMap(({ quotes }) => quotes.map(({ exact }) => exact));

/** Comparable texts: a range gives no space for a line break. */
const folded = (texts: readonly string[]) =>
	texts.map((text) => fold(text).text.replaceAll(' ', '')).sort();

const linkedOf = async (host: HostPage) => {
	await expect.poll(async () => (await host.told('passages')).length).toBeGreaterThan(0);
	const outcome = (await host.told('passages')).at(-1);
	if (!outcome) throw new Error('Nothing was told.');
	return outcome;
};

const bar = (host: HostPage) => host.page.getByRole('combobox', { name: say('host_bar_hint') });
const show = (host: HostPage) => host.page.getByRole('button', { name: say('host_bar_show') });

test.describe('the passages of an article', () => {
	test('are marked, all 38, and nothing in the article is touched', async ({ host, page }) => {
		await page.route('**/embed.js', async (route) => {
			await page.evaluate(() =>
				Object.assign(window, { before: document.querySelector('article')?.outerHTML })
			);
			await route.continue();
		});
		await host.opensArticle('intact');
		const { orphans } = await linkedOf(host);

		expect(orphans).toEqual([]);
		expect(folded(await host.marked())).toEqual(folded(quotations));
		expect(await host.markup()).toBe(await page.evaluate(() => Reflect.get(window, 'before')));
		expect(await host.asked('highlightPassages')).toMatchObject([
			{
				passages: passages.map(({ passage, quotes }) => ({
					passage,
					found: quotes.length,
					count: quotes.length
				}))
			}
		]);
	});

	test('are marked by their own words only in an article that was edited', async ({ host }) => {
		await host.opensArticle('edited');
		const { orphans } = await linkedOf(host);

		const lost = orphans.map(({ exact }) => exact);
		expect(lost.length).toBe(25);
		expect(folded(await host.marked())).toEqual(
			folded(quotations.filter((exact) => !lost.includes(exact)))
		);
	});

	test('are told apart by their context or not at all where they repeat', async ({ host }) => {
		await host.opensArticle('duplicated', element('passages=body'));
		const { orphans } = await linkedOf(host);

		expect(orphans.map(({ exact, places }) => [exact, places])).toEqual([
			['They met the Ukrainians on Sunday', 2],
			['three-year military campaign in Ukraine', 3],
			['proposals to protect energy centres and critical infrastructure', 2],
			['paused hostilities entirely for 30 days', 3],
			['a region Moscow claims to have annexed', 2],
			['reported continued air strikes', 2],
			['Russian troops continue their slow advance in eastern Ukraine', 2]
		]);
		expect(await host.marked()).toHaveLength(38 - 7);
	});

	test('are looked for again when the article changes', async ({ host, page }) => {
		await host.opensArticle('intact');
		await linkedOf(host);

		await page.evaluate(() => document.querySelector('blockquote')?.remove());

		await expect
			.poll(async () => (await linkedOf(host)).orphans.map(({ exact }) => exact))
			.toEqual(['They met the Ukrainians on Sunday']);
		expect(await host.marked()).toHaveLength(37);
	});

	test('are found when the article comes later', async ({ host, page }) => {
		await host.opens(element('passages=".story"'));
		expect((await linkedOf(host)).orphans).toHaveLength(38);

		await page.evaluate(() => {
			const story = document.createElement('div');
			story.className = 'story';
			story.textContent = 'Those talks were on allowing the free flow of shipping.';
			document.body.append(story);
		});

		await expect.poll(() => host.marked()).toEqual(['allowing the free flow of shipping']);
	});

	test('are not looked for unless the page asks', async ({ host }) => {
		await host.opensArticle('intact', element(''));
		await expect.poll(async () => (await host.told('ready')).length).toBeGreaterThan(0);

		expect(await host.asked('hello')).not.toContainEqual({ passages: true });
		await expect(bar(host)).toBeHidden();
	});

	for (const selector of ['.nothing', '<<', 'iframe'])
		test(`are orphans in an article "${selector}" that is none`, async ({ host }) => {
			await host.opensArticle('intact', element(`passages="${selector}"`));

			expect((await linkedOf(host)).orphans).toHaveLength(38);
			await expect(bar(host)).toBeDisabled();
		});
});

test.describe('a reader of the article', () => {
	test('clicks on marked words, and the map goes there', async ({ host, page }) => {
		await host.opensArticle('intact');
		await linkedOf(host);

		await host.clicksOn('a vital corridor for global trade');

		await expect.poll(() => host.asked('selectPassage')).toEqual([{ passage: 'p5' }]);
		expect(folded(await host.chosen())).toContain('avitalcorridorforglobaltrade');
		await expect(bar(host)).toHaveValue('p5');
		await expect(page.locator('iframe')).toBeInViewport();
	});

	test('clicks on other words or on a link, and nothing happens', async ({ host, page }) => {
		await host.opensArticle('intact');
		await linkedOf(host);

		await page.getByRole('heading', { level: 1 }).click();
		await page.getByRole('link', { name: 'the free flow' }).click();
		await host.clicksOn('Michael Anton');

		await expect.poll(() => host.asked('selectPassage')).toEqual([{ passage: 'p2' }]);
	});

	test('selects text of a passage, and nothing happens', async ({ host, page }) => {
		await host.opensArticle('intact');
		await linkedOf(host);
		const words = page
			.locator('article')
			.getByText('White House National Security adviser Mike Waltz');
		await words.scrollIntoViewIfNeeded();
		const { x, y } = (await words.boundingBox()) ?? { x: 0, y: 0 };

		await page.mouse.move(x + 20, y + 8);
		await page.mouse.down();
		await page.mouse.move(x + 120, y + 8, { steps: 4 });
		await page.mouse.up();
		expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
		await host.clicksOn('Michael Anton');

		await expect.poll(() => host.asked('selectPassage')).toEqual([{ passage: 'p2' }]);
	});

	test('chooses a passage by keyboard alone', async ({ host, page, explorer }) => {
		await host.opensArticle('intact');
		await linkedOf(host);

		await explorer.when.tabsTo(page.locator('black-sea-map'));
		await expect(bar(host)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');

		await expect
			.poll(() => host.asked('selectPassage'))
			.toEqual([{ passage: 'p1' }, { passage: 'p2' }]);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(
			page.locator('article').getByText('chairman of the Federation Council')
		).toBeInViewport();
		expect(await host.chosen()).toHaveLength(5);
	});
});

test.describe('a reader of the map', () => {
	const request = passages.find(({ passage }) => passage === 'p14') ?? passages[0];
	if (!request) throw new Error('The report has no passage.');

	test('chooses a passage, and the article shows it', async ({ host, page }) => {
		await host.opensArticle('intact');
		await linkedOf(host);
		await host.map().getByRole('button', { name: 'Reader' }).click();

		await host.mapTells('passage.request', request);

		await expect(page.locator('article').getByText('The first round of talks')).toBeInViewport();
		expect(await host.chosen()).toHaveLength(3);
		await expect(bar(host)).toHaveValue('p14');
		await expect(show(host)).toBeEnabled();
	});

	test('is not led anywhere by a map that nobody touched', async ({ host, page }) => {
		await host.opensArticle('intact');
		await linkedOf(host);

		await host.mapTells('passage.request', request);

		await expect(bar(host)).toHaveValue('p14');
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});

	test('is not led anywhere when the page does not want it', async ({ host, page }) => {
		await host.opensArticle('intact');
		await linkedOf(host);
		await page.evaluate(() =>
			addEventListener('black-sea-map:passage-request', (event) => event.preventDefault())
		);
		await host.map().getByRole('button', { name: 'Reader' }).click();
		const before = await page.evaluate(() => scrollY);

		await host.mapTells('passage.request', request);

		await expect(bar(host)).toHaveValue('p14');
		expect(await page.evaluate(() => scrollY)).toBe(before);
	});

	test('lets a passage go, and its mark goes', async ({ host }) => {
		await host.opensArticle('intact');
		await linkedOf(host);
		await host.mapTells('state', { search: '?passage=p5&date=2025-03-24' });
		await expect.poll(() => host.chosen()).toHaveLength(3);

		await host.mapTells('state', { search: '' });

		await expect.poll(() => host.chosen()).toEqual([]);
		expect(await host.marked()).toHaveLength(38);
		await expect(bar(host)).toHaveValue('');
	});

	test('is heard by the page', async ({ host }) => {
		await host.opens(element());
		await expect.poll(async () => (await host.told('ready')).length).toBeGreaterThan(0);

		await host.mapTells('feature.click', { feature: 'odesa', name: 'Odesa' });
		await host.mapTells('proposal.change', { proposals: ['bsgi-2022'] });

		await expect
			.poll(() => host.told('feature-click'))
			.toEqual([{ feature: 'odesa', name: 'Odesa' }]);
		await expect.poll(() => host.told('proposal-change')).toEqual([{ proposals: ['bsgi-2022'] }]);
	});
});

test.describe('without the CSS Custom Highlight API', () => {
	test.beforeEach(({ page }) =>
		page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
	);

	test('nothing in the article is touched, and the list leads to its words', async ({
		host,
		page
	}) => {
		await host.opensArticle('intact');
		const before = await host.markup();
		await linkedOf(host);

		await bar(host).selectOption('p5');
		await show(host).click();

		await expect.poll(() => host.asked('selectPassage')).toEqual([{ passage: 'p5' }]);
		expect(await page.evaluate(() => getSelection()?.toString())).toBe(
			'a vital corridor for global trade'
		);
		expect(await host.markup()).toBe(before);
	});
});

test.describe('the element', () => {
	const height = (host: HostPage, number = 0) =>
		host.page
			.locator('iframe')
			.nth(number)
			.evaluate(({ clientHeight }) => clientHeight);

	test('has the height of its map, whenever the script comes', async ({ host, page }) => {
		await host.opens(element(), '');
		await expect.poll(() => height(host)).toBe(640);
		await host.map().waitForLoadState();

		await page.addScriptTag({ url: 'embed.js' });

		await expect.poll(() => height(host)).toBe(700);
	});

	test('takes no height that is absurd, or that another frame tells', async ({ host, page }) => {
		await host.opens(`${element()}<iframe src="map.html"></iframe>`);
		await expect.poll(() => height(host)).toBe(700);

		for (const absurd of ['1', '1e9', 'NaN', '"900px"'])
			await host.map().evaluate(`tellHeight(${absurd})`);
		await page.frames()[2]?.evaluate(`tellHeight(900)`);
		await host.map().evaluate(`tellHeight(720)`);

		await expect.poll(() => height(host)).toBe(720);
	});

	test('makes its own frame when the page brought none', async ({ host, page }) => {
		await host.opens('<black-sea-map src="map.html" title="Ports" height="500"></black-sea-map>');

		await expect(page.locator('iframe')).toHaveAttribute('title', 'Ports');
		await expect(page.locator('iframe')).toHaveAttribute('height', '500');
		await expect.poll(() => height(host)).toBe(700);
	});

	test('takes the frame that the parser brings after it', async ({ host, page }) => {
		await host.opens(element('src="other.html"'), '<script src="embed.js"></script>');
		await expect.poll(() => height(host)).toBe(700);

		await expect(page.locator('iframe')).toHaveCount(1);
		await expect(page.locator('iframe')).toHaveAttribute('src', 'map.html');
	});

	test('works as a module, and when it is loaded twice', async ({ host, page }) => {
		const script = '<script type="module" src="embed.js"></script>';
		await host.opens(element(), `${script}<script async src="embed.js?again"></script>`);

		await expect.poll(() => height(host)).toBe(700);
		expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
	});

	test('works in a shut frame', async ({ host }) => {
		await host.opensArticle('intact', element('passages=article', 'sandbox="allow-scripts"'));
		await expect.poll(() => height(host)).toBe(700);
		expect((await linkedOf(host)).orphans).toEqual([]);

		await bar(host).selectOption('p5');

		await expect.poll(() => host.asked('selectPassage')).toEqual([{ passage: 'p5' }]);
	});

	test('works again when it is taken away and put back', async ({ host, page }) => {
		await host.opensArticle('intact');
		await linkedOf(host);

		await page.evaluate(() => {
			const map = document.querySelector('black-sea-map');
			Object.assign(window, { map });
			map?.remove();
		});
		expect(await host.marked()).toEqual([]);
		await page.evaluate(() => document.body.prepend(Reflect.get(window, 'map')));

		await expect.poll(() => host.marked()).toHaveLength(38);
		await bar(host).selectOption('p5');
		await expect.poll(() => host.asked('selectPassage')).toEqual([{ passage: 'p5' }]);
	});

	test('works again when its frame is taken away and put back', async ({ host, page }) => {
		await host.opensArticle('intact');
		await linkedOf(host);

		await page.evaluate(async () => {
			const frame = document.querySelector('iframe');
			frame?.remove();
			await new Promise((done) => setTimeout(done));
			if (frame) document.querySelector('black-sea-map')?.append(frame);
		});

		await expect.poll(async () => (await host.told('ready')).length).toBeGreaterThan(2);
		await bar(host).selectOption('p5');
		await expect.poll(() => host.asked('selectPassage')).toEqual([{ passage: 'p5' }]);
	});

	test('keeps to itself beside a second one', async ({ host }) => {
		await host.opensArticle('intact', element('passages=article id=one') + element('id=two'));
		await linkedOf(host);
		await host.map(1).evaluate('tellHeight(800)');

		await expect.poll(() => height(host, 1)).toBe(800);
		expect(await height(host, 0)).toBe(700);
		await host.clicksOn('a vital corridor for global trade');
		await expect.poll(() => host.asked('selectPassage', 0)).toEqual([{ passage: 'p5' }]);
		expect(await host.asked('selectPassage', 1)).toEqual([]);
	});

	test('links an article to two maps at once', async ({ host, page }) => {
		const map = element('passages=article');
		await host.opensArticle('intact', map + map);
		await expect.poll(() => host.marked()).toHaveLength(2 * 38);

		await page
			.locator('black-sea-map')
			.first()
			.evaluate((first) => first.remove());

		await expect.poll(() => host.marked()).toHaveLength(38);
	});

	test('does what the page asks', async ({ host, page }) => {
		await host.opens(element());
		await expect.poll(async () => (await host.told('ready')).length).toBeGreaterThan(0);

		await page.evaluate(() => {
			const map = document.querySelector('black-sea-map');
			map?.setState('?date=2022-09-01');
			map?.setLayers(['ports']);
			map?.setDate('2022-09-01');
			map?.selectFeature('odesa');
			map?.selectPassage(null);
			map?.setTheme('dark');
		});

		await expect.poll(() => host.asked('setTheme')).toEqual([{ theme: 'dark' }]);
		expect(await host.asked('setState')).toEqual([{ search: '?date=2022-09-01' }]);
		expect(await host.asked('setLayers')).toEqual([{ layers: ['ports'] }]);
		expect(await host.asked('setDate')).toEqual([{ date: '2022-09-01' }]);
		expect(await host.asked('selectFeature')).toEqual([{ feature: 'odesa' }]);
		expect(await host.asked('selectPassage')).toEqual([{ passage: null }]);
	});
});

test.describe('the theme of the page', () => {
	const grounds = {
		'a class with a dark ground': "document.body.style.background = 'rgb(20 20 30)'",
		'a ground in oklch': "document.documentElement.style.background = 'oklch(0.2 0.02 250)'",
		'a ground behind a glass':
			"document.body.style.background = 'rgb(255 255 255 / 0.1)'; document.documentElement.style.background = '#111'",
		'a colour scheme': "document.documentElement.style.colorScheme = 'dark'"
	};
	for (const [name, darken] of Object.entries(grounds))
		test(`is followed: ${name}`, async ({ host, page }) => {
			await host.opens(element('theme=auto'));
			await expect.poll(() => host.asked('setTheme')).toEqual([{ theme: 'light' }]);

			await page.evaluate(darken);
			await expect
				.poll(() => host.asked('setTheme'))
				.toEqual([{ theme: 'light' }, { theme: 'dark' }]);

			await page.evaluate(
				"for (const { style } of [document.body, document.documentElement]) style.cssText = ''"
			);
			await expect
				.poll(() => host.asked('setTheme'))
				.toEqual([{ theme: 'light' }, { theme: 'dark' }, { theme: 'light' }]);
		});

	test('is followed when the system changes it', async ({ host, explorer, page }) => {
		await host.opens(element('theme=auto'));
		await page.evaluate("document.documentElement.style.colorScheme = 'light dark'");
		await expect.poll(() => host.asked('setTheme')).toEqual([{ theme: 'light' }]);

		await explorer.given.readersSystemIs('dark');

		await expect
			.poll(() => host.asked('setTheme'))
			.toEqual([{ theme: 'light' }, { theme: 'dark' }]);
	});

	test('is not told twice, however often the page changes otherwise', async ({ host, page }) => {
		await host.opens(element('theme=auto'));
		await expect.poll(() => host.asked('setTheme')).toEqual([{ theme: 'light' }]);

		await page.evaluate(async () => {
			for (let change = 0; change < 2000; change++) {
				document.body.dataset['change'] = String(change);
				if (change % 100 === 0) await new Promise(requestAnimationFrame);
			}
			document.body.style.background = '#111';
		});

		await expect
			.poll(() => host.asked('setTheme'))
			.toEqual([{ theme: 'light' }, { theme: 'dark' }]);
	});

	test('is left to the map unless the page asks', async ({ host }) => {
		await host.opens(element(''));
		await expect.poll(async () => (await host.told('ready')).length).toBeGreaterThan(0);

		expect(await host.asked('setTheme')).toEqual([]);
	});
});

test.describe('hostile', () => {
	test('messages by the thousand change nothing', async ({ host, page }) => {
		await host.opensArticle('intact');
		await linkedOf(host);
		const before = await host.markup();

		await host.map().evaluate(`
			for (let at = 0; at < 5000; at++) {
				tell('passage.request', { passage: at, quotes: null });
				tell('passage.request', { passage: 'p1', quotes: [{ exact: '<img src=x>' }] });
				tell('nonsense', {});
				tell('state', { search: '?passage=<script>' });
				parent.postMessage({ sender: 'black-sea-corridors', v: 1, id: 'forged', event: 'state', data: { search: '?passage=p1' } }, '*');
				parent.postMessage(at, '*');
			}
			tell('passages', { passages: [] , extra: 'x'.repeat(1e6) });
			tell('feature.click', { feature: 'last', name: '' });
		`);

		await expect.poll(() => host.told('feature-click')).toEqual([{ feature: 'last', name: '' }]);
		expect(await host.markup()).toBe(before);
		expect(await host.chosen()).toEqual([]);
		await expect(page.locator('img')).toHaveCount(0);
	});

	test('pages that change without rest are read now and then only', async ({ host, page }) => {
		await host.opensArticle('intact');
		await linkedOf(host);

		const frames = await page.evaluate(async () => {
			const article = document.querySelector('article');
			const spot = document.createElement('p');
			article?.append(spot);
			const end = performance.now() + 2000;
			let frames = 0;
			while (performance.now() < end) {
				for (let change = 0; change < 200; change++) spot.textContent = String(change);
				await new Promise(requestAnimationFrame);
				frames++;
			}
			return frames;
		});

		// Read at every change, the page would hardly be drawn at all.
		expect(frames).toBeGreaterThan(5);
		expect(await host.marked()).toHaveLength(38);
		expect(await host.told('passages')).toHaveLength(1);
	});
});
