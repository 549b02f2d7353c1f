/** Which rivers are drawn, and by which points they run; the shapes between are GSHHG's. */
import type { Position } from './geojson.ts';

/**
 * A stretch of a river: `follow` runs along the rivers of GSHHG from point to point (each the nearest
 * vertex there), `border` does so along the borders, where a river is one (GSHHG leaves them by up to
 * 600 m, which shows), and `draw` is a line as it stands. At `lake` the line breaks: a lake that is
 * drawn as an area joins the parts.
 */
export type Leg = { follow: Position[] } | { border: Position[] } | { draw: Position[] } | 'lake';

export type Course = {
	id: string;
	/** 1 is the largest; the coarse level leaves rank 3 out. */
	rank: 1 | 2 | 3;
	legs: Leg[];
};

const follow = (...points: Position[]): Leg => ({ follow: points });
const border = (...points: Position[]): Leg => ({ border: points });
const draw = (...points: Position[]): Leg => ({ draw: points });

/** The old bed of the Dnipro in the Kakhovka reservoir (Natural Earth), where it flows again. */
const kakhovkaBed = draw(
	[35.107, 47.87],
	[35.149, 47.764],
	[35.165, 47.647],
	[35.148, 47.555],
	[35.063, 47.505],
	[34.898, 47.523],
	[34.594, 47.569],
	[34.319, 47.505],
	[34.058, 47.481],
	[34.004, 47.4],
	[33.965, 47.255],
	[33.8, 47.103],
	[33.653, 46.948],
	[33.603, 46.853],
	[33.54, 46.831],
	[33.424, 46.827],
	[33.371, 46.783]
);

/** The Dnipro between the dam of Nova Kakhovka and Kherson (Natural Earth). */
const belowKakhovka = draw(
	[33.317, 46.765],
	[33.213, 46.787],
	[33.157, 46.786],
	[33.057, 46.749],
	[33, 46.758],
	[32.795, 46.685],
	[32.686, 46.665],
	[32.634, 46.648]
);

/** The Don above the Tsimlyansk reservoir, where GSHHG has no line (Natural Earth). */
const donBend = draw(
	[42.494, 49.576],
	[42.661, 49.562],
	[42.774, 49.589],
	[42.783, 49.482],
	[42.895, 49.431],
	[42.994, 49.429],
	[43.013, 49.37],
	[43.149, 49.321],
	[43.286, 49.378],
	[43.323, 49.48],
	[43.453, 49.48],
	[43.549, 49.507]
);

/** The Danube divides into its arms at the Ceatal of Izmail, then at that of Sfântu Gheorghe. */
const ceatalIzmail: Position = [28.725, 45.222];
const ceatalSfantuGheorghe: Position = [28.89, 45.176];

