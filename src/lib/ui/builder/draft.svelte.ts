import { initialView, parse } from '../../state/url.ts';
import type { KnownIds, UrlProblem, View } from '../../state/types.ts';
import { ViewState } from '../../state/view.svelte.ts';
import { queryOf } from './pasted.ts';
import { formatSettings, noSettings, parseSettings, type Settings } from './settings.ts';

interface Options {
	readonly known: KnownIds;
	readonly layerOf: ConstructorParameters<typeof ViewState>[0]['layerOf'];
	readonly lensOf: ConstructorParameters<typeof ViewState>[0]['lensOf'];
}

/** What an editor has put together: a view, and how it is embedded. */
export class Draft {
	/** The view; its query string holds nothing else. */
	readonly view: ViewState;
	/** The view that a map without a query shows. */
	readonly initial: View;
	readonly #known: KnownIds;
	#settings: Settings = $state.raw(noSettings);
	#others: readonly string[] = $state.raw([]);
	#problems: readonly UrlProblem[] = $state.raw([]);

	constructor({ known, layerOf, lensOf }: Options) {
		this.#known = known;
		this.initial = initialView(known);
		this.view = new ViewState({ search: '', known, layerOf, lensOf });
	}

	get settings(): Settings {
		return this.#settings;
	}

	/** What of the address or of a pasted link could not be used, until the editor has seen it. */
	get problems(): readonly UrlProblem[] {
		return [...this.view.problems, ...this.#problems];
	}

	/** The query string that leads back here. */
	get search(): string {
		const view = this.view.search.replace(/^\?/, '');
		const pairs = [view, ...formatSettings(this.#settings), ...this.#others];
		const search = pairs.filter((pair) => pair !== '').join('&');
		return search === '' ? '' : `?${search}`;
	}

	/** Takes over another query string, as Back and Forward bring it. */
	replace(search: string): void {
		const { others } = parse(search, this.#known);
		const own = search
			.replace(/^\?/, '')
			.split('&')
			.filter((pair) => !others.includes(pair));
		this.view.replace(own.join('&'));
		const read = parseSettings(others);
		this.#settings = read.settings;
		this.#others = read.others;
		this.#problems = read.problems;
	}

	/** Starts anew from a link or a frame's HTML. `false` when it is neither: nothing changes. */
	startFrom(pasted: string): boolean {
		const search = queryOf(pasted);
		if (search === null) return false;
		this.replace(search);
		this.#others = [];
		return true;
	}

	change(part: Partial<Settings>): void {
		this.#settings = { ...this.#settings, ...part };
	}

	/** Where a map looks whose query string is this. */
	cameraOf(search: string): View['camera'] {
		return parse(search, this.#known).view.camera;
	}

	/** Lights up a passage, or none; the panel of the map stays as it was set. */
	choosePassage(id: string | null, date: string): void {
		const { panel } = this.view;
		if (id === null) this.view.letGoAll();
		else this.view.choosePassage(id, date);
		this.view.openPanel(panel);
	}

	/** Lays a proposal over the map or takes it off; two or more are compared. */
	chooseProposal(id: string, isIn: boolean): void {
		const { panel } = this.view;
		this.view.compareProposal(id, isIn);
		this.view.openPanel(panel);
	}

	dismissProblems(): void {
		this.view.dismissProblems();
		this.#problems = [];
	}
}
