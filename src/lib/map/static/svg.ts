import { layers } from '../../layers/index.ts';
import type { Label } from '../../layers/labels.ts';
import { definitions } from '../../layers/marks/svg.ts';
import type { Model } from '../../model/load.ts';
import type { IsoDate } from '../../model/types.ts';
import { viewHeight, viewWidth } from '../projection.ts';
import { groundMarkup } from './ground.ts';
import { shapesMarkup, symbolsMarkup } from './marks.ts';
import { namesMarkup } from './names.ts';

/** What is drawn: facts, names, and the date that decides what is hidden at first. */
export interface StaticView {
	readonly model: Model;
	readonly labels: readonly Label[];
	readonly date: IsoDate;
}

/**
 * The map as two inline SVGs: shapes in a viewBox that scales, symbols and names at percentages
 * that keep their size. Both fill a box with the aspect of `homeBounds`; see `StaticMap.svelte`.
 */
export function staticMap({ model, labels, date }: StaticView): string {
	const viewBox = `0 0 ${viewWidth} ${Math.round(viewHeight)}`;
	const shapes = definitions(layers, viewWidth) + groundMarkup(date) + shapesMarkup(model, date);
	const symbols = symbolsMarkup(model, date) + namesMarkup(labels, date);
	return [
		`<svg class="shapes" viewBox="${viewBox}" aria-hidden="true">${shapes}</svg>`,
		`<svg class="symbols" aria-hidden="true">${symbols}</svg>`
	].join('');
}
