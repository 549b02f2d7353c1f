import AxeBuilder from '@axe-core/playwright';
import { builtSiteUrl } from './built-site.ts';
import { BuilderPage } from './builder-page.ts';
import { layerCalled, passages, proposals } from './facts.ts';
import { expect, test as base } from './test.ts';
import { beginningWith, say } from './words.ts';

const test = base.extend<{ builder: BuilderPage }>({
	builder: async ({ page }, use) => use(new BuilderPage(page))
});

const proposalCalled = (id: string): string =>
	proposals.find((one) => one.id === id)?.shortName.en ?? id;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('says what it needs, and has the code for the map as it opens', async ({ builder }) => {
		await builder.opens();

		const note = builder.page.locator('noscript p');
		await expect(note).toHaveText(say('builder_no_script'));
		await expect(note).toBeVisible();
		await expect(builder.code('iframe')).toHaveValue(new RegExp(`src="${builtSiteUrl}embed/"`));
		await expect(builder.code('link')).toHaveValue(builtSiteUrl);
		await expect(builder.preview().getByRole('group', { name: say('map_label') })).toBeVisible();
		await expect(builder.page.getByRole('button')).toHaveCount(0);
		await expect(builder.page.getByRole('checkbox')).toHaveCount(0);
	});
});

test.describe('what is chosen', () => {
	test('is in the address, in every code, and in the preview without loading it anew', async ({
		builder
	}) => {
		await builder.opensAlive();
		const map = builder.preview().getByRole('group', { name: say('map_label') });
		await expect(map).toBeVisible();
		await expect(builder.preview().locator('html')).toHaveClass(/\bscripted\b/);
		await map.evaluate((element) => element.setAttribute('data-same', ''));

		await builder.tick(proposalCalled('bsgi-revival')).check();
		await builder.layersOpener().click();
		await builder.page
			.getByRole('checkbox', { name: beginningWith(layerCalled('claims').title()) })
			.uncheck();

		await expect.poll(() => builder.query()).toMatchObject({ proposal: 'bsgi-revival' });
		expect(builder.query().layers).not.toContain('claims');
		for (const kind of ['iframe', 'element', 'wordpress', 'markdown', 'image', 'link'] as const) {
			await expect(builder.code(kind)).toHaveValue(/proposal=bsgi-revival/);
		}
		await expect(builder.code('command')).toHaveValue(/--view "\?.*proposal=bsgi-revival/);
		await expect(builder.preview().getByRole('article')).toContainText(
			proposalCalled('bsgi-revival')
		);
		await expect(builder.preview().locator('[data-same]')).toHaveCount(1);
	});

	test('can be a passage, and then has its date', async ({ builder }) => {
		await builder.opensAlive();
		const passage = passages.find(({ id }) => id === 'p6');
		await builder.page
			.getByRole('combobox', { name: say('builder_passage_label') })
			.selectOption({ label: `6. ${passage?.gist.en}` });

		await expect(builder.code('link')).toHaveValue(/\/\?passage=p6&date=2022-09-01$/);
		await expect(builder.words('short')).toHaveValue(/^Black Sea, 1 September 2022, passage 6/);
	});

	test('can be a comparison, and one of it let go again', async ({ builder }) => {
		await builder.opensAlive('?compare=energy-30,full-30');
		await expect(builder.code('link')).toHaveValue(/compare=energy-30,full-30$/);

		await builder.tick(proposalCalled('energy-30')).uncheck();

		await expect(builder.code('link')).toHaveValue(/\?proposal=full-30$/);
	});

	test('look, parts and loading are in the code', async ({ builder }) => {
		await builder.opensAlive();
		await builder.page.getByRole('radio', { name: say('theme_dark') }).check();
		await builder.tick(say('builder_parts_legend')).uncheck();
		await builder.tick(say('builder_parts_timeline')).uncheck();
		await builder.tick(say('builder_parts_controls')).uncheck();
		await builder.page
			.getByRole('combobox', { name: say('builder_load_label') })
			.selectOption(say('builder_load_never'));
		await builder.page
			.getByRole('combobox', { name: say('builder_panel_label') })
			.selectOption(say('panel_layers'));

		await expect(builder.code('link')).toHaveValue(
			/\?panel=layers&dark=true&legend=0&timeline=0&controls=0&static=true$/
		);
		await expect(builder.code('iframe')).toHaveValue(/color-scheme:dark/);
		await expect(builder.preview().locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(builder.preview().getByRole('button', { name: say('controls_home') })).toHaveCount(
			0
		);
	});

	test('comes back from the link to the builder', async ({ builder }) => {
		const search =
			'?proposal=bsgi-2022&date=2022-09-01&width=480&height=500&title=The%20deal&alt=In%20short';
		await builder.opensAlive(search);
		const share = await builder.code('share').inputValue();
		expect(new URL(share).search).toBe(search);

		await builder.page.goto('about:blank');
		await builder.page.goto(share);

		await expect(builder.words('name')).toHaveValue('The deal');
		await expect(builder.words('short')).toHaveValue('In short');
		await expect(builder.code('iframe')).toHaveValue(/width="480" height="500"/);
		await expect(builder.tick(proposalCalled('bsgi-2022'))).toBeChecked();
	});
});

test('a place is taken from the preview, and let go', async ({ builder }) => {
	await builder.opensAlive('?static=true');
	const take = builder.button('builder_place_take');
	await expect(take).toHaveAttribute('aria-disabled', 'true');

	const zoomIn = builder.preview().getByRole('button', { name: say('controls_zoom_in') });
	await zoomIn.click();
	await expect(take).toHaveAttribute('aria-disabled', 'false');
	expect(builder.query().loc).toBeUndefined();
	await take.click();

	await expect(builder.code('iframe')).toHaveValue(/embed\/\?loc=[\d.]+,[\d.]+,[\d.]+z&amp;static/);
	await expect.poll(() => builder.query().loc).toMatch(/z$/);
	await expect(take).toHaveAttribute('aria-disabled', 'true');

	await builder.button('builder_place_whole').click();
	await expect(builder.code('iframe')).not.toHaveValue(/loc=/);
});

test.describe('the preview', () => {
	test.use({ viewport: { width: 1280, height: 800 } });

	test('is a phone, an article or a whole screen wide', async ({ builder }) => {
		await builder.opensAlive('?static=true');
		const innerWidth = () =>
			builder
				.preview()
				.locator('html')
				.evaluate((root) => root.clientWidth);
		await expect.poll(innerWidth).toBe(640);

		for (const width of [320, 390, 1400]) {
			await builder.page.getByRole('radio', { name: beginningWith(String(width)) }).check();
			await expect.poll(innerWidth).toBe(width);
		}
		const box = await builder.frame().boundingBox();
		expect(box?.width).toBeLessThan(900);
		await expect(builder.page.getByText(/^Shown at \d+ %\.$/)).toBeVisible();
	});

	test('has the size that was chosen', async ({ builder }) => {
		await builder.opensAlive('?static=true');
		await builder.tick(say('builder_size_fill')).uncheck();
		const width = builder.page.getByRole('spinbutton', { name: say('builder_size_fixed') });
		await width.fill('400');
		await width.blur();
		const height = builder.page.getByRole('spinbutton', { name: say('builder_size_height') });
		await height.fill('500');
		await height.blur();

		await expect(builder.frame()).toHaveAttribute('width', '400');
		await expect(builder.frame()).toHaveAttribute('height', '500');
		await expect(builder.code('iframe')).toHaveValue(/width="400" height="500"/);
	});
});

test.describe('what cannot be used', () => {
	test('in the address is named, and the rest stands', async ({ builder }) => {
		await builder.opensAlive('?date=never&width=9&layers=ports,nothing&height=500&proposal=<b>');

		for (const text of ['date=never', 'width=9', 'layers=nothing', 'proposal=<b>']) {
			await expect(builder.problems()).toContainText(text);
		}
		await expect(builder.code('iframe')).toHaveValue(
			/embed\/\?layers=ports"\s+width="100%" height="500"/
		);
		await builder.button('problems_dismiss').click();
		await expect(builder.problems()).toHaveCount(0);
	});

	test('in a pasted text is said, and a good one is taken over', async ({ builder }) => {
		await builder.opensAlive('?date=2022-09-01');
		const pasted = builder.page.getByRole('textbox', { name: say('builder_start_label') });
		await pasted.fill('javascript:alert(1)');
		await builder.button('builder_start_button').click();
		await expect(builder.page.getByText(say('builder_start_failed'))).toBeVisible();
		expect(builder.query()).toEqual({ date: '2022-09-01' });

		await pasted.fill(
			'<iframe src="https://maps.example/embed/?layers=ports&amp;date=x"></iframe>'
		);
		await pasted.press('Enter');
		await expect(builder.page.getByText(say('builder_start_done'))).toBeVisible();
		await expect(builder.problems()).toContainText('date=x');
		await expect.poll(() => builder.query()).toEqual({ layers: 'ports' });
	});

	test('as a size or a picture is not taken', async ({ builder }) => {
		await builder.opensAlive();
		const height = builder.page.getByRole('spinbutton', { name: say('builder_size_height') });
		await height.fill('99999');
		await height.blur();
		await expect(height).toHaveAttribute('aria-invalid', 'true');
		await expect(builder.code('iframe')).toHaveValue(/height="640"/);

		const picture = builder.page.getByRole('textbox', { name: say('builder_picture_label') });
		await picture.fill('javascript:alert(1)');
		await picture.blur();
		await expect(builder.page.getByText(say('builder_picture_failed'))).toBeVisible();
		await expect(builder.code('image')).toHaveValue(/card\.png/);
	});
});

test.describe('words', () => {
	test('are the editor’s own until written anew', async ({ builder }) => {
		await builder.opensAlive();
		await builder.words('name').fill('Our "map" <b>');
		await builder.words('name').blur();
		await builder.tick(proposalCalled('full-30')).check();

		await expect(builder.words('name')).toHaveValue('Our "map" <b>');
		await expect(builder.frame()).toHaveAttribute('title', 'Our "map" <b>');
		await expect(builder.code('iframe')).toHaveValue(/title="Our &quot;map&quot; &lt;b&gt;"/);
		await builder.page
			.getByRole('button', { name: `${say('builder_words_again')}: ${say('builder_words_name')}` })
			.click();
		await expect(builder.words('name')).toHaveValue(/^Map: Full ceasefire/);
		await expect.poll(() => builder.query()).toEqual({ proposal: 'full-30' });
	});

	test('of the site’s picture are of what it shows', async ({ builder }) => {
		await builder.opensAlive('?date=2022-09-01');
		await expect(builder.words('short')).toHaveValue(/1 September 2022/);
		await expect(builder.code('image')).toHaveValue(/card\.png" alt="Black Sea, 24 March 2025/);
		await expect(builder.page.getByText(say('builder_image_card'))).toBeVisible();

		const picture = builder.page.getByRole('textbox', { name: say('builder_picture_label') });
		await picture.fill('https://paper.example/map.png');
		await picture.blur();

		await expect(builder.code('image')).toHaveValue(
			/src="https:\/\/paper\.example\/map\.png" alt="Black Sea, 1 September 2022/
		);
	});
});

test.describe('copying', () => {
	test('puts the code into the clipboard', async ({ builder, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await builder.opensAlive();
		await builder.copyButton(say('builder_iframe_title')).first().click();

		await expect(builder.page.getByText(say('builder_copied'), { exact: true })).toBeVisible();
		const copied = await builder.page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(await builder.code('iframe').inputValue());

		await builder.tick(proposalCalled('full-30')).check();
		await expect(builder.page.getByText(say('builder_copied'), { exact: true })).toHaveCount(0);
	});

	test('that is refused selects the code instead', async ({ builder, explorer }) => {
		await explorer.given.clipboardIsRefused();
		await builder.opensAlive();
		await builder.copyButton(say('builder_markdown_title')).click();

		await expect(builder.page.getByText(say('builder_copy_refused'))).toBeVisible();
		await expect(builder.code('markdown')).toBeFocused();
		const selected = await builder
			.code('markdown')
			.evaluate((box: HTMLTextAreaElement) =>
				box.value.slice(box.selectionStart, box.selectionEnd)
			);
		expect(selected).toBe(await builder.code('markdown').inputValue());
	});
});

test('works by keyboard alone', async ({ builder }) => {
	await builder.opensAlive();
	const first = builder.tick(proposalCalled('maritime-ceasefire'));
	for (let stops = 0; stops < 20; stops += 1) {
		await builder.page.keyboard.press('Tab');
		if (await first.evaluate((box) => box === document.activeElement)) break;
	}
	await expect(first).toBeFocused();
	await builder.page.keyboard.press('Space');
	await builder.page.keyboard.press('Tab');
	await builder.page.keyboard.press('Space');

	await expect(builder.code('link')).toHaveValue(/compare=maritime-ceasefire,/);
});

test('the explorer leads here with its view', async ({ builder, explorer }) => {
	await explorer.when.opensAlive('?static=true&proposal=full-30&date=2025-03-12');
	await builder.page.getByRole('link', { name: say('builder_link') }).click();

	await expect(builder.page).toHaveTitle(say('builder_page_title'));
	await expect(builder.tick(proposalCalled('full-30'))).toBeChecked();
	await expect(builder.code('link')).toHaveValue(/date=2025-03-12/);
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const viewport of [
		{ width: 390, height: 844 },
		{ width: 1280, height: 800 }
	]) {
		test.describe(`${viewport.width} px wide, ${colorScheme}`, () => {
			test.use({ viewport, colorScheme });

			test('axe finds nothing', async ({ builder }) => {
				await builder.opensAlive('?proposal=full-30&width=9&loc=44.5,31.2,6z');
				await builder.layersOpener().click();
				// The map in the frame is looked at by tests of its own.
				const { violations } = await new AxeBuilder({ page: builder.page })
					.exclude('iframe')
					.analyze();
				expect(
					violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
				).toEqual([]);
			});
		});
	}
}

for (const width of [320, 390, 700, 1280]) {
	test.describe(`in a window ${width} px wide`, () => {
		test.use({ viewport: { width, height: 800 } });

		test('nothing scrolls sideways', async ({ builder, explorer }) => {
			await builder.opensAlive('?static=true&width=2000');
			await builder.layersOpener().click();
			await builder.page.getByRole('radio', { name: beginningWith('1400') }).check();
			await explorer.then.nothingScrollsSideways();
		});
	});
}
