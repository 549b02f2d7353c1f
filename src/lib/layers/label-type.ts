import { smallSymbolScale } from './marks/symbols.ts';
import type { LabelKind, LabelRank } from './labels.ts';
import { rankFromWidthPx } from './labels.ts';
import { cssVariable, type ColourRole } from './palette.ts';

/** Families of the page, self-hosted; MapLibre draws with them too. */
export const families = {
	sans: "'Source Sans 3 Variable'",
	serif: "'Source Serif 4'"
} as const;

/** How names of one kind are set. */
export interface LabelType {
	readonly family: keyof typeof families;
	readonly isItalic: boolean;
	readonly weight: 400 | 500 | 600;
	/** Size in px on a small map and, from `wideFromPx` on, on a wide one. */
	readonly sizesPx: readonly [small: number, wide: number];
	/** Space between letters in em. */
	readonly spacingEm: number;
	readonly colour: ColourRole;
	readonly isUpperCase: boolean;
	/** Width of the halo on each side of a letter; names on open water need none. */
	readonly haloPx: number;
}

/** Width in CSS px of the fitted home view from which names and symbols have their wide size. */
export const wideFromPx = 620;

/** Baseline of a name that stands a little above the middle of its symbol, in em below it. */
export const upperBaselineEm = -0.22;

/** Distance from one line of a name to the next, in em. */
export const lineHeightEm = 1.15;

const sans = (
	weight: LabelType['weight'],
	sizesPx: LabelType['sizesPx'],
	colour: ColourRole
): LabelType => ({
	family: 'sans',
	isItalic: false,
	weight,
	sizesPx,
	spacingEm: 0,
	colour,
	isUpperCase: false,
	haloPx: 1.25
});

const water = (sizesPx: LabelType['sizesPx'], spacingEm: number): LabelType => ({
	family: 'serif',
	isItalic: true,
	weight: 400,
	sizesPx,
	spacingEm,
	colour: 'seaLabel',
	isUpperCase: false,
	haloPx: 0
});

/** The type of a name: by what it names, and by its importance where that changes it. */
export function labelType(kind: LabelKind, rank: LabelRank): LabelType {
	switch (kind) {
		case 'sea':
			return water([17, 26], 0.22);
		case 'inner-sea':
			return water([12, 15], 0.08);
		case 'strait':
			return water([11.5, 12.5], 0.02);
		case 'river':
			return water([11, 12], 0.04);
		case 'country':
			return {
				...sans(500, [11, 13], 'landLabel'),
				spacingEm: 0.14,
				isUpperCase: true
			};
		case 'region':
			return { ...sans(500, [11.5, 13], 'landLabel'), spacingEm: 0.1, haloPx: 2.5 };
		case 'city':
			return sans(400, [11, 12], 'landLabel');
		case 'port':
			return rank === 1 ? sans(600, [12, 14], 'portLabel') : sans(500, [11.5, 12.5], 'portLabel');
		case 'line':
			return sans(600, [11, 12.5], 'boundary');
		case 'claim':
			return { ...sans(500, [11, 12.5], 'claimLabel'), haloPx: 2.5 };
	}
}

const kinds: readonly LabelKind[] = [
	'sea',
	'inner-sea',
	'strait',
	'river',
	'country',
	'region',
	'city',
	'port',
	'line',
	'claim'
];
/** Colours of the lines that have names. */
const lineColours: readonly ColourRole[] = ['ukraine', 'initiative', 'russian', 'danube'];
const ranks: readonly LabelRank[] = [0, 1, 2, 3, 4];

function rule(kind: LabelKind, rank: LabelRank): string {
	const type = labelType(kind, rank);
	const style = type.isItalic ? 'italic ' : '';
	const font = `${style}${type.weight} ${type.sizesPx[0]}px/${lineHeightEm} ${families[type.family]}`;
	const fallback = type.family === 'serif' ? 'serif' : 'sans-serif';
	return `.label-${kind}.rank-${rank}{font:${font},${fallback};letter-spacing:${type.spacingEm}em;fill:var(${cssVariable(type.colour)})${type.isUpperCase ? ';text-transform:uppercase' : ''}${type.haloPx ? `;stroke-width:${2 * type.haloPx}px` : ';stroke:none'}}`;
}

/**
 * The names' type as CSS for the SVG tier, whose drawing is a container called `home`: small and
 * wide sizes, of symbols too, and which ranks have room at which width.
 */
export function labelCss(): string {
	const all = kinds.flatMap((kind) => ranks.map((rank) => ({ kind, rank })));
	const wide = all.map(({ kind, rank }) => {
		const [, size] = labelType(kind, rank).sizesPx;
		return `.label-${kind}.rank-${rank}{font-size:${size}px}`;
	});
	const colours = lineColours.map(
		(role) => `.label-line.colour-${role}{fill:var(${cssVariable(role)})}`
	);
	const waiting = ranks.slice(1).map((rank) => `.rank-${rank}`);
	const shown = ranks
		.slice(1)
		.map(
			(rank) =>
				`@container home (min-width:${rankFromWidthPx[rank]}px){.rank-${rank}{display:inline}}`
		);
	return [
		...all.map(({ kind, rank }) => rule(kind, rank)),
		`@container home (min-width:${wideFromPx}px){${wide.join('')}}`,
		...colours,
		`${waiting.join(',')}{display:none}`,
		...shown,
		'.on-wide,.on-paper{display:none}',
		`@container home (min-width:${wideFromPx}px){.on-small{display:none}.on-wide{display:inline}}`,
		'@media print{.shapes .on-small,.shapes .on-wide{display:none}.shapes .on-paper{display:inline}}',
		`.symbols use{transform:scale(${smallSymbolScale})}`,
		`@container home (min-width:${wideFromPx}px){.symbols use{transform:none}}`
	].join('\n');
}
