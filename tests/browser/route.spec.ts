import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test.ts';
import { say } from './words.ts';

test('a way on two dates, with what it crosses, and then by keyboard', async ({
	explorer,
	page
}) => {
	const { when, then } = explorer;
	await when.opensAlive('?route=odesa,istanbul&date=2025-03-24&load=touch');
	const card = page.getByRole('article').filter({ has: page.locator('#route-headline') });
	const headline = card.getByRole('heading', { level: 2 });
	const line = page.locator('svg[data-route]');

	await expect(headline).toHaveText(
		'Odesa to Istanbul on 24 March 2025: 386 nm, about 32 hours at 12 knots'
	);
	await expect(card.getByText(say('route_schematic'))).toBeVisible();
	await expect(card.getByRole('listitem').filter({ hasText: 'Ukraine’s corridor' })).toContainText(
		'364 nm'
	);
	const areas = card.getByRole('table', { name: say('route_areas_title') });
	await expect(areas.getByRole('row', { name: /War-risk listed area JWLA-032/ })).toContainText(
		'90 nm'
	);
	await expect(card.getByText(say('status_attacked'))).toBeVisible();
	await expect(card.getByText(say('status_operating'), { exact: true })).toBeVisible();
	await expect(card.getByRole('link', { name: /Joseph Schulte|new corridor/ })).toBeVisible();
	await expect(line).toBeVisible();
	await then.addressSays({ loc: expect.any(String) });
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations).toEqual([]);

	await page.getByLabel(say('date_label')).fill('2022-06-01');
	await expect(headline).toHaveText('No way was open from Odesa to Istanbul on 1 June 2022');
	await expect(card.getByText('Closed', { exact: true })).toBeVisible();
	await expect(card.getByText(/Ukraine banned shipping in the north-west/)).toBeVisible();
	await expect(line).toHaveCount(0);
	await card.getByRole('link', { name: 'By the Danube: Izmail to Istanbul' }).click();
	await expect(headline).toHaveText(/^Izmail to Istanbul on 1 June 2022: 320 nm/);
	await then.addressSays({ route: 'izmail,istanbul' });

	await card.getByRole('button', { name: say('route_change') }).focus();
	await when.presses('Enter');
	const from = page.getByLabel(say('route_from'), { exact: true });
	await expect(from).toBeFocused();
	await page.keyboard.type('Varna');
	await when.presses('Tab', 'Tab', 'Enter');
	await expect(from).toHaveValue('istanbul');
	await when.presses('Tab');
	const speed = page.getByLabel(say('route_speed'));
	await expect(speed).toBeFocused();
	await speed.fill('0');
	await when.presses('Enter');
	await expect(page.getByText('Give a speed from 1 to 40 knots')).toBeVisible();
	await then.addressSays({ route: 'izmail,istanbul' });
	await speed.fill('10');
	await when.presses('Enter');
	await expect(headline).toHaveText(/^Istanbul to Varna on 1 June 2022: 1\d\d nm, .* at 10 knots$/);
	await then.addressSays({ route: 'istanbul,varna', speed: '10' });
});

test('a bad link says what is wrong with it, a network that fails is asked for again, the other coast is shown', async ({
	explorer,
	page
}) => {
	const { given, when, get } = explorer;
	await given.fileFails('data/network.json', { status: 503 });
	await when.opensAlive('?panel=route&route=odesa,odesa&speed=1000000000&load=touch');
	await expect(get.problems()).toContainText('route=odesa,odesa: both ends are the same port.');
	await expect(get.problems()).toContainText('speed=1000000000: ships sail at 1 to 40 knots.');
	await page.getByRole('button', { name: say('route_submit') }).click();
	await expect(page.getByText(say('route_error_end'))).toBeVisible();
	await page.getByLabel(say('route_from'), { exact: true }).selectOption('odesa');
	await page.getByLabel(say('route_to'), { exact: true }).selectOption('odesa');
	await expect(page.getByText(say('route_error_same'))).toBeVisible();
	await page.getByLabel(say('route_to'), { exact: true }).selectOption('marmara');
	await page.getByRole('button', { name: say('route_submit') }).click();
	await expect(page.getByText(say('route_missing'))).toBeVisible();
	await given.fileHeals('data/network.json');
	await page.getByRole('button', { name: say('route_retry') }).click();
	const headline = page.locator('#route-headline');
	await expect(headline).toHaveText(/^Odesa to the Sea of Marmara/);

	await page.getByLabel(say('route_from'), { exact: true }).selectOption('novorossiysk');
	await page.getByRole('button', { name: say('route_submit') }).click();
	await expect(headline).toHaveText(/: 467 nm/);
	await page.getByRole('button', { name: say('route_show_other') }).click();
	await expect(headline).toHaveText(/: 6\d\d nm/);
	const { loc } = get.query();
	await get.button('controls_zoom_in').click();
	await expect.poll(() => get.query()['loc']).not.toBe(loc);
	await expect(page.getByRole('button', { name: say('route_show_first') })).toBeVisible();
});
