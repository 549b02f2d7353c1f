import { labelType, lineHeightEm } from '../../layers/label-type.ts';
import { rankFromWidthPx, type Label } from '../../layers/labels.ts';
import { asideOpacity } from '../../layers/lens-marks.ts';
import { attributes } from '../../layers/marks/markup.ts';
import { isInForce } from '../../model/time.ts';
import { nameSettings } from '../static/names.ts';
import { touch, turnedBox, type TurnedBox } from './boxes.ts';
import { paint } from './colours.ts';
import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';
import { outline, widthOf, type Type } from './type.ts';

/** How far letters reach above and below their baseline, in em. */
const aboveEm = 0.74;
const belowEm = 0.24;

/** Names keep so far from the edges of the map, in px. */
const marginPx = 3;

/** A ring about a symbol holds its name off by so much more, in px. */
const ringGapPx = 5;

interface SetName {
	readonly box: TurnedBox;
	readonly markup: string;
}

const typeOf = ({ kind, rank }: Label, isWide: boolean): Type & { haloPx: number } => {
	const { sizesPx, ...type } = labelType(kind, rank);
	return { ...type, sizePx: sizesPx[isWide ? 1 : 0] };
};

/** The name of what is selected goes before all others, and needs no room to be shown. */
const isSelected = ({ id, feature }: Label, { view }: Scene) =>
	view.feature !== null && view.feature === (feature ?? id);

const isRinged = (label: Label, scene: Scene) =>
	isSelected(label, scene) || (label.kind === 'port' && scene.lens.has(label.id));

/** Sets a name as the page does: side, lines, turn and halo. */
function setName(label: Label, frame: Frame, scene: Scene): SetName {
	const { lens } = scene;
	const type = typeOf(label, frame.isWide);
	const { sizePx, haloPx } = type;
	const { anchor, dx: gapPx, firstLineEm } = nameSettings[label.side];
	const dx = gapPx + (isRinged(label, scene) ? Math.sign(gapPx) * ringGapPx : 0);
	const texts = label.text.split('\n');
	const lines = texts.map((text, index) => {
		const widthPx = widthOf(text, type);
		const part = { start: 0, middle: 0.5, end: 1 }[anchor];
		return {
			text,
			left: dx - widthPx * part,
			right: dx + widthPx * (1 - part),
			baseline: (firstLineEm(texts.length) + index * lineHeightEm) * sizePx
		};
	});
	const edges = {
		left: Math.min(...lines.map(({ left }) => left)),
		right: Math.max(...lines.map(({ right }) => right)),
		top: Math.min(...lines.map(({ baseline }) => baseline)) - aboveEm * sizePx,
		bottom: Math.max(...lines.map(({ baseline }) => baseline)) + belowEm * sizePx
	};
	const point = frame.place(label.position);
	const isAside = lens.size > 0 && label.feature !== undefined && !lens.has(label.feature);
	const halo = { stroke: paint('halo'), 'stroke-width': 2 * haloPx, 'paint-order': 'stroke' };
	const turn = label.angle ? ` rotate(${label.angle})` : '';
	const look = attributes({
		transform: `translate(${point.map((px) => px.toFixed(2)).join(' ')})${turn}`,
		fill: paint(label.colour ?? labelType(label.kind, label.rank).colour),
		...(haloPx > 0 ? halo : {}),
		opacity: isAside ? asideOpacity : null
	});
	const path = lines.map(({ text, left, baseline }) => outline(text, type, left, baseline));
	return {
		box: turnedBox(point, edges, label.angle),
		markup: `<path${look} d="${path.join('')}"/>`
	};
}

function wantedNames(scene: Scene, { homeWidthPx, place, holds }: Frame): readonly Label[] {
	const { labels, shownLayers, view } = scene;
	const hasRoom = ({ rank }: Label) => homeWidthPx >= rankFromWidthPx[rank];
	const wanted = labels.filter(
		(label) =>
			(hasRoom(label) || isSelected(label, scene)) &&
			(!label.layer || shownLayers.includes(label.layer)) &&
			isInForce(label, view.date) &&
			holds(place(label.position), 0)
	);
	return wanted.toSorted(
		(one, other) => Number(isSelected(other, scene)) - Number(isSelected(one, scene))
	);
}

/**
 * The names of the page at this size, but those that the edge would cut or that would touch a more
 * important one or what is `taken`.
 */
export function namesDrawing(scene: Scene, frame: Frame, taken: readonly TurnedBox[]): string {
	const set: SetName[] = [];
	for (const label of wantedNames(scene, frame)) {
		const name = setName(label, frame, scene);
		const isWhole = name.box.every((corner) => frame.holds(corner, -marginPx));
		const isFree = [...taken, ...set.map(({ box }) => box)].every((box) => !touch(box, name.box));
		if (isWhole && isFree) set.push(name);
	}
	// The most important stand on top.
	const markup = set.toReversed().map((name) => name.markup);
	return `<g stroke-linejoin="round">${markup.join('')}</g>`;
}
