import type { Attachment } from 'svelte/attachments';
import type { ViewState } from '#lib/state/view.svelte.ts';
import { compareColumns } from '#lib/ui/story/compare-columns.ts';

/** Marks the one element of a kind that is chosen. */
function markCurrent(root: Element, attribute: string, id: string | null): void {
	for (const element of root.querySelectorAll(`[${attribute}]`)) {
		if (element.getAttribute(attribute) === id) element.setAttribute('aria-current', 'true');
		else element.removeAttribute('aria-current');
	}
}

/** Shows in the server's HTML, which is not alive, what is chosen: passage, proposal, comparison. */
export function reflectView(view: ViewState): Attachment<HTMLElement> {
	return (root) => {
		$effect(() => markCurrent(root, 'data-passage', view.passage));
		$effect(() => markCurrent(root, 'data-proposal-card', view.proposal));
		$effect(() => {
			compareColumns(root, view.compare);
			for (const box of root.querySelectorAll<HTMLInputElement>('[data-compare]')) {
				box.checked = view.compare.includes(box.dataset.compare ?? '');
			}
		});
	};
}
