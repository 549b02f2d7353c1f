import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { oembed } from '../../../src/lib/embed/oembed.ts';
import { elementsOf } from './elements.ts';
import { filterLikeWordpress } from './wordpress.ts';

const subject = {
	siteUrl: 'https://maps.example/sea/',
	provider: 'Black Sea corridors',
	title: 'Ports & routes, "24 March"',
	summary: 'As they stood <b>then</b>.'
};

/** oEmbed 1.0, section 2.3.4: what an answer of type `rich` must and may say. */
const schema = {
	type: 'object',
	required: ['version', 'type', 'html', 'width', 'height'],
	dependentRequired: {
		thumbnail_url: ['thumbnail_width', 'thumbnail_height'],
		thumbnail_width: ['thumbnail_url', 'thumbnail_height'],
		thumbnail_height: ['thumbnail_url', 'thumbnail_width']
	},
	additionalProperties: false,
	properties: {
		version: { const: '1.0' },
		type: { const: 'rich' },
		title: { type: 'string' },
		author_name: { type: 'string' },
		author_url: { type: 'string', format: 'uri' },
		provider_name: { type: 'string' },
		provider_url: { type: 'string', format: 'uri' },
		cache_age: { type: 'integer', minimum: 0 },
		thumbnail_url: { type: 'string', format: 'uri' },
		thumbnail_width: { type: 'integer', minimum: 1 },
		thumbnail_height: { type: 'integer', minimum: 1 },
		html: { type: 'string', minLength: 1 },
		width: { type: 'integer', minimum: 1 },
		height: { type: 'integer', minimum: 1 }
	}
} as const;

test('the answer is one of oEmbed 1.0', () => {
	const ajv = new Ajv2020({ strict: false });
	formats.default(ajv);
	const validate = ajv.compile(schema);
	validate(JSON.parse(JSON.stringify(oembed(subject))));
	expect(validate.errors).toBeNull();
});

test('every address is absolute', () => {
	const { html, thumbnail_url, provider_url } = oembed(subject);
	expect(thumbnail_url).toBe('https://maps.example/sea/card.png');
	expect(provider_url).toBe('https://maps.example/sea/');
	const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
	expect(addresses).toEqual(['https://maps.example/sea/', 'https://maps.example/sea/embed/']);
});

test('words are words, and there is no script', () => {
	const { html } = oembed({ ...subject, summary: '</blockquote><script>alert(1)</script>' });
	expect(html).not.toMatch(/<script|<\/blockquote><\/?script/);
	expect(oembed(subject).html).toContain('Ports &amp; routes, &quot;24 March&quot;');
	expect(oembed(subject).html).toContain('As they stood &lt;b&gt;then&lt;/b&gt;.');
});

test('nothing of it is lost in WordPress', () => {
	const { html } = oembed(subject);
	const [quotation, link, frame] = elementsOf(html);
	const [keptQuotation, keptLink, keptFrame, ...others] = elementsOf(filterLikeWordpress(html));
	expect(others).toEqual([]);
	expect([quotation?.name, keptQuotation?.name]).toEqual(['blockquote', 'blockquote']);
	expect(keptLink).toEqual(link);
	expect(keptFrame?.attrs).toMatchObject({
		...frame?.attrs,
		src: `${subject.siteUrl}embed/#?secret=s3cret`,
		sandbox: 'allow-scripts'
	});
});
