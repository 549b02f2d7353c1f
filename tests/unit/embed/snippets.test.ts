import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { customElementSnippet } from '../../../src/lib/embed/snippets/custom-element.ts';
import type { Embedding } from '../../../src/lib/embed/snippets/embedding.ts';
import { iframeSnippet } from '../../../src/lib/embed/snippets/iframe.ts';
import { imageSnippet, renderCommand } from '../../../src/lib/embed/snippets/image.ts';
import { linkSnippet } from '../../../src/lib/embed/snippets/link.ts';
import { markdownSnippet } from '../../../src/lib/embed/snippets/markdown.ts';
import { wordpressAddress, wordpressSnippet } from '../../../src/lib/embed/snippets/wordpress.ts';
import { elementsOf } from './elements.ts';
import { keptOfFrames } from './wordpress.ts';

const plain: Embedding = {
	pagesUrl: 'https://maps.example/sea/uk/',
	siteUrl: 'https://maps.example/sea/',
	search: '?layers=ports,corridors&date=2022-09-01',
	title: 'Map: Black Sea corridors, 1 September 2022',
	widthPx: null,
	heightPx: 640,
	picture: {
		url: 'https://maps.example/sea/card.png',
		alt: 'Ukraine’s corridor is in force',
		widthPx: 1200,
		heightPx: 630
	}
};

const explorer = `${plain.pagesUrl}${plain.search}`;
const embed = `${plain.pagesUrl}embed/${plain.search}`;

const one = (html: string, name: string) => {
	const found = elementsOf(html).filter((element) => element.name === name);
	expect(found, `${name} in ${html}`).toHaveLength(1);
	return found[0]?.attrs ?? {};
};

/** Texts by which a snippet could become something else. */
const hostile = [
	'"><script>alert(1)</script>',
	`' onload='alert(1)`,
	'</a></iframe><img src=x onerror=alert(1)>',
	'](javascript:alert(1)) ![x](https://evil.example/x.png)',
	'[gallery ids="1"]',
	'&quot;&gt;&lt;script&gt;',
	'line one\n\nline two\r\n# heading\u0000',
	'`code` *bold* _under_ ~~gone~~ |cell| <b>',
	'\\',
	'see https://evil.example/, www.evil.example and mailto:a@evil.example',
	'--> <!--'
];

describe('the frame', () => {
	test('names itself, keeps its place and asks for what it needs', () => {
		expect(one(iframeSnippet(plain), 'iframe')).toEqual({
			title: plain.title,
			src: embed,
			width: '100%',
			height: '640',
			loading: 'lazy',
			sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
			allow: 'fullscreen',
			referrerpolicy: 'strict-origin-when-cross-origin',
			style: 'border:0;min-width:100%;width:1px;color-scheme:light dark'
		});
	});

	test('comes with a link for those who get no frame', () => {
		expect(one(iframeSnippet(plain), 'a')).toEqual({ href: explorer });
	});

	test('of a fixed width gives way on a narrow screen', () => {
		const frame = one(iframeSnippet({ ...plain, widthPx: 480 }), 'iframe');
		expect(frame.width).toBe('480');
		expect(frame.style).toBe('border:0;max-width:100%;color-scheme:light dark');
	});

	test.each([
		['?dark=true', 'dark'],
		['?dark=false', 'light'],
		['?dark=auto', 'light dark'],
		['', 'light dark']
	])('with %j is %s before the map is there', (search, scheme) => {
		const frame = one(iframeSnippet({ ...plain, search }), 'iframe');
		expect(frame.style).toMatch(new RegExp(`;color-scheme:${scheme}$`));
	});
});

test('the element stands around the frame, with the script of the site', () => {
	const html = customElementSnippet(plain);
	expect(elementsOf(html).map(({ name }) => name)).toEqual([
		'black-sea-map',
		'iframe',
		'script',
		'p',
		'a'
	]);
	expect(one(html, 'script')).toEqual({ async: '', src: 'https://maps.example/sea/embed.js' });
	expect(one(html, 'iframe')).toEqual(one(iframeSnippet(plain), 'iframe'));
	expect(one(html, 'black-sea-map')).toEqual({ passages: '', theme: 'auto' });
});

test('the element leaves a look that was chosen', () => {
	const html = customElementSnippet({ ...plain, search: '?date=2022-09-01&dark=true' });
	expect(one(html, 'black-sea-map')).toEqual({ passages: '' });
});

