import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import {
	families,
	labelType,
	lineHeightEm,
	upperBaselineEm,
	wideFromPx,
	type LabelType
} from '../../layers/label-type.ts';
import {
	labelGapPx,
	rankFromWidthPx,
	type Label,
	type LabelKind,
	type LabelRank,
	type LabelSide
} from '../../layers/labels.ts';
import type { ColourRole, Palette } from '../../layers/palette.ts';
import type { IsoDate } from '../../model/types.ts';
import { homeBox } from '../camera.ts';
import { besideLens } from './lens.ts';
import { byValue, comparable, every, is, isInForce, stateKeys } from './expressions.ts';

export const labelSource = 'labels';

interface NameProperties {
	readonly text: string;
	readonly kind: LabelKind;
	readonly rank: LabelRank;
	/** `<kind>/<side>` */
	readonly setting: string;
	readonly angle: number;
	readonly layer?: string;
	readonly colour?: ColourRole;
	/** Id of the feature that it names. */
	readonly id?: string;
	readonly from: IsoDate;
	readonly to: IsoDate;
}

const settingOf = ({ kind, side }: Label) => `${kind}/${side}`;

/** The names as points; what the style needs to know of each is among its properties. */
export function namesOf(labels: readonly Label[]): FeatureCollection<Point, NameProperties> {
	return {
		type: 'FeatureCollection',
		features: labels.map((label): Feature<Point, NameProperties> => {
			const { text, kind, rank, angle = 0, layer, colour, position } = label;
			return {
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [...position] },
				properties: {
					text,
					kind,
					rank,
					angle,
					setting: settingOf(label),
					...(layer ? { layer } : {}),
					...(colour ? { colour } : {}),
					...(label.feature ? { id: label.feature } : {}),
					...comparable(label)
				}
			};
		})
	};
}

const weightNames: Readonly<Record<LabelType['weight'], string>> = {
	400: 'regular',
	500: 'medium',
	600: 'semibold'
};

/**
 * MapLibre reads weight and slant out of the first family's name, and takes names that hold a
 * word over into CSS as they stand: hence a first name that no font has, and quotes in the second.
 */
function fontOf({ family, weight, isItalic }: LabelType): string[] {
	return [`${weightNames[weight]}${isItalic ? ' italic' : ''}`, families[family]];
}

/** The same font as CSS shorthand, for `document.fonts.load`. */
export function cssFontOf({ family, weight, isItalic }: LabelType): string {
	return `${isItalic ? 'italic ' : ''}${weight} 24px ${families[family]}`;
}

const anchors: Readonly<Record<LabelSide, string>> = {
	right: 'left',
	left: 'right',
	'upper-right': 'left',
	'upper-left': 'right',
	above: 'bottom',
	below: 'top',
	over: 'center'
};

/** Where MapLibre sets the baseline of a line that it centres, in em below the point. */
const centredBaselineEm = 0.4375;

/** Baselines of the SVG tier in em: of the last line above, of the first below, of one beside. */
const baselineEm: Readonly<Record<LabelSide, number>> = {
	right: 0.35,
	left: 0.35,
	'upper-right': upperBaselineEm,
	'upper-left': upperBaselineEm,
	over: 0.35,
	above: -0.65 + lineHeightEm / 2,
	below: 1.35 - lineHeightEm / 2
};

/** SVG counts the space after the last letter to the name, MapLibre does not. */
const trailing: Readonly<Record<LabelSide, number>> = {
	right: 0,
	left: 1,
	'upper-right': 0,
	'upper-left': 1,
	above: 0.5,
	below: 0.5,
	over: 0.5
};

function offsetOf(side: LabelSide, sizePx: number, spacingEm: number): [number, number] {
	const gap = labelGapPx / sizePx;
	const x = anchors[side] === 'left' ? gap : anchors[side] === 'right' ? -gap : 0;
	return [x - trailing[side] * spacingEm, baselineEm[side] - centredBaselineEm];
}

/** Lines break only where the name says so; in em. */
const unbroken = 200;

const homeWidthPx = homeBox({ centre: [0, 0], zoom: 0 }, { widthPx: 0, heightPx: 0 }).widthPx;

