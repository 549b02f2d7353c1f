import { cachePattern, cacheRules, contentTypes, type SiteHeaders } from '../headers.ts';

/** `.htaccess` for Apache 2.4 with `mod_headers`, `mod_setenvif` and `mod_mime`. */
export function htaccess({ path, everywhere }: SiteHeaders): string {
	const headers = Object.entries(everywhere).map(
		([name, value]) => `\tHeader always set ${name} "${value}"`
	);
	// Each that fits sets the variable anew, so the rule that counts comes last.
	const caching = cacheRules.toReversed().map((rule) => {
		return `\tSetEnvIf Request_URI "${cachePattern(rule, path)}" "MAP_CACHE=${rule.cacheControl}"`;
	});
	const types = Object.entries(contentTypes).map(
		([extension, type]) => `AddType "${type}" .${extension}`
	);
	const compressed = [
		...new Set(Object.values(contentTypes).map((type) => type.replace(/;.*/, '')))
	]
		.filter((type) => /^text|json|xml|wasm/.test(type))
		.join(' ');
	return `DirectoryIndex index.html
Options -Indexes -MultiViews
ErrorDocument 404 ${path}404.html
${types.join('\n')}

<IfModule mod_headers.c>
${headers.join('\n')}
	# How long a found file may be kept, by its path.
${caching.join('\n')}
	Header set Cache-Control "%{MAP_CACHE}e" "expr=%{REQUEST_STATUS} -lt 400"
</IfModule>

<IfModule mod_filter.c>
	<IfModule mod_deflate.c>
		AddOutputFilterByType DEFLATE ${compressed}
	</IfModule>
	<IfModule mod_brotli.c>
		AddOutputFilterByType BROTLI_COMPRESS ${compressed}
	</IfModule>
</IfModule>
`;
}
