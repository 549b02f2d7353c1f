import { cacheControlOf, cacheRules, checked, contentTypes, type SiteHeaders } from '../headers.ts';

/** Of Cloudflare Pages; Netlify names none. */
const mostRules = 100;
const longestLine = 2000;

/** Ends of names whose types these hosts may not know. */
const rareExtensions = ['geojson', 'kml'];

/**
 * `_headers` for Netlify and Cloudflare Pages.
 *
 * Both send the headers of all rules that fit; Cloudflare joins the values of a header that stands
 * in two of them. So each header stands in one rule for a path: how long a file may be kept stands
 * folder by folder, and file by file outside of these.
 * @param files paths of the built files, from the site's folder
 * @throws {Error} when Cloudflare would drop a part
 */
export function headersFile({ path, everywhere }: SiteHeaders, files: readonly string[]): string {
	const folders = cacheRules.flatMap((rule) => rule.folders).filter(Boolean);
	const rules = new Map<string, Readonly<Record<string, string>>>([
		[`${path}*`, everywhere],
		...rareExtensions.map((extension) => {
			const type = { 'Content-Type': contentTypes[extension] as string };
			return [`${path}*.${extension}`, type] as const;
		})
	]);
	for (const folder of folders) {
		// `v/*/`: a star in the middle would leave the files below to none of the rules.
		const pattern = `${path}${folder.replace('*/', '')}*`;
		rules.set(pattern, { 'Cache-Control': cacheControlOf(`${path}${folder}x`, path) });
	}
	for (const file of files.filter((file) => !folders.some((folder) => file.startsWith(folder)))) {
		const address = path + file.replace(/(^|\/)index\.html$/, '$1');
		const cacheControl = cacheControlOf(address, path);
		if (cacheControl !== checked) rules.set(address, { 'Cache-Control': cacheControl });
	}
	return asText(rules);
}

function asText(rules: ReadonlyMap<string, Readonly<Record<string, string>>>): string {
	const lines = [...rules].flatMap(([pattern, headers]) => [
		pattern,
		...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
	]);
	const longest = lines.find((line) => line.length > longestLine);
	if (longest) throw new Error(`_headers: Cloudflare cuts lines at ${longestLine}: ${longest}`);
	if (rules.size > mostRules) {
		throw new Error(`_headers: ${rules.size} rules, but Cloudflare reads ${mostRules}`);
	}
	return `${lines.join('\n')}\n`;
}
