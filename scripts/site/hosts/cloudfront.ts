import {
	cachePattern,
	cacheRules,
	contentTypes,
	type CacheRule,
	type SiteHeaders
} from '../headers.ts';

/** The response headers policy for `aws cloudfront create-response-headers-policy`. */
export function responseHeadersPolicy({ everywhere }: SiteHeaders): string {
	const {
		'Access-Control-Allow-Origin': origin,
		'Content-Security-Policy': policy,
		'Referrer-Policy': referrer,
		...others
	} = everywhere;
	const custom = Object.entries(others)
		.filter(([name]) => name !== 'X-Content-Type-Options')
		.map(([Header, Value]) => ({ Header, Value, Override: true }));
	const config = {
		Name: 'black-sea-corridors',
		CorsConfig: {
			AccessControlAllowOrigins: { Quantity: 1, Items: [origin] },
			AccessControlAllowHeaders: { Quantity: 1, Items: ['*'] },
			AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
			AccessControlAllowCredentials: false,
			OriginOverride: true
		},
		SecurityHeadersConfig: {
			ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
			ContentTypeOptions: { Override: true },
			ReferrerPolicy: { Override: true, ReferrerPolicy: referrer }
		},
		CustomHeadersConfig: { Quantity: custom.length, Items: custom }
	};
	return `${JSON.stringify(config, null, '\t')}\n`;
}

/** A CloudFront Function for viewer requests: S3 itself knows no index pages in folders. */
export function indexFunction(): string {
	return `function handler(event) {
	var request = event.request;
	var name = request.uri.slice(request.uri.lastIndexOf('/') + 1);
	if (name === '') request.uri += 'index.html';
	else if (name.indexOf('.') < 0) {
		return {
			statusCode: 301,
			statusDescription: 'Moved Permanently',
			headers: { location: { value: name + '/' } }
		};
	}
	return request;
}
`;
}

/** Pages are copied last but for releases, so none stands before what it loads. */
const order = ['assets', 'facts', 'rest', 'checked', 'pages', 'releases'];

/**
 * A shell script that copies a release to S3. It says what S3 must say itself: types, and how long
 * each file may be kept. Files of unknown types (settings of other hosts) stay behind.
 * @param files paths of the built files, from the site's folder
 */
export function s3Copy({ path }: SiteHeaders, files: readonly string[]): string {
	const commands = cacheRules
		.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
		.flatMap((rule) => {
			// Releases hold what the site holds.
			const copied = rule.name === 'releases' ? files : files.filter((file) => isOf(rule, file));
			return Object.keys(contentTypes)
				.filter((extension) => copied.some((file) => file.endsWith(`.${extension}`)))
				.map((extension) => copyCommand(path, rule, extension));
		});
	return `#!/bin/sh
# Copies a release to S3: sh s3-copy.sh <folder of npm run release> <bucket>
set -eu
from=$1
bucket=$2

${commands.join('\n\n')}
`;
}

function isOf(rule: CacheRule, file: string): boolean {
	return cacheRules.find((rule) => new RegExp(cachePattern(rule, '/')).test(`/${file}`)) === rule;
}

function copyCommand(path: string, rule: CacheRule, extension: string): string {
	const rulesBefore = cacheRules.slice(0, cacheRules.indexOf(rule));
	return [
		`aws s3 cp "$from" "s3://$bucket${path}" --recursive --no-progress --exclude '*'`,
		...withExtension(patternsOf(rule), extension).map((pattern) => `--include '${pattern}'`),
		...rulesBefore.flatMap(patternsOf).map((pattern) => `--exclude '${pattern}'`),
		`--content-type '${contentTypes[extension]}'`,
		`--cache-control '${rule.cacheControl}'`
	].join(' \\\n\t');
}

/** The rule in patterns of `aws s3`: later ones win, and a star also passes slashes. */
function patternsOf({ folders, ends }: CacheRule): string[] {
	const names = ends.filter((end) => end !== '/').map((end) => `*${end.replace('/', '')}`);
	return [...folders.map((folder) => `${folder.replace('*/', '')}*`), ...names];
}

function withExtension(patterns: readonly string[], extension: string): string[] {
	return patterns
		.map((pattern) => (pattern.endsWith('*') ? `${pattern}.${extension}` : pattern))
		.filter((pattern) => pattern.endsWith(`.${extension}`));
}
