import { lineHeightEm, upperBaselineEm } from '../../layers/label-type.ts';
import { labelGapPx, type Label, type LabelSide } from '../../layers/labels.ts';
import { attributes, escapeMarkup } from '../../layers/marks/markup.ts';
import type { IsoDate } from '../../model/types.ts';
import { dates, placeOf } from './placing.ts';

/** How a name stands to its point: across, and the baseline of its first line in em. */
export interface NameSetting {
	readonly anchor: 'start' | 'middle' | 'end';
	readonly dx: number;
	firstLineEm(lines: number): number;
}

/** Baseline of the first of some lines that are centred on the point. */
const centred = (lines: number) => 0.35 - ((lines - 1) * lineHeightEm) / 2;

export const nameSettings: Readonly<Record<LabelSide, NameSetting>> = {
	right: { anchor: 'start', dx: labelGapPx, firstLineEm: centred },
	left: { anchor: 'end', dx: -labelGapPx, firstLineEm: centred },
	'upper-right': { anchor: 'start', dx: labelGapPx, firstLineEm: () => upperBaselineEm },
	'upper-left': { anchor: 'end', dx: -labelGapPx, firstLineEm: () => upperBaselineEm },
	above: { anchor: 'middle', dx: 0, firstLineEm: (lines) => -0.65 - (lines - 1) * lineHeightEm },
	below: { anchor: 'middle', dx: 0, firstLineEm: () => 1.35 },
	over: { anchor: 'middle', dx: 0, firstLineEm: centred }
};

function nameMarkup(label: Label, date: IsoDate): string {
	const { kind, rank, side, text, angle, colour, layer, feature, position } = label;
	const { anchor, dx, firstLineEm } = nameSettings[side];
	const lines = text.split('\n');
	const spans = lines.map((line, index) => {
		const dy = index === 0 ? firstLineEm(lines.length) : lineHeightEm;
		const place = attributes({ x: dx, dy: `${Number(dy.toFixed(3))}em` });
		return `<tspan${place}>${escapeMarkup(line)}</tspan>`;
	});
	const type = attributes({
		class: `label-${kind} rank-${rank}${colour ? ` colour-${colour}` : ''}`,
		'text-anchor': anchor,
		transform: angle ? `rotate(${angle})` : null
	});
	const place = attributes({ ...placeOf(position), 'data-label-layer': layer, 'data-id': feature });
	return `<svg${place} overflow="visible"${dates(label, date)}><text${type}>${spans.join('')}</text></svg>`;
}

/** The names, at percentages of the home view; for the eye only, as the list has them too. */
export function namesMarkup(labels: readonly Label[], date: IsoDate): string {
	const names = labels.map((label) => nameMarkup(label, date));
	return `<g class="labels" aria-hidden="true">${names.join('')}</g>`;
}
