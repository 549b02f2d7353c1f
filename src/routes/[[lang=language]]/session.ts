import { layers } from '#lib/layers/index.ts';
import type { StoryOutline } from '#lib/model/story-outline.ts';
import { HeldTool } from '#lib/map/held-tool.svelte.ts';
import { MapOverlays } from '#lib/map/overlays.svelte.ts';
import { CameraCommands } from '#lib/state/commands.ts';
import { Facts } from '#lib/state/facts.svelte.ts';
import { knownIds } from '#lib/state/known-ids.ts';
import { lensOf } from '#lib/state/lens.ts';
import { siteRoot } from '#lib/state/site.ts';
import type { KnownIds, Panel } from '#lib/state/types.ts';
import { Voyages } from '#lib/state/voyages.svelte.ts';
import { ViewState } from '#lib/state/view.svelte.ts';
import { LegendAdditions } from '#lib/ui/legend/additions.svelte.ts';
import type Chosen from './Chosen.svelte';
import { Deferred } from './deferred.svelte.ts';
import type { PageFacts } from './page-facts.ts';
import type SearchResults from './SearchResults.svelte';

/** What the parts of one page share: the view, the facts as they load, and the way to the map. */
export interface Session {
	readonly view: ViewState;
	readonly facts: Facts;
	readonly commands: CameraCommands;
	/** What lies over the map for now. */
	readonly overlays: MapOverlays;
	/** The tool that the reader has in hand on the map. */
	readonly held: HeldTool;
	/** Departures that sail while time plays. */
	readonly voyages: Voyages;
	/** What the legend explains besides the layers. */
	readonly alsoShown: LegendAdditions;
	readonly story: StoryOutline;
	readonly known: KnownIds;
	/** Cards of what is chosen. */
	readonly cards: Deferred<typeof Chosen>;
	/** What search finds. Imported here, where the list of what comes with a chunk stands already. */
	readonly search: Deferred<typeof SearchResults>;
}

/**
 * Starts without a query, as the page was made; what the address asks for comes when the page is
 * alive.
 * @param defaultPanel section that is open when the address names none
 */
export function startSession({ outline, story }: PageFacts, defaultPanel: Panel): Session {
	const layerOfFeature = new Map(outline.map(({ id, layer }) => [id, layer]));
	const known = knownIds(layers, outline, story, defaultPanel);
	return {
		view: new ViewState({
			search: '',
			known,
			layerOf: (id) => layerOfFeature.get(id) ?? null,
			lensOf: (view) => lensOf(view, story)
		}),
		facts: new Facts({ base: siteRoot(), fetch: (url) => fetch(url) }),
		commands: new CameraCommands(),
		overlays: new MapOverlays(),
		held: new HeldTool(),
		voyages: new Voyages(),
		alsoShown: new LegendAdditions(),
		story,
		known,
		cards: new Deferred(() => import('./Chosen.svelte')),
		search: new Deferred(() => import('./SearchResults.svelte'))
	};
}
