import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { MediaQuery } from 'svelte/reactivity';
import type { Panel } from '#lib/state/types.ts';
import type { Session } from './session.ts';

/** Here the column scrolls beside a map that stays; `Explorer.svelte` has the same width. */
const isBesideMap = new MediaQuery('(min-width: 60rem)', false);

/**
 * Brings the panel up when a link or the timeline opens a section of it, which else would begin
 * below title and legend. Whoever is in the panel already is not moved, nor is a phone's page,
 * whose map would leave the screen.
 */
export function keepPanelInSight({ view, known }: Session): Attachment<HTMLElement> {
	return (panel) => {
		let before: Panel | null = null;
		$effect(() => {
			const isOther = view.panel !== (before ?? known.defaultPanel);
			const isInUse = before !== null && panel.matches(':hover, :focus-within');
			before = view.panel;
			if (!isOther || isInUse || view.isChosen || !isBesideMap.current) return;
			void tick().then(() => panel.scrollIntoView({ block: 'start' }));
		});
	};
}
