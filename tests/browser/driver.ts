import { expect, type Locator, type Page } from '@playwright/test';
import { formatDate } from '../../src/lib/i18n/format.ts';
import type { IsoDate, LonLat } from '../../src/lib/model/types.ts';
import type { Panel } from '../../src/lib/state/types.ts';
import { dayOf } from '../../src/lib/model/days.ts';
import { Get } from './parts.ts';
import type { Watch } from './watch.ts';
import { say } from './words.ts';

/** MapLibre without a graphics card, on a busy machine. */
const engineMs = 40_000;

/** How often the address is read again, in ms: it is written at most every 350. */
const intervals = [50, 100];

/** Circumstances, before the reader comes. */
class Given {
	readonly #page: Page;
	readonly #watch: Watch;

	constructor(page: Page, watch: Watch) {
		this.#page = page;
		this.#watch = watch;
	}

	/** The reader has asked the browser to save data. */
	async readerSavesData(): Promise<void> {
		await this.#page.addInitScript(() => {
			Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
		});
	}

	readerWantsLessMotion(): Promise<void> {
		return this.#page.emulateMedia({ reducedMotion: 'reduce' });
	}

	readersSystemIs(theme: 'light' | 'dark'): Promise<void> {
		return this.#page.emulateMedia({ colorScheme: theme });
	}

	/** The server answers for a file with this, until `fileHeals`. */
	async fileFails(file: string, answer: { status: number; body?: string }): Promise<void> {
		if (answer.status >= 400) this.#watch.expect(/Failed to load resource/);
		await this.#page.route(`**/${file}`, (route) => route.fulfill(answer));
	}

	fileHeals(file: string): Promise<void> {
		return this.#page.unroute(`**/${file}`);
	}

	networkIsCut(): Promise<void> {
		this.#watch.expect(/ERR_INTERNET_DISCONNECTED/);
		return this.#page.context().setOffline(true);
	}

	async clipboardIsRefused(): Promise<void> {
		await this.#page.addInitScript(() => {
			const writeText = () => Promise.reject(new Error('refused'));
			Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
		});
	}
}

/** What the reader does. */
class When {
	readonly #page: Page;
	readonly #get: Get;

	constructor(page: Page, get: Get) {
		this.#page = page;
		this.#get = get;
	}

	/** Opens the explorer with a query, a hash, or both. */
	async opens(address = ''): Promise<void> {
		await this.#page.goto(address === '' ? './' : `./${address}`);
	}

	/** Opens the explorer and waits until scripts have taken the page over. */
	async opensAlive(address = ''): Promise<void> {
		await this.opens(address);
		await expect(this.#page.locator('html')).toHaveClass(/\bscripted\b/);
	}

	/** Opens the explorer and waits until the live map is on. */
	async opensLive(address = ''): Promise<void> {
		await this.opens(address);
		await expect(this.#get.canvas()).toBeVisible({ timeout: engineMs });
	}

	/** Opens a section of the panel, if it is not open. */
	async opensSection(id: Panel): Promise<void> {
		const opener = this.#get.sectionOpener(id);
		if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
	}

	async switchesLayer(id: string, isOn: boolean): Promise<void> {
		await this.opensSection('layers');
		await this.#get.layerSwitch(id).setChecked(isOn);
	}

	setsDate(date: IsoDate): Promise<void> {
		return this.#get.date().fill(String(dayOf(date)));
	}

	/** Clicks on the map where this `[lon, lat]` is. */
	async clicksAt(position: LonLat): Promise<void> {
		const { x, y } = await this.#get.pointOf(position);
		await this.#page.mouse.click(x, y);
	}

	/** Opens the list's entry of a feature and follows its link to the map. */
	async choosesFromList(layerId: string, featureId: string): Promise<void> {
		await this.opensSection('layers');
		await this.#get.entriesOf(layerId).locator('summary').first().click();
		const entry = this.#get.entry(featureId);
		await entry.locator('summary').click();
		await entry.getByRole('link', { name: say('index_show') }).click();
	}

	/** Drags the map from this `[lon, lat]` by so many px to the right and down. */
	async drags(from: LonLat, dxPx: number, dyPx: number): Promise<void> {
		const { x, y } = await this.#get.pointOf(from);
		await this.#page.mouse.move(x, y);
		await this.#page.mouse.down();
		await this.#page.mouse.move(x + dxPx, y + dyPx, { steps: 5 });
		await this.#page.mouse.up();
	}

	/** Lets the browser come to rest, as a page that waits for rest sees it. */
	async browserRests(): Promise<void> {
		await this.#page.evaluate(async () => {
			for (let round = 0; round < 3; round += 1) {
				await new Promise((rested) => requestIdleCallback(rested));
				await new Promise((drawn) => requestAnimationFrame(drawn));
			}
		});
	}

