import { onMount } from 'svelte';
import { QueryHistory } from '#lib/state/history.ts';
import { keepInAddress } from '#lib/state/sync.svelte.ts';
import type { Session } from './session.ts';

/** Shows on the root element which of the two looks is chosen; without a mark the system decides. */
function showTheme(theme: 'auto' | 'light' | 'dark'): void {
	const root = document.documentElement;
	if (theme === 'auto') delete root.dataset.theme;
	else root.dataset.theme = theme;
}

/**
 * Takes the server's page over while the component that calls this lives: the view is what the
 * address asks for, and the address follows it; the facts are loaded.
 */
export function bringToLife({ view, facts, cards }: Session): void {
	onMount(() => {
		const history = new QueryHistory(window);
		view.replace(history.search);
		document.documentElement.classList.add('scripted');
		void facts.load();
		cards.loadAtRest();
		return $effect.root(() => keepInAddress(view, history));
	});
	$effect(() => showTheme(view.theme));
	$effect(() => {
		if (view.isChosen) void cards.load();
	});
}
