import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dataVersion, type DataVersion } from './data-version.ts';
import { siteUrl } from './url.ts';

const root = new URL('../../', import.meta.url);

/** Which build this is; `data/version.json` of a built site. */
export interface ThisRelease {
	/** Version of the code, from package.json. */
	version: string;
	/** Where this release will stay as it is; `null` when the build is not made for a host. */
	address: string | null;
	data: DataVersion;
}

export function thisRelease(): ThisRelease {
	const settings = readFileSync(new URL('package.json', root), 'utf8');
	const { version } = JSON.parse(settings) as { version: string };
	return {
		version,
		address: process.env.SITE_URL ? `${siteUrl()}v/${version}/` : null,
		data: dataVersion(fileURLToPath(new URL('geodata/', root)))
	};
}

/**
 * What a build replaces in the sources of the site: its address, its release, its files. All are
 * texts, the last two JSON, because vitest makes texts of them anyway.
 */
export function siteConstants(): Record<string, string> {
	const { data, ...release } = thisRelease();
	const { files, ...version } = data;
	return {
		'import.meta.env.SITE_URL': JSON.stringify(siteUrl()),
		'import.meta.env.RELEASE': JSON.stringify(JSON.stringify({ ...release, data: version })),
		'import.meta.env.DATA_FILES': JSON.stringify(JSON.stringify(files))
	};
}
