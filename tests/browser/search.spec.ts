import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test.ts';
import { say } from './words.ts';

test('the keyboard searches in any spelling, and goes where the answer is', async ({
	page,
	explorer
}) => {
	const { get, when, then } = explorer;
	const field = page.getByRole('combobox', { name: say('search_label') });
	const options = page.getByRole('listbox', { name: say('search_results') }).getByRole('option');
	const activeOption = () => field.getAttribute('aria-activedescendant');
	/** Puts other words into the field, as one types or pastes. */
	const searches = async (text: string) => {
		await field.focus();
		await field.fill(text);
	};

	await when.opensAlive('?static=true');
	await test.step('what is typed before the rest is there is not lost', async () => {
		// Past the link that skips the map.
		await when.presses('Tab', 'Tab');
		await expect(field).toBeFocused();
		await page.keyboard.type('Odessa');
		await expect(options.first()).toContainText('Odesa');
		await expect(options.first()).toContainText(/port, found as .?Odessa/);
		await expect(field).toHaveAttribute('aria-expanded', 'true');
		await expect(page.getByRole('status').filter({ hasText: '8 results' })).toBeAttached();
	});

	await test.step('arrows walk through list and field', async () => {
		await when.presses('ArrowDown', 'ArrowDown');
		await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
		expect(await activeOption()).toBe(await options.nth(1).getAttribute('id'));
		await when.presses('ArrowUp', 'ArrowUp');
		await expect.poll(activeOption).toBe(null);
		await when.presses('ArrowUp');
		await expect(options.last()).toHaveAttribute('aria-selected', 'true');
		await when.presses('Home');
		await expect.poll(activeOption).toBe(null);
	});

	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

	await test.step('Escape closes the list, then empties the field', async () => {
		await when.presses('Escape');
		await expect(options).toHaveCount(0);
		await expect(field).toHaveAttribute('aria-expanded', 'false');
		await expect(field).toHaveValue('Odessa');
		await when.presses('Escape');
		await expect(field).toHaveValue('');
		await expect(field).toBeFocused();
	});

	await test.step('Enter chooses: the card has the focus, the map goes there', async () => {
		await page.keyboard.type('Köstence');
		await expect(options).toHaveCount(1);
		await when.presses('ArrowDown', 'Enter');
		await then.cardIsOf('Constanța');
		await expect(page.getByRole('heading', { name: 'Constanța', level: 2 })).toBeFocused();
		await then.addressSays({ feature: 'constanta' });
		await expect.poll(async () => (await get.camera()).centre[0]).toBeCloseTo(28.65, 0);
		await expect(options).toHaveCount(0);
	});

	await test.step('a thing of another date says so, and leads there', async () => {
		await searches('First corridor of the grain initiative');
		await expect(options.first()).toContainText(
			say('search_not_on_date', { date: '24 March 2025' })
		);
		await when.presses('Enter');
		await then.cardIsOf('First corridor of the grain initiative');
		await page
			.getByRole('button', { name: say('search_go_to_date', { date: '25 August 2022' }) })
			.click();
		await then.addressSays({ date: '2022-08-25' });
	});

	await test.step('from right to left, and what is not on the map', async () => {
		await searches('البحر الاسود');
		await expect(options.first()).toContainText('Black Sea');
		await when.presses('Enter');
		await expect(get.map()).toBeFocused();
		await expect(page.getByText(say('search_shown', { name: 'Black Sea' }))).toBeAttached();

		await searches('Зеленський');
		await expect(options.first()).toContainText('Volodymyr Zelenskyy');
		await when.presses('Enter');
		await expect(page.locator('#person-zelenskyy')).toBeFocused();

		await searches('Razoni');
		await when.presses('Enter');
		await then.addressSays({ date: '2022-08-01', panel: 'timeline' });
		await expect(page.locator('#event-2022-08-01-razoni')).toBeFocused();
	});

	await test.step('nothing found, and far too much typed', async () => {
		await searches('<script>alert(1)</script>');
		const nothing = page.getByText(/^Nothing found for .*<script>alert\(1\)<\/script>/);
		await expect(nothing.last()).toBeVisible();
		await expect(page.getByText(say('search_nothing_hint'))).toBeVisible();

		await field.fill('x'.repeat(10_000));
		await expect(page.getByText(say('search_cut', { count: '80' }))).toBeVisible();
		await then.nothingScrollsSideways();

		await field.fill('😀');
		await expect(page.getByText(/^Nothing found for .*😀/).last()).toBeVisible();
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 480 }, hasTouch: true });

	test('the list is on top, scrolls and can be closed', async ({ page, explorer }) => {
		const { when, then } = explorer;
		await when.opensAlive('?static=true');
		const field = page.getByRole('combobox', { name: say('search_label') });
		const options = page.getByRole('option');

		await field.tap();
		await field.fill('kerch');
		await expect(options).toHaveCount(8);
		await then.nothingScrollsSideways();
		await options.last().scrollIntoViewIfNeeded();
		await expect(options.last()).toBeInViewport({ ratio: 1 });
		await explorer.get.button('search_close').tap();
		await expect(options).toHaveCount(0);

		await field.tap();
		await options.first().tap();
		await then.cardIsOf('Kerch');
		await expect(field).not.toBeFocused();
	});
});
