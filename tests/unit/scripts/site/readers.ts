/** What the settings of a host say, read as the host reads them: the headers of a found path. */
export type Reader = (path: string) => Record<string, string>;

/** Netlify and Cloudflare Pages: all rules that fit; a star is any text; values are joined. */
export function readHeadersFile(text: string): Reader {
	const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
	for (const line of text.split('\n').filter(Boolean)) {
		const header = /^\s+([\w-]+): (.+)$/.exec(line);
		if (header) rules.at(-1)?.headers.push([header[1] as string, header[2] as string]);
		else rules.push({ pattern: new RegExp(`^${withStars(line)}$`), headers: [] });
	}
	return (path) => {
		const joined: Record<string, string> = {};
		for (const { pattern, headers } of rules) {
			if (!pattern.test(path)) continue;
			for (const [name, value] of headers) {
				joined[name] = joined[name] ? `${joined[name]}, ${value}` : value;
			}
		}
		return joined;
	};
}

/** nginx: the first pattern of the map that fits the file, which for a page is its index. */
export function readNginx(text: string): Reader {
	const map = /map \$uri \$map_cache_control \{([^}]*)\}/.exec(text)?.[1] ?? '';
	const patterns = Array.from(map.matchAll(/"~(.*)" "(.*)";/g));
	const added = Array.from(text.matchAll(/add_header (\S+) "(.*)" always;/g));
	return (path) => ({
		...Object.fromEntries(added.map(([, name, value]) => [name, value])),
		'Cache-Control': firstFit(patterns, path.replace(/\/$/, '/index.html'))
	});
}

/** Caddy: the first pattern of the map that fits the path. */
export function readCaddy(text: string): Reader {
	const map = /map \{path\} \{cache_control\} \{([^}]*)\}/.exec(text)?.[1] ?? '';
	const block = /\theader \{\n([^}]*)\}/.exec(text)?.[1] ?? '';
	const patterns = Array.from(map.matchAll(/"~(.*)" "(.*)"/g));
	const set = Array.from(block.matchAll(/^\s+([\w-]+) "(.*)"$/gm));
	return (path) => ({
		...Object.fromEntries(set.map(([, name, value]) => [name, value])),
		'Cache-Control': firstFit(patterns, path)
	});
}

/** Apache: the last pattern that fits sets the variable. */
export function readApache(text: string): Reader {
	const patterns = Array.from(text.matchAll(/SetEnvIf Request_URI "(.*?)" "MAP_CACHE=(.*)"/g));
	const set = Array.from(text.matchAll(/Header always set (\S+) "(.*)"/g));
	return (path) => ({
		...Object.fromEntries(set.map(([, name, value]) => [name, value])),
		'Cache-Control': firstFit(patterns.toReversed(), path)
	});
}

interface ResponseHeadersPolicy {
	CorsConfig: { AccessControlAllowOrigins: { Items: string[] } };
	SecurityHeadersConfig: {
		ContentSecurityPolicy: { ContentSecurityPolicy: string };
		ContentTypeOptions: { Override: boolean };
		ReferrerPolicy: { ReferrerPolicy: string };
	};
	CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string }[] };
}

/** CloudFront over S3: the policy, and what the copying said of the file. */
export function readCloudFront(policy: string, copying: string, sitePath: string): Reader {
	const { CorsConfig, SecurityHeadersConfig, CustomHeadersConfig } = JSON.parse(
		policy
	) as ResponseHeadersPolicy;
	const copies = copying.split('\n\n').filter((command) => command.startsWith('aws s3 cp'));
	return (path) => {
		const file = path.slice(sitePath.length).replace(/(^|\/)$/, '$1index.html');
		const said = copies.filter((command) => isCopied(command, file));
		if (said.length !== 1) throw new Error(`${file} is copied ${said.length} times`);
		return {
			'Access-Control-Allow-Origin': CorsConfig.AccessControlAllowOrigins.Items.join(),
			'Content-Security-Policy': SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy,
			'Referrer-Policy': SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy,
			...(SecurityHeadersConfig.ContentTypeOptions.Override
				? { 'X-Content-Type-Options': 'nosniff' }
				: {}),
			...Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }) => [Header, Value])),
			'Cache-Control': /--cache-control '(.*)'/.exec(said[0] ?? '')?.[1] ?? ''
		};
	};
}

/** The last filter that fits decides. */
function isCopied(command: string, file: string): boolean {
	const filters = Array.from(command.matchAll(/--(include|exclude) '(.*?)'/g));
	const last = filters.findLast(([, , pattern = '']) =>
		new RegExp(`^${withStars(pattern)}$`).test(file)
	);
	return last?.[1] === 'include';
}

function withStars(pattern: string): string {
	return pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
}

function firstFit(patterns: RegExpExecArray[], path: string): string {
	return patterns.find(([, pattern = '']) => new RegExp(pattern).test(path))?.[2] ?? '';
}
