import type { Attachment } from 'svelte/attachments';

/** What links of the page's HTML ask for. */
export interface Choices {
	feature(id: string): void;
	passage(id: string): void;
	proposal(id: string): void;
	event(id: string): void;
	/** A checkbox: put a proposal in or out of the comparison. */
	compare(id: string, isIn: boolean): void;
	/** A place in the page's HTML, which may stand in a section that is closed. */
	place(element: HTMLElement): void;
}

/** Data attribute of a link, and what it asks for. */
const kinds = [
	['feature', 'feature'],
	['passageLink', 'passage'],
	['proposal', 'proposal'],
	['event', 'event']
] as const;

const isPlain = (event: MouseEvent) =>
	event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/**
 * Hears the links and checkboxes of HTML that the server rendered and that is not alive itself,
 * where their events bubble to. A link that means another tab or window is left to the browser.
 */
export function hearChoices(choices: Choices): Attachment<HTMLElement> {
	const click = (event: MouseEvent) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a');
		if (!link || !isPlain(event)) return;
		for (const [key, kind] of kinds) {
			const id = link.dataset[key];
			if (id === undefined) continue;
			event.preventDefault();
			choices[kind](id);
			return;
		}
		const place = link.hash && document.getElementById(link.hash.slice(1));
		if (!place) return;
		event.preventDefault();
		choices.place(place);
	};
	const change = ({ target }: Event) => {
		const box = target as HTMLInputElement;
		if (box.dataset.compare) choices.compare(box.dataset.compare, box.checked);
	};
	return (root) => {
		root.addEventListener('click', click);
		root.addEventListener('change', change);
		return () => {
			root.removeEventListener('click', click);
			root.removeEventListener('change', change);
		};
	};
}