describe('for WordPress', () => {
	test('the frame has only attributes that are kept', () => {
		const frame = one(wordpressSnippet(plain), 'iframe');
		expect(Object.keys(frame).filter((name) => !keptOfFrames.includes(name))).toEqual([]);
		expect(frame).toMatchObject({ title: plain.title, src: embed, width: '100%', height: '640' });
	});

	test('the address is that of the page that oEmbed speaks for', () => {
		expect(wordpressAddress(plain)).toBe(plain.pagesUrl);
	});

	test('no word becomes a shortcode', () => {
		const html = wordpressSnippet({ ...plain, title: 'See [gallery ids="1"]' });
		expect(html).not.toMatch(/[[\]]/);
		expect(one(html, 'iframe').title).toBe('See [gallery ids="1"]');
	});
});

test('Markdown shows the picture with its text and leads to the map', () => {
	const html = marked.parse(markdownSnippet(plain), { async: false });
	expect(one(html, 'img')).toEqual({ src: plain.picture.url, alt: plain.picture.alt });
	expect(one(html, 'a')).toEqual({ href: explorer });
});

test('the image has its size and its text and leads to the map', () => {
	expect(one(imageSnippet(plain), 'img')).toMatchObject({
		src: plain.picture.url,
		alt: plain.picture.alt,
		width: '1200',
		height: '630'
	});
	expect(one(imageSnippet(plain), 'a')).toEqual({ href: explorer });
});

describe('the command for a picture', () => {
	test('asks for this view at this size', () => {
		expect(renderCommand(plain)).toBe(
			'npm run render -- --view "?layers=ports,corridors&date=2022-09-01" --size 1200x630 --out map.png'
		);
	});

	test('says nothing of a view that is the default', () => {
		expect(renderCommand({ ...plain, search: '' })).toBe(
			'npm run render -- --size 1200x630 --out map.png'
		);
	});

	test('runs nothing but itself', () => {
		const command = renderCommand({ ...plain, search: '?a=$(id)`id`"; rm -rf "\\!' });
		expect(command.match(/"[^"]*"/g)).toEqual(['"?a=%24(id)%60id%60%22; rm -rf %22%5C%21"']);
	});
});

test('the link is the address of the view', () => {
	expect(linkSnippet(plain)).toBe(explorer);
});

describe('words by strangers', () => {
	const htmlSnippets = { iframeSnippet, customElementSnippet, wordpressSnippet, imageSnippet };
	const oneLine = (text: string) => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
	const strange = (words: string): Embedding => ({
		...plain,
		title: words,
		picture: { ...plain.picture, alt: words }
	});

	const checkHtml = (words: string) => {
		for (const [name, snippet] of Object.entries(htmlSnippets)) {
			const html = snippet(strange(words));
			const shape = (of: string) =>
				elementsOf(of).map((element) => [element.name, Object.keys(element.attrs)]);
			expect(shape(html), name).toEqual(shape(snippet(plain)));
			const named = elementsOf(html).flatMap(({ attrs }) => attrs.title ?? attrs.alt ?? []);
			expect(named, name).toEqual([oneLine(words)]);
		}
	};

	const checkMarkdown = (words: string) => {
		const html = marked.parse(markdownSnippet(strange(words)), { async: false });
		expect(elementsOf(html).map(({ name }) => name)).toEqual(['p', 'a', 'img']);
		expect(one(html, 'img')).toEqual({ src: plain.picture.url, alt: oneLine(words) });
		expect(one(html, 'a')).toEqual({ href: explorer });
	};

	test.each(hostile)('%j stays a text in HTML', checkHtml);
	test.each(hostile)('%j stays a text in Markdown', checkMarkdown);

	const anyWords = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc
			.array(fc.constantFrom(...hostile, '[', ']', '(', ')', '"', '<', '&', '\\', '!', ' '), {
				maxLength: 8
			})
			.map((parts) => parts.join(''))
	);

	test('any text stays a text in HTML', () => {
		fc.assert(fc.property(anyWords, checkHtml), { seed: 20250324, numRuns: 300 });
	});

	test('any text stays a text in Markdown', () => {
		fc.assert(fc.property(anyWords, checkMarkdown), { seed: 20250324, numRuns: 300 });
	});

	test('an address with parentheses stays whole in Markdown', () => {
		const url = 'https://paper.example/a_(1)_*2*.png';
		const html = marked.parse(markdownSnippet({ ...plain, picture: { ...plain.picture, url } }), {
			async: false
		});
		expect(decodeURI(one(html, 'img').src ?? '')).toBe(url);
	});
});
