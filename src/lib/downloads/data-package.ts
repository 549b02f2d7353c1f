import type { Release } from '../release.ts';
import type { Source } from '../model/types.ts';
import { licenceAddress, licencesOf } from './catalogue.ts';
import type { DatasetDownloads, Download } from './datasets.ts';
import { extensionOf, mediaTypeOf } from './media-types.ts';
import type { Table } from './table.ts';

/** Whose package it is, and where it is published. */
export interface Publication {
	/** Name of the site. */
	readonly title: string;
	readonly description: string;
	/** Address of the site, with a slash at its end. */
	readonly siteUrl: string;
	readonly release: Release;
}

/**
 * The descriptor of everything below `data/` by Frictionless Data Package v2
 * (https://datapackage.org/standard/data-package/).
 *
 * It depends on the facts alone: `created` is the newest day on which one was looked up. Tables come with
 * a Table Schema; what is made from another file names that as its source.
 * @param sources of `geodata/sources.json`
 */
export function dataPackage(
	datasets: readonly DatasetDownloads[],
	sources: readonly Source[],
	{ title, description, siteUrl, release }: Publication
) {
	const sourceOf = new Map(sources.map((source) => [source.id, source]));
	const licences = [...new Set(datasets.flatMap(({ entry }) => licencesOf(entry)))];
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'black-sea-corridors',
		...(release.address && { id: `${release.address}data/` }),
		title,
		description,
		homepage: `${siteUrl}data/`,
		version: release.version,
		created: `${release.data.asOf}T00:00:00Z`,
		licenses: licences.map(license),
		contributors: [{ title, path: siteUrl, roles: ['creator'] }],
		resources: datasets.flatMap((dataset) =>
			dataset.downloads.map((download) => resource(dataset, download, sourceOf))
		)
	};
}

const license = (spdxId: string) => ({ name: spdxId, path: licenceAddress(spdxId) });

function resource(
	{ entry, sources }: DatasetDownloads,
	{ path, bytes, sha256, table, madeFrom }: Download,
	sourceOf: ReadonlyMap<string, Source>
) {
	const named = sources.flatMap((id) => sourceOf.get(id) ?? []);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
		name: table?.name ?? path.replaceAll('/', '.'),
		...(table && { type: 'table' }),
		path,
		title: table && table.name !== entry.id ? `${entry.title.en}: ${table.name}` : entry.title.en,
		description: entry.description.en,
		format: extensionOf(path),
		mediatype: mediaTypeOf(path),
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`,
		...(table && { schema: tableSchema(table) }),
		sources: madeFrom
			? [{ title: entry.title.en, path: madeFrom }]
			: named.map(({ title, url }) => (url ? { title, path: url } : { title })),
		licenses: licencesOf(entry).map(license)
	};
}

/** The columns of a table, and its keys, by Table Schema v2. */
function tableSchema({ columns, primaryKey, foreignKeys }: Table) {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: columns.map(({ name, type, description, constraints }) => ({
			name,
			type,
			...(description && { description }),
			...(Object.keys(constraints).length > 0 && { constraints })
		})),
		missingValues: [''],
		...(primaryKey.length > 0 && { primaryKey }),
		...(foreignKeys.length > 0 && {
			foreignKeys: foreignKeys.map(({ fields, table, referenceFields }) => ({
				fields,
				reference: { resource: table, fields: referenceFields }
			}))
		})
	};
}