export const courses: Course[] = [
	{
		id: 'danube',
		rank: 1,
		legs: [
			border([22.02, 44.5], [22.67, 44.21], [27.26, 44.12]),
			follow([27.28, 44.13], [28.03, 44.34], [27.98, 45.27], [28.2, 45.46]),
			border([28.21, 45.46], ceatalIzmail)
		]
	},
	{ id: 'danube-chilia', rank: 1, legs: [border(ceatalIzmail, [29.67, 45.29])] },
	{
		id: 'danube-sulina',
		rank: 1,
		legs: [
			border(ceatalIzmail, ceatalIzmail),
			follow(ceatalIzmail, ceatalSfantuGheorghe, [29.3, 45.17], [29.68, 45.15])
		]
	},
	{
		id: 'danube-sfantu-gheorghe',
		rank: 1,
		legs: [follow(ceatalSfantuGheorghe, [29.61, 44.89])]
	},
	{ id: 'danube-borcea', rank: 3, legs: [follow([27.29, 44.16], [27.83, 44.4], [27.89, 44.73])] },
	{ id: 'danube-macin', rank: 3, legs: [follow([27.94, 44.75], [28.15, 45.1], [28, 45.28])] },
	{
		id: 'danube-black-sea-canal',
		rank: 2,
		legs: [
			// Drawn by hand through the towns on its banks: no source of this basemap has it.
			draw(
				[28.022, 44.345],
				[28.06, 44.315],
				[28.09, 44.285],
				[28.165, 44.278],
				[28.215, 44.255],
				[28.275, 44.242],
				[28.335, 44.232],
				[28.385, 44.207],
				[28.408, 44.178],
				[28.47, 44.145],
				[28.56, 44.112],
				[28.61, 44.097],
				[28.645, 44.098]
			)
		]
	},
	{
		id: 'poarta-alba-midia-canal',
		rank: 3,
		legs: [
			draw(
				[28.385, 44.207],
				[28.42, 44.232],
				[28.465, 44.262],
				[28.555, 44.262],
				[28.6, 44.305],
				[28.625, 44.33],
				[28.675, 44.335]
			)
		]
	},
	{
		id: 'prut',
		rank: 2,
		legs: [follow([24.61, 48.4], [26.6, 48.25]), border([26.64, 48.24], [28.21, 45.46])]
	},
	{ id: 'siret', rank: 2, legs: [follow([25.7, 48.1], [26.95, 46.5], [28.02, 45.41])] },
	{ id: 'ialomita', rank: 3, legs: [follow([25.5, 45.2], [27.86, 44.71])] },
	{ id: 'arges', rank: 3, legs: [follow([24.8, 45], [26.6, 44.06])] },
	{ id: 'olt', rank: 3, legs: [follow([25.8, 46.6], [24.3, 45], [24.8, 43.72])] },
	{ id: 'mures', rank: 3, legs: [follow([25.5, 46.8], [22.02, 46.1])] },
	{
		id: 'maritsa',
		rank: 2,
		legs: [follow([26.57, 41.65], [26.05, 40.74])]
	},
	{
		id: 'dniester',
		rank: 2,
		legs: [
			follow([22.96, 49.19], [25.12, 48.91]),
			follow([25.2, 48.92], [26.5, 48.52], [29.6, 46.84], [30.25, 46.37])
		]
	},
	{
		id: 'southern-buh',
		rank: 2,
		legs: [
			follow([26.49, 49.56], [27.47, 49.41]),
			follow([27.7, 49.47], [31.76, 47.28]),
			// The network ends at Nova Odesa; on to the head of the Buh liman by hand, round Mykolaiv.
			draw(
				[31.79, 47.24],
				[31.84, 47.17],
				[31.87, 47.09],
				[31.93, 47.03],
				[31.955, 46.982],
				[31.925, 46.957],
				[31.945, 46.932],
				[31.975, 46.937],
				[31.996, 46.934],
				[32, 46.915],
				[31.988, 46.887]
			)
		]
	},
	{
		id: 'dnipro',
		rank: 1,
		legs: [
			follow([30.55, 52.3], [30.53, 51.25]),
			'lake',
			follow([30.52, 50.6], [31.46, 49.79]),
			'lake',
			kakhovkaBed,
			belowKakhovka,
			follow([32.588, 46.602], [32.424, 46.495]),
			draw([32.36, 46.517])
		]
	},
	{ id: 'desna', rank: 2, legs: [follow([33.4, 52.36], [31.3, 51.5], [30.55, 50.57])] },
	{ id: 'pripyat', rank: 2, legs: [follow([25.5, 51.83], [27.5, 52.1], [30.2, 51.35])] },
	{ id: 'inhulets', rank: 3, legs: [follow([32.41, 48.81], [32.72, 46.7])] },
	{ id: 'samara', rank: 3, legs: [follow([37.13, 48.61], [35.27, 48.63])] },
	{
		id: 'don',
		rank: 2,
		legs: [
			follow([38.95, 52.4], [39.99, 50.1], [42.31, 49.59]),
			donBend,
			'lake',
			follow([42.05, 47.59], [40.3, 47.35], [39.45, 47.13])
		]
	},
	{ id: 'siverskyi-donets', rank: 2, legs: [follow([36.6, 50.5], [38.4, 48.9], [40.9, 47.6])] },
	{ id: 'khopyor', rank: 3, legs: [follow([42.38, 51.94], [42.31, 49.62])] },
	{
		id: 'kuban',
		rank: 2,
		legs: [follow([42.01, 43.65], [41.77, 44.84], [39, 45.02], [37.51, 45.17])]
	},
	{ id: 'kura', rank: 3, legs: [follow([42.9, 41.2], [45.87, 41.01])] },
	{ id: 'coruh', rank: 2, legs: [follow([40.38, 40.37], [41.55, 41.6])] },
	{ id: 'yesilirmak', rank: 2, legs: [follow([36.55, 40.75], [36.66, 41.35])] },
	{ id: 'kelkit', rank: 3, legs: [follow([38.8, 40.15], [36.55, 40.75])] },
	{
		id: 'kizilirmak',
		rank: 2,
		legs: [follow([38.4, 39.85], [33.9, 39.06]), follow([33.53, 39.29], [35.92, 41.64])]
	},
	{ id: 'filyos', rank: 3, legs: [follow([33.15, 40.85], [32.05, 41.57])] },
	{
		id: 'sakarya',
		rank: 2,
		legs: [
			follow([30.86, 39.62], [31.95, 39.8], [31.68, 40.03]),
			follow([31.41, 40.045], [30.64, 41.13])
		]
	}
];
