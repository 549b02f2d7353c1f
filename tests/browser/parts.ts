import type { Page } from '@playwright/test';
import { homeCamera, screenOf, type Size } from '../../src/lib/map/camera.ts';
import type { Camera, LonLat } from '../../src/lib/model/types.ts';
import { parseLoc } from '../../src/lib/state/loc.ts';
import type { Panel } from '../../src/lib/state/types.ts';
import { layerCalled } from './facts.ts';
import { beginningWith, say } from './words.ts';

/** A point of the page in CSS px. */
export interface PagePoint {
	readonly x: number;
	readonly y: number;
}

/** The explorer as its reader meets it: the parts of the page by their names. */
class Parts {
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	readonly map = () => this.#page.getByRole('group', { name: say('map_label') });
	/** The drawing that is there without an engine. */
	readonly drawing = () => this.map().locator('svg.shapes');
	/** Ports, incidents and names, which keep their size. */
	readonly symbols = () => this.map().locator('svg.symbols');
	/** The live map. */
	readonly canvas = () => this.map().locator('canvas');
	/** What the drawing shows of a layer: a group of shapes, of symbols, or both. */
	readonly drawnLayer = (id: string) => this.map().locator(`[data-layer="${id}"]`);
	/** What the drawing shows of a feature: one mark for each of its looks. */
	readonly drawnFeature = (id: string) => this.map().locator(`[data-id="${id}"]`);
	readonly legend = () => this.#page.getByRole('region', { name: say('legend_title') });
	/** What the legend names and draws, without its notes. */
	readonly legendEntries = () =>
		this.legend()
			.getByRole('listitem')
			.filter({ has: this.#page.locator('svg') });
	readonly layerSwitch = (id: string) =>
		this.#page.getByRole('checkbox', { name: beginningWith(layerCalled(id).title()) });
	/** The handle of the timeline: days since 1970. */
	readonly date = () => this.#page.getByRole('slider', { name: say('timeline_date') });
	/** Brings the report's date back. */
	readonly reportDay = () =>
		this.#page
			.getByRole('region', { name: say('timeline_section') })
			.getByRole('button', { name: say('timeline_home') })
			.first();
	readonly sectionOpener = (id: Panel) =>
		this.#page
			.getByRole('navigation', { name: say('panel_label') })
			.getByRole('button', { name: say(`panel_${id}`), exact: true });
	/** Of the chosen feature. */
	readonly card = () => this.#page.getByRole('article').filter({ has: this.button('feature_fit') });
	/** Of the chosen passage, or of the chosen proposals. */
	readonly passage = () =>
		this.#page.getByRole('article').filter({ has: this.button('passage_close') });
	readonly proposals = () =>
		this.#page.getByRole('article').filter({ has: this.button('lens_close') });
	readonly problems = () =>
		this.#page.getByRole('status').filter({ hasText: say('problems_title') });
	readonly missing = () => this.#page.getByRole('alert');
	readonly button = (messageKey: string) =>
		this.#page.getByRole('button', { name: say(messageKey), exact: true });
	/** A feature's entry in the list of everything on the map. */
	readonly entry = (id: string) => this.#page.locator(`details#feature-${id}`);
	/** A layer's part of that list. */
	readonly entriesOf = (layerId: string) =>
		this.#page
			.locator('details.index-layer')
			.filter({ has: this.#page.getByRole('heading', { name: layerCalled(layerId).title() }) });
}

/** What is on the page now. */
export class Get extends Parts {
	readonly #page: Page;

	constructor(page: Page) {
		super(page);
		this.#page = page;
	}

	/** What the address asks for, by key. */
	query(): Readonly<Record<string, string>> {
		return Object.fromEntries(new URL(this.#page.url()).searchParams);
	}

	async mapSize(): Promise<Size> {
		const { width, height } = await this.#mapBox();
		return { widthPx: width, heightPx: height };
	}

	/** Ids of the features of a layer whose marks the drawing shows, wherever it looks. */
	async drawnOf(layerId: string): Promise<ReadonlySet<string>> {
		const ids = await this.drawnLayer(layerId).evaluateAll((groups) =>
			groups
				.flatMap((group) => [...group.querySelectorAll<SVGElement>('[data-id]')])
				.filter((mark) => mark.getClientRects().length > 0)
				.map((mark) => mark.dataset.id ?? '')
		);
		return new Set(ids);
	}

	/** Where the map looks, as the address says. */
	async camera(): Promise<Camera> {
		const { loc } = this.query();
		return (loc && parseLoc(loc)) || homeCamera(await this.mapSize());
	}

	/** Where on the page this `[lon, lat]` is. */
	async pointOf(position: LonLat): Promise<PagePoint> {
		const { x, y } = await this.#mapBox();
		const [left, top] = screenOf(position, await this.camera(), await this.mapSize());
		return { x: x + left, y: y + top };
	}

	async #mapBox() {
		await this.map().scrollIntoViewIfNeeded();
		const box = await this.map().boundingBox();
		if (!box) throw new Error('The map has no place on the page');
		return box;
	}
}
