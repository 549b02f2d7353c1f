import { sheetFrom } from './sheet.ts';

/** Shows passages in an article without changing its elements: the chosen one more strongly. */
export type Marks = (others: readonly Range[], chosen: readonly Range[]) => void;

/** By these a page can style them, `::highlight(…)`. */
const names = ['black-sea-passage', 'black-sea-passage-chosen'];

/**
 * One amber for both themes, 3.6 : 1 on white and 5 : 1 on the map's dark paper; the lines tell the
 * marks without it. In a layer, so that any rule of the page itself wins.
 */
const rules =
	'@layer black-sea-map{' +
	'::highlight(black-sea-passage){background:#b57d0024;text-decoration:underline 2px #b57d00}' +
	'::highlight(black-sea-passage-chosen){background:#b57d005c;text-decoration:underline 3px #b57d00}}';

/** Makes the marks look as they should, on all of the page. */
export const styleMarks = (): void => void document.adoptedStyleSheets.push(sheetFrom(rules));

/** Highlights of the page, which its maps share; `null` in browsers that have none. */
export function makeMarks(): Marks | null {
	if (!('highlights' in CSS)) return null;
	const highlights = names.map((name) => {
		const highlight = CSS.highlights.get(name) ?? new Highlight();
		CSS.highlights.set(name, highlight);
		return highlight;
	});
	let shown: readonly (readonly Range[])[] = [];
	return (...ranges) => {
		for (const [at, highlight] of highlights.entries()) {
			for (const range of shown[at] ?? []) highlight.delete(range);
			for (const range of ranges[at] ?? []) highlight.add(range);
		}
		shown = ranges;
	};
}

/** What there is without the CSS Custom Highlight API: the words of a passage as selected text. */
export function selectText(range: Range | undefined): void {
	if (!range) return;
	getSelection()?.removeAllRanges();
	getSelection()?.addRange(range);
}