/** The zoom at which the home view is so many px wide. */
export function homeZoom(widthPx: number): number {
	return Math.log2(widthPx / homeWidthPx);
}

/** Belongs to no layer, or to one that is shown. */
const hasItsLayer: ExpressionSpecification = [
	'any',
	['!', ['has', 'layer']],
	['in', ['get', 'layer'], ['global-state', stateKeys.shownLayers]]
];

/** Zooms between which a rank is set in its small or in its wide size; `null` for none. */
function zoomRange(
	rank: LabelRank,
	isWide: boolean
): { minzoom?: number; maxzoom?: number } | null {
	const fromPx = Math.max(rankFromWidthPx[rank], isWide ? wideFromPx : 0);
	if (!isWide && fromPx >= wideFromPx) return null;
	return {
		...(fromPx > 0 ? { minzoom: homeZoom(fromPx) } : {}),
		...(isWide ? {} : { maxzoom: homeZoom(wideFromPx) })
	};
}

/** The colour of the line that a name stands at, or else that of its kind. */
function colourOf(
	labels: readonly Label[],
	palette: Palette,
	kindColour: ExpressionSpecification
): ExpressionSpecification {
	const own = labels.flatMap(({ colour }) => (colour ? [[colour, palette[colour]]] : []));
	if (own.length === 0) return kindColour;
	const lineColour = byValue('colour', Object.fromEntries(own), palette.landLabel);
	return ['case', ['has', 'colour'], lineColour, kindColour];
}

function layerOf(
	rank: LabelRank,
	isWide: boolean,
	labels: readonly Label[],
	palette: Palette
): SymbolLayerSpecification[] {
	const own = labels.filter((label) => label.rank === rank);
	const range = zoomRange(rank, isWide);
	if (own.length === 0 || !range) return [];
	const types = new Map(own.map(({ kind }) => [kind, labelType(kind, rank)]));
	const byKind = <Value>(value: (type: LabelType, kind: LabelKind) => Value, others: Value) =>
		byValue(
			'kind',
			Object.fromEntries([...types].map(([kind, type]) => [kind, value(type, kind)])),
			others
		);
	const bySetting = <Value>(value: (label: Label) => Value, others: Value) =>
		byValue(
			'setting',
			Object.fromEntries(own.map((label) => [settingOf(label), value(label)])),
			others
		);
	const kindColour = byKind(({ colour }) => palette[colour], palette.landLabel);
	const sizeOf = (type: LabelType) => type.sizesPx[isWide ? 1 : 0];
	return [
		{
			id: `labels-${rank}-${isWide ? 'wide' : 'small'}`,
			type: 'symbol',
			source: labelSource,
			...range,
			filter: every(is('rank', rank), isInForce, hasItsLayer),
			layout: {
				'text-field': ['get', 'text'],
				'text-font': byKind(fontOf, ['sans-serif']),
				'text-size': byKind(sizeOf, 12),
				'text-letter-spacing': byKind(({ spacingEm }) => spacingEm, 0),
				'text-transform': byKind(({ isUpperCase }) => (isUpperCase ? 'uppercase' : 'none'), 'none'),
				'text-anchor': bySetting(({ side }) => anchors[side], 'center') as never,
				'text-offset': bySetting(
					({ side, kind }) => {
						const type = labelType(kind, rank);
						return offsetOf(side, sizeOf(type), type.spacingEm);
					},
					[0, 0]
				),
				'text-rotate': ['get', 'angle'],
				'text-justify': 'auto',
				'text-line-height': lineHeightEm,
				'text-max-width': unbroken,
				'text-padding': 0,
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: {
				'text-opacity': ['case', ['has', 'id'], besideLens(), 1],
				'text-color': colourOf(own, palette, kindColour),
				'text-halo-color': palette.halo,
				'text-halo-width': byKind(({ haloPx }) => haloPx, 0)
			}
		}
	];
}

/** Names above all else, the most important on top; ranks and sizes change with the zoom. */
export function nameLayers(labels: readonly Label[], palette: Palette): SymbolLayerSpecification[] {
	const ranks: readonly LabelRank[] = [4, 3, 2, 1, 0];
	return ranks.flatMap((rank) =>
		[false, true].flatMap((isWide) => layerOf(rank, isWide, labels, palette))
	);
}