	async presses(...keys: readonly string[]): Promise<void> {
		for (const key of keys) await this.#page.keyboard.press(key);
	}

	/** Goes on with Tab until the locator has the focus; fails after so many stops. */
	async tabsTo(target: Locator, mostStops = 40): Promise<void> {
		for (let stop = 0; stop < mostStops; stop += 1) {
			await this.#page.keyboard.press('Tab');
			if (await target.evaluate((node) => node === document.activeElement)) return;
		}
		throw new Error(`Not reached with Tab in ${mostStops} stops: ${target}`);
	}
}

/** What the reader then sees, and what the address says. */
class Then {
	readonly #page: Page;
	readonly #get: Get;

	constructor(page: Page, get: Get) {
		this.#page = page;
		this.#get = get;
	}

	async mapIsLive(): Promise<void> {
		await expect(this.#get.canvas()).toBeVisible({ timeout: engineMs });
		await expect(this.#get.drawing()).toBeHidden();
	}

	/** The drawing is what is seen, whether or not an engine is under way. */
	async mapIsDrawing(): Promise<void> {
		await expect(this.#get.drawing()).toBeVisible();
		await expect(this.#get.symbols()).toBeVisible();
		await expect(this.#get.canvas()).toBeHidden();
	}

	async legendSays(titles: readonly string[]): Promise<void> {
		await expect(this.#get.legendEntries()).toHaveText([...titles]);
	}

	async mapIsAsOf(date: IsoDate): Promise<void> {
		await expect(this.#get.date()).toHaveAttribute('aria-valuetext', formatDate(date));
		const stamp = say('as_of', { date: formatDate(date) });
		const figure = this.#page.locator('figure');
		await expect(figure.getByText(stamp, { exact: true })).toBeVisible();
	}

	/** The card of the chosen feature has this heading. */
	async cardIsOf(name: string): Promise<void> {
		await expect(this.#get.card()).toBeVisible();
		await expect(this.#get.card().getByRole('heading', { level: 2 })).toHaveText(name);
	}

	async nothingIsChosen(): Promise<void> {
		await expect(this.#get.card()).toHaveCount(0);
		await this.addressLacks('feature');
	}

	async addressSays(query: Readonly<Record<string, unknown>>): Promise<void> {
		await expect.poll(() => this.#get.query(), { intervals }).toMatchObject(query);
	}

	async addressLacks(key: string): Promise<void> {
		await expect.poll(() => Object.keys(this.#get.query()), { intervals }).not.toContain(key);
	}

	async nothingScrollsSideways(): Promise<void> {
		const [needed, given] = await this.#page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return [scrollWidth, clientWidth] as const;
		});
		expect(needed, 'width that the page needs').toBeLessThanOrEqual(given);
	}
}

/** The product in words of its reader: `given` circumstances, `when` it is used, `then` it shows. */
export class Explorer {
	readonly page: Page;
	readonly get: Get;
	readonly given: Given;
	readonly when: When;
	readonly then: Then;

	constructor(page: Page, watch: Watch) {
		this.page = page;
		this.get = new Get(page);
		this.given = new Given(page, watch);
		this.when = new When(page, this.get);
		this.then = new Then(page, this.get);
	}
}
