import type { Count } from '#lib/downloads/datasets.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { numberFormat } from '#lib/i18n/intl.ts';
import type { Confidence } from '#lib/model/types.ts';

const many = {
	features: m.data_count_features,
	entries: m.data_count_entries,
	rows: m.data_count_rows,
	files: m.data_count_files
};

const one = {
	features: m.data_count_one_features,
	entries: m.data_count_one_entries,
	rows: m.data_count_one_rows,
	files: m.data_count_one_files
};

/** `63 features`. */
export function countInWords({ number, of }: Count): string {
	return number === 1 ? one[of]() : many[of]({ count: formatNumber(number) });
}

/** `62 published`. */
export const confidenceInWords: Readonly<Record<Confidence, (count: number) => string>> = {
	published: (count) => m.data_confidence_published({ count: formatNumber(count) }),
	derived: (count) => m.data_confidence_derived({ count: formatNumber(count) }),
	approximate: (count) => m.data_confidence_approximate({ count: formatNumber(count) })
};

/** What formats are called, by the end of a file's name. */
export const formatNames: Readonly<Record<string, string>> = {
	geojson: 'GeoJSON',
	csv: 'CSV',
	kml: 'KML',
	json: 'JSON'
};

/** Size of a file: `57 kB`, in thousands as the disks of today count. */
export function sizeInWords(bytes: number): string {
	const [unit, value] =
		bytes < 1000
			? (['byte', bytes] as const)
			: bytes < 1_000_000
				? (['kilobyte', bytes / 1000] as const)
				: (['megabyte', bytes / 1_000_000] as const);
	return numberFormat({
		style: 'unit',
		unit,
		unitDisplay: unit === 'byte' ? 'long' : 'short',
		maximumFractionDigits: value < 10 && unit !== 'byte' ? 1 : 0
	}).format(value);
}
