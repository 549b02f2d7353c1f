import { formatDate, formatList } from '../../i18n/format.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { layers } from '../../layers/index.ts';
import type { LayerModule } from '../../layers/symbology.ts';
import { isInForce, reportDate } from '../../model/time.ts';
import { siteUrl } from '../../site-url.ts';
import type { Scene } from './scene.ts';

/** What is chosen in the view, in words. */
export interface Chosen {
	readonly kicker: string;
	readonly title: string;
	readonly text: string | null;
}

/** The words that belong to a picture. */
export interface Caption {
	readonly headline: string;
	/** `As of 24 March 2025`. */
	readonly date: string;
	/** Only on the report's own date, of which it speaks, and when nothing is chosen. */
	readonly standfirst: string | null;
	readonly chosen: Chosen | null;
	/** What the claims are recognised as; only while they are shown. */
	readonly claims: string | null;
	/** The standing note and the sources; in every picture. */
	readonly notes: readonly string[];
}

function chosenIn({ view, story, outline }: Scene): Chosen | null {
	const proposals = story.proposals.filter(
		({ id }) => id === view.proposal || view.compare.includes(id)
	);
	const [first] = proposals;
	if (view.compare.length > 0) {
		const title = proposals.map(({ name }) => name).join(' / ');
		return { kicker: m.lens_kicker_compare(), title, text: null };
	}
	if (first) return { kicker: m.lens_kicker_proposal(), title: first.name, text: first.summary };
	const passage = story.passages.find(({ id }) => id === view.passage);
	if (passage) {
		const { paragraph, report, quotation, gist } = passage;
		const count = story.passages.filter((one) => one.report === report).length;
		return {
			kicker: m.passage_kicker({ paragraph, count }),
			title: `“${quotation}”`,
			text: gist
		};
	}
	const entry = outline.find(({ id }) => id === view.feature);
	const layer = layers.find(({ id }) => id === entry?.layer);
	return entry && layer ? { kicker: layer.title(), title: entry.name, text: null } : null;
}

/** More publishers than this are counted, not named. */
const namedPublishers = 3;

/** Who published the facts that are drawn, those of most features first. */
function publishersOf({ model, shownLayers, view }: Scene): readonly string[] {
	const counts = new Map<string, number>();
	const features = layers
		.filter(({ id }) => shownLayers.includes(id))
		.flatMap((layer: LayerModule) => model.datasets.get(layer.dataset)?.features ?? [])
		.filter(({ properties }) => isInForce(properties, view.date));
	for (const source of features.flatMap(({ properties }) => properties.sources)) {
		const publisher = model.sources.get(source)?.publisher;
		if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
	}
	return [...counts].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
}

function sourceLine(scene: Scene): readonly string[] {
	const publishers = publishersOf(scene);
	if (publishers.length === 0) return [];
	const rest = publishers.length - namedPublishers;
	const named =
		rest > 1
			? [...publishers.slice(0, namedPublishers), m.picture_other_publishers({ count: rest })]
			: publishers;
	return [m.picture_sources({ publishers: formatList(named) })];
}

/** The site's address as a reader types it; none while it is published nowhere. */
function siteLine(): readonly string[] {
	const { hostname, host, pathname } = new URL(siteUrl);
	if (hostname === '127.0.0.1') return [];
	return [m.picture_site({ site: `${host}${pathname.replace(/\/$/, '')}` })];
}

function hasClaims({ outline, shownLayers, view }: Scene): boolean {
	const isDrawn = shownLayers.includes('claims');
	return (
		isDrawn &&
		outline.some(
			({ layer, appearances }) =>
				layer === 'claims' && appearances.some((look) => isInForce(look, view.date))
		)
	);
}

/** @param headline the map's own without it */
export function captionOf(scene: Scene, headline?: string): Caption {
	const { view } = scene;
	const chosen = chosenIn(scene);
	return {
		headline: headline ?? m.headline(),
		date: m.as_of({ date: formatDate(view.date) }),
		standfirst: headline || chosen || view.date !== reportDate ? null : m.standfirst(),
		chosen,
		claims: hasClaims(scene) ? m.picture_claims() : null,
		notes: [m.footer_note(), [...sourceLine(scene), m.footer_base(), ...siteLine()].join(' ')]
	};
}
