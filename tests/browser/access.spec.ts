import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { homeCamera } from '../../src/lib/map/camera.ts';
import { expect, test } from './test.ts';
import { say } from './words.ts';

const windows = {
	phone: { width: 390, height: 844 },
	desktop: { width: 1280, height: 800 }
};

async function violationsOn(page: Page): Promise<readonly string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
	);
}

for (const [name, viewport] of Object.entries(windows)) {
	for (const theme of ['light', 'dark'] as const) {
		test.describe(`on a ${name}, ${theme}`, () => {
			test.use({ viewport, colorScheme: theme });

			test('axe finds nothing, with and without a choice', async ({ page, explorer }) => {
				const { get, when } = explorer;
				await when.opensAlive('?static=true&panel=layers');
				await get.entriesOf('places').locator('summary').first().click();
				await get.entry('diriyah-palace').locator('summary').click();
				expect(await violationsOn(page)).toEqual([]);

				await when.opensAlive('?static=true&feature=odesa&date=nonsense&layers=areas,boundaries');
				await expect(get.card()).toBeVisible();
				await expect(get.problems()).toBeVisible();
				expect(await violationsOn(page)).toEqual([]);
			});
		});
	}
}

test('axe finds nothing on the live map', async ({ page, explorer }) => {
	await explorer.when.opensLive('?feature=odesa');

	expect(await violationsOn(page)).toEqual([]);
});

/** More stops than the page has. */
const mostStops = 80;

/** Where the focus can be. */
const partsOfPage = ['figure', '.time', '.chosen', '.legend', '.panel', 'footer'];

/** What the focus is on, and whether the browser draws a ring about it. */
function focusOn(page: Page) {
	return page.evaluate((parts) => {
		const focused = document.activeElement;
		if (!focused || focused === document.body) return null;
		// The calendar button within a date field is Chromium's own, and ringed by it.
		const isCalendarButton = focused.matches('input[type="date"]:not(:focus-visible)');
		const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
		const { left, top, width, height } = focused.getBoundingClientRect();
		return {
			what: `${focused.outerHTML.slice(0, 80)} ${focused.textContent.trim().slice(0, 40)}`,
			isRinged:
				isCalendarButton ||
				(outlineStyle !== 'none' &&
					Number.parseFloat(outlineWidth) >= 1 &&
					outlineColor !== 'rgba(0, 0, 0, 0)'),
			isInWindow: left < innerWidth && top < innerHeight && left + width > 0 && top + height > 0,
			part: parts.find((part) => focused.closest(part)) ?? 'start'
		};
	}, partsOfPage);
}

/** A part that draws its focus by other means must at least look otherwise without it. */
async function looksFocused(page: Page): Promise<boolean> {
	const clip = await page.evaluate(() => {
		const focused = document.activeElement ?? document.body;
		const { left, top, right, bottom } = focused.getBoundingClientRect();
		const [x, y] = [Math.max(0, left - 4), Math.max(0, top - 4)];
		const width = Math.min(innerWidth, right + 4) - x;
		return { x, y, width, height: Math.min(innerHeight, bottom + 4) - y };
	});
	const withFocus = await page.screenshot({ clip });
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	return !withFocus.equals(await page.screenshot({ clip }));
}

test('Tab goes through the page in its order, and is seen at each stop', async ({
	page,
	explorer
}) => {
	// Many stops, each looked at.
	test.slow();
	await explorer.when.opensAlive('?static=true&panel=layers');

	const stops = [];
	for (let stop = 0; stop < mostStops; stop += 1) {
		await page.keyboard.press('Tab');
		const focus = await focusOn(page);
		if (!focus) break;
		stops.push({ ...focus, isSeen: focus.isRinged || (await looksFocused(page)) });
	}

	expect(stops.length).toBeGreaterThan(15);
	expect(stops.length, 'Tab comes to the end of the page').toBeLessThan(mostStops);
	expect(stops.filter(({ isSeen }) => !isSeen).map(({ what }) => what)).toEqual([]);
	expect(stops.filter(({ isInWindow }) => !isInWindow).map(({ what }) => what)).toEqual([]);
	const parts = stops.map(({ part }) => part);
	const inTurn = parts.filter((part, index) => part !== parts[index - 1]);
	expect(inTurn, 'each part of the page once').toEqual([...new Set(parts)]);
});

test('the skip link leads past the map', async ({ page, explorer }) => {
	const { get, when } = explorer;
	await when.opensAlive('?static=true');

	await when.presses('Tab');
	const skip = page.getByRole('link', { name: say('skip_map') });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await when.presses('Enter', 'Tab');

	await expect(get.sectionOpener('report')).toBeFocused();
});

for (const tier of ['drawing', 'live map'] as const) {
	test(`keys move the ${tier}`, async ({ explorer }) => {
		const { given, get, when, then } = explorer;
		await given.readerWantsLessMotion();
		await (tier === 'drawing' ? when.opensAlive('?static=true') : when.opensLive());
		const home = homeCamera(await get.mapSize());
		await get.map().focus();
		const centre = async () => (await get.camera()).centre;
		const zoom = async () => (await get.camera()).zoom;

		await when.presses('ArrowRight');
		await expect.poll(async () => (await centre())[0]).toBeGreaterThan(home.centre[0] + 0.5);
		await when.presses('ArrowLeft');
		await then.addressLacks('loc');

		await when.presses('ArrowUp');
		await expect.poll(async () => (await centre())[1]).toBeGreaterThan(home.centre[1] + 0.5);
		await when.presses('ArrowDown');
		await then.addressLacks('loc');

		await when.presses('+');
		await expect.poll(zoom).toBeCloseTo(home.zoom + 1, 2);
		await when.presses('-', '-');
		await expect.poll(zoom).toBeCloseTo(home.zoom - 1, 2);
		await when.presses('Home');
		await then.addressLacks('loc');
	});
}

test('a reader who wants less motion gets jumps', async ({ page, explorer }) => {
	const { given, get, when } = explorer;
	await given.readerWantsLessMotion();
	await when.opensLive();
	const moving = await page.evaluate(() => {
		const styles = [...document.querySelectorAll('*')].map((node) => getComputedStyle(node));
		return styles.filter(
			({ transitionDuration, animationName }) =>
				animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s')
		).length;
	});
	expect(moving, 'elements that move by themselves').toBe(0);

	// The scale bar tells of every step of a move.
	await page.evaluate(() => {
		const scale = document.querySelector('.measure svg');
		if (!scale) throw new Error('There is no scale bar');
		const widths = new Set<string | null>();
		new MutationObserver(() => widths.add(scale.getAttribute('width'))).observe(scale, {
			attributes: true
		});
		Object.assign(window, { widths });
	});
	await get.button('controls_zoom_in').click();
	await expect.poll(() => get.query().loc).toBeDefined();
	const steps = await page.evaluate(
		() => (window as Window & { widths?: Set<string> }).widths?.size
	);
	expect(steps, 'steps of a zoom').toBeLessThanOrEqual(1);
});

test('what the map tells is told in words too', async ({ page, explorer }) => {
	const { get, when } = explorer;
	await when.opensAlive('?static=true');

	await expect(get.map()).toHaveAccessibleDescription(say('map_keys'));
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(get.button('controls_zoom_in')).toBeVisible();
	await expect(page.getByLabel(/^Scale/)).toBeVisible();
});
