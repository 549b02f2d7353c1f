import type { Label } from '#lib/layers/labels.ts';
import type { OutlineEntry } from '#lib/layers/outline.ts';
import type { Regime } from '#lib/layers/regimes.ts';
import type { StoryOutline } from '#lib/model/story-outline.ts';
import type { LanguageCode } from '#lib/model/types.ts';

/** What comes with the page, in its language, to be alive before the facts are loaded. */
export interface PageFacts {
	readonly language: LanguageCode;
	/** Every feature in brief. */
	readonly outline: readonly OutlineEntry[];
	/** Report, proposals and events in brief. */
	readonly story: StoryOutline;
	/** Bars of the timeline. */
	readonly regimes: readonly Regime[];
	/** Names on the map. */
	readonly labels: readonly Label[];
}

/** What can be chosen, and what there is to say of it. */
export type BriefFacts = Pick<PageFacts, 'language' | 'outline' | 'story'>;
