import { describe, expect, it } from 'vitest';
import { articleText } from '../../../scripts/passages/article-text.ts';
import { decodeHtml } from '../../../scripts/passages/decode.ts';
import { UnreadableInput } from '../../../scripts/passages/unreadable.ts';
import { blockBreak, fold } from '../../../src/lib/model/quotes/fold.ts';

/** The blocks of a page's text, with folded white space. */
const blocksOf = (html: string) =>
	fold(articleText(html))
		.text.split(blockBreak)
		.map((block) => block.trim())
		.filter((block) => block !== '');

describe('the text of a page', () => {
	it.each([
		[
			'is joined across markup in the line',
			'a <b>ves<i>sel</i></b><a href="#">s</a>',
			['a vessels']
		],
		[
			'is parted by blocks',
			'<p>one</p><div>two<p>three</p>four</div>five',
			['one', 'two', 'three', 'four', 'five']
		],
		[
			'is parted by blocks without end tags',
			'<ul><li>one<li>two</ul><p>three<p>four',
			['one', 'two', 'three', 'four']
		],
		[
			'is parted by cells',
			'<table><tr><td>one<td>two<tr><th>three</table>',
			['one', 'two', 'three']
		],
		['has a space for a line break', 'one<br>two', ['one two']],
		['has nothing for a word break', 'corri<wbr>dor', ['corridor']],
		['has decoded entities', 'A&nbsp;&amp;&#x20;B&rsquo;s &lt;p&gt; &hellip;', ["A & B's <p> …"]],
		['has no comments', 'one<!-- two -->three', ['onethree']],
		['keeps custom elements in the line', 'a <my-term>fold</my-term>er', ['a folder']],
		[
			'keeps sections that are folded away',
			'<details><summary>one</summary>two</details>',
			['one', 'two']
		]
	])('%s', (_, html, expected) => {
		expect(blocksOf(html)).toEqual(expected);
	});

	it.each([
		['scripts', '<script>two</script>'],
		['styles', '<style>two</style>'],
		['templates', '<template><p>two</p></template>'],
		['what is for readers without scripts', '<noscript>two</noscript>'],
		['drawings', '<svg><title>two</title><text>two</text></svg>'],
		['frames', '<iframe>two</iframe>'],
		['fields', '<textarea>two</textarea><select><option>two</select>'],
		['hidden elements', '<p hidden>two</p><p hidden="until-found">two</p>'],
		['elements that their style hides', '<p style="color:red;DISPLAY : none">two</p>'],
		['invisible elements', '<p style="visibility:hidden">two</p>'],
		['closed dialogs', '<dialog>two</dialog>'],
		['asides', '<aside><p>two</p></aside>'],
		['the map', '<black-sea-map><blockquote>two</blockquote></black-sea-map>']
	])('leaves out %s', (_, html) => {
		expect(blocksOf(`<title>two</title><p>one</p>${html}<p>three</p>`)).toEqual(['one', 'three']);
	});

	it('has open dialogs', () => {
		expect(blocksOf('<dialog open>one</dialog>')).toEqual(['one']);
	});

	it('is read however deep the page nests', () => {
		expect(blocksOf(`${'<div>'.repeat(20_000)}deep`)).toEqual(['deep']);
	});
});

describe('the bytes of a page', () => {
	const utf8 = new TextEncoder();
	const decoded = (...parts: (string | number[])[]) => {
		const bytes = parts.flatMap((part) =>
			typeof part === 'string' ? [...utf8.encode(part)] : part
		);
		return decodeHtml('page.html', Uint8Array.from(bytes));
	};
	const windows1251 = [0xce, 0xe4, 0xe5, 0xf1, 0xe0];

	it('are UTF-8 when the page does not say', () => {
		expect(decoded('<p>Одеса')).toBe('<p>Одеса');
	});

	it('may have a byte-order mark', () => {
		expect(decoded([0xef, 0xbb, 0xbf], '<p>Одеса')).toBe('<p>Одеса');
		expect(decoded([0xff, 0xfe], [...Buffer.from('<p>Одеса', 'utf16le')])).toBe('<p>Одеса');
	});

	it.each([
		'<meta charset="windows-1251">',
		'<meta http-equiv=a content="text/html; charset=cp1251">'
	])('are in the encoding that the page names: %s', (meta) => {
		expect(decoded(meta, windows1251)).toBe(`${meta}Одеса`);
	});

	it('are UTF-8 when the page wrongly says UTF-16', () => {
		expect(decoded('<meta charset="utf-16">Одеса')).toContain('Одеса');
	});

	it.each([
		['is empty', ['']],
		['is empty', [' \n']],
		[
			'is not text: it has zero bytes, as pictures and archives do',
			[[0x89, 0x50, 0x4e, 0x47, 0, 0]]
		],
		['is not text in the encoding utf-8', ['<p>', windows1251]],
		['names the unknown encoding "klingon"', ['<meta charset=klingon>']],
		[
			'is an MHTML archive; save the page as HTML',
			['From: a\nContent-Type: multipart/related;\n\n<p>a']
		],
		['is not HTML: it has no element', ['%PDF-1.7']],
		['is not HTML: it has no element', ['{"a": "3 < 4"}']]
	])('are refused when it %s', (reason, parts) => {
		expect(() => decoded(...parts)).toThrow(new UnreadableInput('page.html', reason));
	});
});
