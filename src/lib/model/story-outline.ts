import { effectsOnFeatures } from './effects.ts';
import type {
	EffectKind,
	Person,
	Proposal,
	ProposalStatus,
	Report,
	StoryEvent,
	Subject
} from './story.ts';
import type { IsoDate, LanguageCode } from './types.ts';

export interface PassageOutline {
	/** Unique over all reports. */
	readonly id: string;
	/** Id of its report. */
	readonly report: string;
	/** Counted from 1. */
	readonly paragraph: number;
	readonly date: IsoDate;
	/** What it says, in our own words. */
	readonly gist: string;
	/** Its main quotation, as printed. */
	readonly quotation: string;
	/** Ids of the features and places that it speaks of. */
	readonly features: readonly string[];
}

export interface ProposalOutline {
	readonly id: string;
	/** Its short name. */
	readonly name: string;
	readonly fullName: string;
	readonly status: ProposalStatus;
	readonly summary: string;
	/** What can be drawn of it, or that no extent was published. */
	readonly extent: string;
	/** Does any text give an extent that could be drawn? */
	readonly hasExtent: boolean;
	/** What it means for features, by id. */
	readonly effects: readonly (readonly [featureId: string, effect: EffectKind])[];
}

export interface EventOutline {
	readonly id: string;
	readonly from: IsoDate;
	readonly title: string;
	readonly kind: StoryEvent['kind'];
	/** Ids of the features that it touches. */
	readonly features: readonly string[];
}

/** What the page knows of report, proposals and events, to light up the map and to draw time. */
export interface StoryOutline {
	readonly passages: readonly PassageOutline[];
	readonly proposals: readonly ProposalOutline[];
	readonly events: readonly EventOutline[];
}

/** The story as its files tell it. */
export interface Story {
	/** The report of the map's own date. */
	readonly report: Report;
	/** Every report, that one first. */
	readonly reports: readonly Report[];
	readonly proposals: readonly Proposal[];
	readonly subjects: readonly Subject[];
	readonly events: readonly StoryEvent[];
	readonly people: readonly Person[];
}

/**
 * Puts reports in order, that of `date` first and the others from the newest on, with passage ids
 * that are unique over all of them: `p4` in the first one, `<report>-p4` in any other.
 * @throws {Error} when there is no report of that date
 */
export function orderReports(reports: readonly Report[], date: IsoDate): readonly Report[] {
	const main = reports.find((report) => report.date === date);
	if (!main) throw new Error(`geodata/reports: no report of ${date}`);
	const others = reports
		.filter((report) => report !== main)
		.toSorted((one, other) => other.date.localeCompare(one.date))
		.map((report) => ({
			...report,
			passages: report.passages.map((passage) => ({
				...passage,
				id: `${report.id}-${passage.id}`
			}))
		}));
	return [main, ...others];
}

export function storyOutline(
	{ reports, proposals, subjects, events }: Story,
	language: LanguageCode
): StoryOutline {
	return {
		passages: reports.flatMap((report) =>
			report.passages.map(({ id, paragraph, date, gist, anchors, links }) => ({
				id,
				report: report.id,
				paragraph,
				date,
				gist: gist[language] ?? gist.en,
				quotation: anchors.find(({ isPrimary }) => isPrimary)?.exact ?? '',
				features: [...links.features, ...links.places]
			}))
		),
		proposals: proposals.map((proposal) => ({
			id: proposal.id,
			name: proposal.shortName[language] ?? proposal.shortName.en,
			fullName: proposal.name[language] ?? proposal.name.en,
			status: proposal.status,
			summary: proposal.summary[language] ?? proposal.summary.en,
			extent: proposal.extent.note[language] ?? proposal.extent.note.en,
			hasExtent: proposal.extent.kind !== 'none',
			effects: [...effectsOnFeatures(proposal, subjects)]
		})),
		events: events.map(({ id, from, title, kind, features }) => ({
			id,
			from,
			title: title[language] ?? title.en,
			kind,
			features
		}))
	};
}
