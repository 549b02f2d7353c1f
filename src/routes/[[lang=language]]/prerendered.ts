import { render } from 'svelte/server';
import { pathOf } from '#lib/i18n/language.ts';
import { readModel, readStory, readTradeTables } from '#lib/map/static/data.ts';
import { staticMap } from '#lib/map/static/svg.ts';
import type { LanguageCode } from '#lib/model/types.ts';
import { reportDate } from '#lib/model/time.ts';
import { release } from '#lib/release.ts';
import ProposalsInBrief from '#lib/ui/brief/ProposalsInBrief.svelte';
import ReportInBrief from '#lib/ui/brief/ReportInBrief.svelte';
import Colophon from '#lib/ui/Colophon.svelte';
import EmbedColophon from '#lib/ui/EmbedColophon.svelte';
import EmbedMasthead from '#lib/ui/head/EmbedMasthead.svelte';
import Masthead from '#lib/ui/head/Masthead.svelte';
import FeatureIndex from '#lib/ui/list/FeatureIndex.svelte';
import RouteIntro from '#lib/ui/route/RouteIntro.svelte';
import CompareMatrix from '#lib/ui/story/CompareMatrix.svelte';
import EventList from '#lib/ui/story/EventList.svelte';
import People from '#lib/ui/story/People.svelte';
import Proposals from '#lib/ui/story/Proposals.svelte';
import ReportPassages from '#lib/ui/story/ReportPassages.svelte';
import { nameOfFeature } from '#lib/ui/trade/names.ts';
import Trade from '#lib/ui/trade/Trade.svelte';
import { timeOf } from './time.ts';
import type { PageFacts } from './page-facts.ts';

/** Parts of the page that come as HTML and are never made alive. */
export interface Prerendered {
	readonly masthead: string;
	readonly map: string;
	readonly timeline: string;
	readonly report: string;
	readonly proposals: string;
	readonly events: string;
	readonly trade: string;
	readonly route: string;
	readonly index: string;
	readonly colophon: string;
	/** Shorter ones, for a frame of an article. */
	readonly reportInBrief: string;
	readonly proposalsInBrief: string;
	readonly embedMasthead: string;
	readonly embedColophon: string;
}

/**
 * Rendered HTML without Svelte's marks for making it alive: it never is, and they are dead weight
 * (an eighth of it).
 */
function plain({ body }: { readonly body: string }): string {
	return body.replaceAll(/<!--.*?-->/g, '');
}

/** From `embed/` to the page of the whole map. */
const explorerOfEmbed = '../';

const ignore = () => {};

const ready = new Map<LanguageCode, Prerendered>();

/**
 * Renders, once for all pages of a language, what a reader has before and without JavaScript: the drawing, the timeline, the story, and
 * the list of everything. `load` calls it, since it must wait; the page takes it from `prerendered`.
 */
export async function prerender(data: PageFacts): Promise<void> {
	const { language, labels } = data;
	if (ready.has(language)) return;
	// A dynamic import, as in TimeStrip: so SvelteKit knows that the page needs its styles at once.
	const { default: Timeline } = await import('#lib/ui/timeline/Timeline.svelte');
	const model = readModel();
	const story = readStory();
	const told = { props: { story, model } };
	const reports = story.reports.map((report) =>
		plain(render(ReportPassages, { props: { story: { ...story, report }, model } }))
	);
	const time = {
		...timeOf(data),
		date: reportDate,
		laterShown: false,
		ondate: ignore,
		onevent: ignore
	};
	const trade = {
		tables: readTradeTables(),
		date: reportDate,
		sources: model.sources,
		nameOf: (id: string) => nameOfFeature(model, id)
	};
	const brief = { date: reportDate, explorer: explorerOfEmbed };
	const passagesOf = (id: string) => data.story.passages.filter(({ report }) => report === id);
	const root = pathOf(language) === '' ? '' : '../';
	ready.set(language, {
		masthead: plain(render(Masthead)),
		map: staticMap({ model, labels, date: reportDate }),
		timeline: plain(render(Timeline, { props: time })),
		report: reports.join('') + plain(render(People, told)),
		proposals: plain(render(Proposals, told)) + plain(render(CompareMatrix, told)),
		events: plain(render(EventList, told)),
		trade: plain(render(Trade, { props: trade })),
		route: plain(render(RouteIntro)),
		index: plain(render(FeatureIndex, { props: { model, date: reportDate } })),
		colophon: plain(render(Colophon, { props: { release, root } })),
		reportInBrief: plain(
			render(ReportInBrief, { props: { ...brief, passages: passagesOf(story.report.id) } })
		),
		proposalsInBrief: plain(
			render(ProposalsInBrief, { props: { ...brief, proposals: data.story.proposals } })
		),
		embedMasthead: plain(render(EmbedMasthead)),
		embedColophon: plain(render(EmbedColophon, { props: { explorer: explorerOfEmbed } }))
	});
}

/** @throws {Error} when the page's `load` has not called `prerender` */
export function prerendered(language: LanguageCode): Prerendered {
	const parts = ready.get(language);
	if (!parts) throw new Error(`Nothing is prerendered in ${language}`);
	return parts;
}
