import type { Attachment } from 'svelte/attachments';

/**
 * Tells the figure how high the panel is: under a small map the buttons and the scale stand above it.
 * @param onhidden called when something else has hidden it: a tool out of sight would be in the way
 */
export function takeRoom(figure: HTMLElement, onhidden: () => void): Attachment<HTMLElement> {
	return (panel) => {
		const observer = new ResizeObserver(() => {
			if (panel.offsetHeight === 0) return onhidden();
			figure.style.setProperty('--tools-height', `${panel.offsetHeight}px`);
		});
		observer.observe(panel);
		return () => {
			observer.disconnect();
			figure.style.removeProperty('--tools-height');
		};
	};
}
