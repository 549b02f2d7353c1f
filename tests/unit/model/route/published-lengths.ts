/** Kilometres in a nautical mile, in which canals are measured. */
const kmPerNm = 1.852;

interface PublishedLength {
	readonly title: string;
	readonly ends: readonly [from: string, to: string];
	readonly date: string;
	readonly publishedNm: number;
	/** Counts only the stretches along these corridors, or of these kinds. */
	readonly along?: readonly string[];
}

/** Lengths that a source prints; `docs/quality.md` lists them beside those found. */
export const publishedLengths: readonly PublishedLength[] = [
	{
		title: 'Grain initiative, Odesa',
		ends: ['odesa', 'bosphorus'],
		date: '2022-10-01',
		publishedNm: 320
	},
	{
		title: 'Grain initiative, Chornomorsk',
		ends: ['chornomorsk', 'bosphorus'],
		date: '2022-10-01',
		publishedNm: 320
	},
	{
		title: 'Grain initiative, Pivdennyi',
		ends: ['pivdennyi', 'bosphorus'],
		date: '2022-10-01',
		publishedNm: 320
	},
	{
		title: 'Sulina canal',
		ends: ['tulcea', 'sulina'],
		date: '2025-03-24',
		publishedNm: 64 / kmPerNm,
		along: ['danube-sulina-canal']
	},
	{
		title: 'Danube–Black Sea Canal',
		ends: ['cernavoda', 'constanta'],
		date: '2025-03-24',
		publishedNm: 64.4 / kmPerNm
	},
	{
		title: 'Deep-water way, Reni to the Bystre mouth',
		ends: ['reni', 'ust-dunaisk'],
		date: '2025-03-24',
		publishedNm: (172.36 - 3.432) / kmPerNm,
		along: ['danube-kiliia-arm', 'river']
	}
];
