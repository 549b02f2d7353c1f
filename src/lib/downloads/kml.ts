import { foldersToKML } from '@placemarkio/tokml';
import type { Feature, FeatureCollection } from 'geojson';
import { dateOf, dayOf } from '../model/days.ts';
import type { FeatureProperties, Validity } from '../model/types.ts';
import type { Table } from './table.ts';

type Placemark = Feature & { properties: FeatureProperties };

/**
 * Features for programs that show KML (Google Earth, QGIS, plotters): name, note and period as such, and
 * every other column of the dataset's table as extended data.
 * @param about title and description of the file
 * @param table of the same features, in the same order
 */
export function toKml(
	about: { readonly name: string; readonly description: string },
	{ features }: FeatureCollection,
	{ columns, rows }: Pick<Table, 'columns' | 'rows'>
): string {
	const placemarks = features as Placemark[];
	const children = placemarks.map(({ id, type, geometry, properties }, index) => {
		const filled = columns.flatMap(({ name }, place) => {
			const cell = rows[index]?.[place] ?? null;
			return cell === null ? [] : [[name, cell]];
		});
		const { name, note } = properties;
		const said = { name: name.en, description: note?.en, ...Object.fromEntries(filled) };
		return { type, id: String(id), geometry, properties: said };
	});
	const folder = { type: 'folder' as const, meta: { ...about }, children };
	const kml = inOrder(foldersToKML({ type: 'root', children: [folder] }));
	return `<?xml version="1.0" encoding="UTF-8"?>\n${onTheSea(withPeriods(kml, placemarks))}\n`;
}

/** The KML schema wants the name of the folder first; tokml writes its description first. */
function inOrder(kml: string): string {
	return kml.replace(/(<description>[^<]*<\/description>)(<name>[^<]*<\/name>)/, '$2$1');
}

/** Long lines follow the great circle along the surface, rather than cut through the globe. */
function onTheSea(kml: string): string {
	return kml.replaceAll(/<(?:LineString|Polygon)>/g, '$&<tessellate>1</tessellate>');
}

/** tokml knows no periods; by the order of the KML schema they stand before the extended data. */
function withPeriods(kml: string, placemarks: readonly Placemark[]): string {
	const [start = '', ...rest] = kml.split('<ExtendedData>');
	if (rest.length !== placemarks.length) throw new Error('KML: not one block of data a placemark');
	return rest.reduce(
		(text, part, index) => `${text}${timeSpan(placemarks[index]?.properties)}<ExtendedData>${part}`,
		start
	);
}

/** KML's periods hold on their last day, ours end before it. */
function timeSpan(period: Validity | undefined): string {
	const { from = null, to = null } = period ?? {};
	const begin = from === null ? '' : `<begin>${from}</begin>`;
	const end = to === null ? '' : `<end>${dateOf(dayOf(to) - 1)}</end>`;
	return begin || end ? `<TimeSpan>${begin}${end}</TimeSpan>` : '';
}
