import { firstDate, lastDate } from '../model/date-range.ts';
import { within } from '../model/days.ts';
import { isIsoDate } from '../model/time.ts';
import type { Camera, IsoDate } from '../model/types.ts';
import { choiceOf } from './choice.ts';
import { roundCamera } from './loc.ts';
import type { Lens } from './lens.ts';
import { shownLayersOf } from './shown-layers.ts';
import type { KnownIds, Panel, RouteEnds, ThemeChoice, UrlProblem, View } from './types.ts';
import { format, parse } from './url.ts';

interface Options {
	/** The query string to start from. */
	readonly search: string;
	readonly known: KnownIds;
	/** The layer that draws a feature; `null` while the feature is not known. */
	readonly layerOf: (featureId: string) => string | null;
	/** What passage, proposal or comparison light up. */
	readonly lensOf: (view: View) => Lens;
}

/** No feature, passage, proposal, comparison or route. */
const nothingChosen = {
	feature: null,
	passage: null,
	proposal: null,
	compare: [],
	route: null
} as const;

/** What the map shows: the one home of state. Verbs change it, everything else reads it. */
export class ViewState {
	readonly #known: KnownIds;
	readonly #layerOf: Options['layerOf'];
	readonly #lensOf: Options['lensOf'];
	#view: View;
	#others: readonly string[];
	#problems: readonly UrlProblem[];

	readonly #lens = $derived.by(() => this.#lensOf(this.#view));
	readonly #shownLayers = $derived.by(() =>
		shownLayersOf(this.#view, this.#lens, this.#layerOf, this.#known)
	);
	readonly #search = $derived.by(() => format(this.#view, this.#known, this.#others));

	constructor({ search, known, layerOf, lensOf }: Options) {
		this.#known = known;
		this.#layerOf = layerOf;
		this.#lensOf = lensOf;
		const { view, others, problems } = parse(search, known);
		this.#view = $state.raw(view);
		this.#others = $state.raw(others);
		this.#problems = $state.raw(problems);
	}

	get view(): View {
		return this.#view;
	}

	/** `null` shows the home bounds. */
	get camera(): Camera | null {
		return this.#view.camera;
	}

	get date(): IsoDate {
		return this.#view.date;
	}

	/** Id of the selected feature. */
	get feature(): string | null {
		return this.#view.feature;
	}

	/** Id of the passage that is lit up. */
	get passage(): string | null {
		return this.#view.passage;
	}

	/** Id of the proposal that is laid over the map. */
	get proposal(): string | null {
		return this.#view.proposal;
	}

	/** Ids of the proposals that are compared. */
	get compare(): readonly string[] {
		return this.#view.compare;
	}

	/** Ends of the route that is looked for. */
	get route(): RouteEnds | null {
		return this.#view.route;
	}

	/** Speed of the ship on it, in knots. */
	get speed(): number {
		return this.#view.speed;
	}

	/** Is a feature, a passage, a proposal, a comparison or a route chosen? */
	get isChosen(): boolean {
		return choiceOf(this.#view) !== '';
	}

	/** What stands out on the map, and why; empty when nothing does. */
	get lens(): Lens {
		return this.#lens;
	}

	get panel(): Panel {
		return this.#view.panel;
	}

	get theme(): ThemeChoice {
		return this.#view.theme;
	}

	/** Ids of the layers to draw, in drawing order: those switched on, and those of what is lit up. */
	get shownLayers(): readonly string[] {
		return this.#shownLayers;
	}

	/** What of the link could not be used, until the reader has seen it. */
	get problems(): readonly UrlProblem[] {
		return this.#problems;
	}

	/** The query string that leads back here. */
	get search(): string {
		return this.#search;
	}

	/** Switches a layer on or off; what is chosen or lit up in a layer switched off is let go. */
	showLayer(id: string, shown: boolean): void {
		const { layers, feature } = this.#view;
		const ids = shown ? [...layers, id] : layers.filter((other) => other !== id);
		const isIn = (featureId: string) => !shown && this.#layerOf(featureId) === id;
		const letGo = [...this.#lens.keys()].some(isIn)
			? nothingChosen
			: { feature: feature !== null && isIn(feature) ? null : feature };
		this.#change({ layers: this.#inDrawingOrder(ids), ...letGo });
	}

	/** Moves to a day, or to the nearest day that the map can show; no day changes nothing. */
	setDate(date: IsoDate): void {
		if (!isIsoDate(date)) return;
		this.#change({ date: within(date, firstDate, lastDate) });
	}

	select(feature: string | null): void {
		this.#change({ feature });
	}

	/** Lights up what a passage speaks of, on the date that it speaks of. */
	choosePassage(passage: string, date: IsoDate): void {
		this.#change({ ...nothingChosen, passage, panel: 'report' });
		this.setDate(date);
	}

	/** Lays a proposal over the map. */
	chooseProposal(proposal: string): void {
		this.#change({ ...nothingChosen, proposal, panel: 'proposals' });
	}

	/** Puts a proposal in or out of the comparison; of one alone there is nothing to compare. */
	compareProposal(id: string, isIn: boolean): void {
		const { proposal, compare } = this.#view;
		const before = compare.length > 0 ? compare : proposal ? [proposal] : [];
		const ids = this.#known.proposals.filter((one) => (one === id ? isIn : before.includes(one)));
		const [alone = null] = ids;
		const chosen = ids.length > 1 ? { compare: ids } : { proposal: alone };
		this.#change({ ...nothingChosen, ...chosen, panel: 'proposals' });
	}

	/** Looks for the way from one end to the other. */
	chooseRoute(route: RouteEnds, speed: number): void {
		this.#change({ ...nothingChosen, route, speed, panel: 'route' });
	}

	letGoAll(): void {
		this.#change(nothingChosen);
	}

	/** Lets go of what was chosen last: the feature, or else passage, proposal, comparison or route. */
	letGo(): void {
		this.#change(this.#view.feature === null ? nothingChosen : { feature: null });
	}

	/** Takes the camera over, rounded to what a pixel can show; `null` is home. */
	moveTo(camera: Camera | null): void {
		this.#change({ camera: camera && roundCamera(camera) });
	}

	setTheme(theme: ThemeChoice): void {
		this.#change({ theme });
	}

	/** Shows or leaves out what stands around the map, and says when its engine comes. */
	arrange(
		parts: Partial<Pick<View, 'legend' | 'timeline' | 'controls' | 'load' | 'isStatic'>>
	): void {
		this.#change(parts);
	}

	openPanel(panel: Panel): void {
		this.#change({ panel });
	}

	/** Takes over another query string, as Back and Forward bring it. */
	replace(search: string): void {
		const { view, others, problems } = parse(search, this.#known);
		this.#view = view;
		this.#others = others;
		this.#problems = problems;
	}

	dismissProblems(): void {
		this.#problems = [];
	}

	#change(part: Partial<View>): void {
		this.#view = { ...this.#view, ...part };
	}

	#inDrawingOrder(ids: readonly string[]): readonly string[] {
		return this.#known.layers.filter((id) => ids.includes(id));
	}
}
