/** What a colour is for. Layers name roles, never hex values. */
export interface Palette {
	readonly land: string;
	readonly sea: string;
	/** Depth bands from shallow to deep, one for each limit in `depthLimitsM`. */
	readonly depths: readonly string[];
	readonly coast: string;
	readonly border: string;
	readonly oblast: string;
	readonly river: string;
	readonly lake: string;
	readonly halo: string;
	readonly seaLabel: string;
	readonly landLabel: string;
	readonly portLabel: string;
	readonly casing: string;
	readonly ukraine: string;
	readonly initiative: string;
	readonly russian: string;
	readonly danube: string;
	readonly incident: string;
	readonly risk: string;
	readonly boundary: string;
	readonly claim: string;
	readonly claimLabel: string;
	readonly portOpen: string;
	readonly portShut: string;
	readonly selection: string;
	/** Light about what a passage or a proposal speaks of. */
	readonly lens: string;
	/** Ground of the page around the map. */
	readonly paper: string;
	readonly ink: string;
	readonly inkSoft: string;
	readonly rule: string;
	readonly link: string;
}

export type ColourRole = Exclude<keyof Palette, 'depths'>;

/** Lower limits in metres of the depth bands that are drawn. */
export const depthLimitsM = [50, 200, 1000, 2000] as const;

const light: Palette = {
	land: '#f6f2e9',
	sea: '#e3ecf1',
	depths: ['#dbe7ee', '#d4e2ea', '#cddde7', '#c7d9e4'],
	coast: '#8296a1',
	border: '#9a948a',
	oblast: '#d5cec0',
	river: '#9dbaca',
	lake: '#d5e3ea',
	halo: '#fbf9f4',
	seaLabel: '#3d5b6f',
	landLabel: '#696257',
	portLabel: '#24292d',
	casing: '#f4f8fa',
	ukraine: '#062f58',
	initiative: '#126953',
	russian: '#662c00',
	danube: '#7a1ac7',
	incident: '#d64610',
	risk: '#99688d',
	boundary: '#4d5a63',
	claim: '#8a6a55',
	claimLabel: '#6b4c38',
	portOpen: '#173a5e',
	portShut: '#5d544a',
	selection: '#b3003b',
	lens: '#9d6e00',
	paper: '#ffffff',
	ink: '#1b2126',
	inkSoft: '#565f66',
	rule: '#d9d8d3',
	link: '#0b5394'
};

const dark: Palette = {
	land: '#262a2f',
	sea: '#131d27',
	depths: ['#111a24', '#0f1821', '#0d151e', '#0b131b'],
	coast: '#5d7587',
	border: '#7b776f',
	oblast: '#3b3f44',
	river: '#3e5a6c',
	lake: '#16222d',
	halo: '#12181e',
	seaLabel: '#86a9bf',
	landLabel: '#9b958a',
	portLabel: '#eceae4',
	casing: '#0b1219',
	ukraine: '#b9dcff',
	initiative: '#54b392',
	russian: '#fecb79',
	danube: '#b788f4',
	incident: '#eb6336',
	risk: '#a86c98',
	boundary: '#a9b6bf',
	claim: '#b4937b',
	claimLabel: '#cfae96',
	portOpen: '#e6eef5',
	portShut: '#a59d92',
	selection: '#ff7aa2',
	lens: '#ffc533',
	paper: '#15191d',
	ink: '#ecebe6',
	inkSoft: '#a9b0b5',
	rule: '#363c42',
	link: '#8fc1f5'
};

export type Theme = 'light' | 'dark';

/** The two looks of the map. */
export const palettes: Readonly<Record<Theme, Palette>> = { light, dark };

/** `coast` → `--map-coast`: how CSS and the SVG tier name a role. */
export function cssVariable(role: ColourRole): string {
	return `--map-${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Every colour of a palette by its custom property, depth bands as `--map-depth-<limit>`. */
export function paletteVariables({ depths, ...roles }: Palette): ReadonlyMap<string, string> {
	const colours = Object.entries(roles).map(([role, colour]): [string, string] => [
		cssVariable(role as ColourRole),
		colour
	]);
	const bands = depthLimitsM.map((limit, band): [string, string] => [
		`--map-depth-${limit}`,
		depths[band] ?? roles.sea
	]);
	return new Map([...colours, ...bands]);
}

function declarations(palette: Palette): string {
	return [...paletteVariables(palette)].map((pair) => pair.join(':')).join(';');
}

/**
 * Both palettes as CSS custom properties of the page, depth bands as `--map-depth-<limit>`.
 * The reader's system decides, unless `data-theme` on the root element says `light` or `dark`. Paper
 * is light.
 */
export function paletteCss(): string {
	return [
		`:root{${declarations(palettes.light)}}`,
		`@media (prefers-color-scheme:dark){:root:not([data-theme='light']){${declarations(palettes.dark)}}}`,
		`:root[data-theme='dark']{${declarations(palettes.dark)}}`,
		`@media print{:root:root:root{${declarations(palettes.light)}}}`,
		''
	].join('\n');
}
