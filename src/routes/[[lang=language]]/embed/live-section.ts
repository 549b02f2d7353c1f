import type { Panel } from '#lib/state/types.ts';

/** Sections that come when one is opened; the others are HTML, or none. */
export type LiveSection = Exclude<Panel, 'report' | 'proposals' | 'none'>;

/** The section to load, or `null` for one that is there already. */
export function liveSectionOf(panel: Panel): LiveSection | null {
	return panel === 'report' || panel === 'proposals' || panel === 'none' ? null : panel;
}
