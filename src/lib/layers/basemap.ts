import { depthLimitsM, type ColourRole } from './palette.ts';
import type { Dash } from './symbology.ts';

/** Which file of `geodata/basemap/` a layer draws; files with levels exist coarse and fine. */
export type BasemapFile = 'context' | 'depth' | 'land' | 'water' | 'rivers' | 'borders' | 'coast';

export interface BasemapLayer {
	readonly id: string;
	readonly file: BasemapFile;
	readonly draw: 'fill' | 'line';
	readonly colour: ColourRole | { readonly depthBand: number };
	readonly widthPx?: number;
	readonly dash?: Dash;
	/** Draws only features whose property has this value. */
	readonly where?: readonly [property: string, value: string | number];
	/** Follows the date by the features' `from` and `to`. */
	readonly dated?: boolean;
}

/** Files that come in a coarse and a fine level; the others have one. */
export const leveledFiles: readonly BasemapFile[] = ['land', 'water', 'rivers', 'borders', 'coast'];

/** Zoom from which the fine level (100 m or better) replaces the coarse one (about 1 km). */
export const fineFromZoom = 6.5;

/** The ground that everything else stands on, from the bottom up. */
export const basemap: readonly BasemapLayer[] = [
	...depthLimitsM.map((limit, depthBand): BasemapLayer => ({
		id: `depth-${limit}`,
		file: 'depth',
		draw: 'fill',
		colour: { depthBand },
		where: ['depthM', limit]
	})),
	{ id: 'context-land', file: 'context', draw: 'fill', colour: 'land' },
	{ id: 'land', file: 'land', draw: 'fill', colour: 'land' },
	{
		id: 'oblasts',
		file: 'borders',
		draw: 'line',
		colour: 'oblast',
		widthPx: 0.6,
		where: ['kind', 'oblast']
	},
	{ id: 'lakes', file: 'water', draw: 'fill', colour: 'lake', dated: true },
	{ id: 'rivers', file: 'rivers', draw: 'line', colour: 'river', widthPx: 0.8 },
	{ id: 'coast', file: 'coast', draw: 'line', colour: 'coast', widthPx: 0.8 },
	{
		id: 'borders',
		file: 'borders',
		draw: 'line',
		colour: 'border',
		widthPx: 1,
		dash: [4, 2.5],
		where: ['kind', 'country']
	}
];
