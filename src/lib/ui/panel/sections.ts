import { m } from '../../i18n/paraglide/messages.js';
import type { Panel } from '../../state/types.ts';

/** A section of the panel with the words on its button. */
export interface Section {
	readonly id: Panel;
	readonly title: string;
}

/** The sections that can be opened, in their order, in the page's language. */
export const sectionsOfPanel = (): readonly Section[] => [
	{ id: 'report', title: m.panel_report() },
	{ id: 'proposals', title: m.panel_proposals() },
	{ id: 'timeline', title: m.panel_timeline() },
	{ id: 'trade', title: m.panel_trade() },
	{ id: 'route', title: m.panel_route() },
	{ id: 'layers', title: m.panel_layers() }
];
