import { UnreadableInput } from './unreadable.ts';

/** Where HTML may name its encoding, in bytes from its start. */
const sniffedBytes = 1024;

function encodingOf(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	if (first === 0xef && second === 0xbb) return 'utf-8';
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, sniffedBytes));
	const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(start)?.[1] ?? 'utf-8';
	// As browsers do: bytes that could be read so far are not UTF-16.
	return /^utf-16/i.test(named) ? 'utf-8' : named;
}

function decoderFor(name: string, encoding: string): TextDecoder {
	try {
		return new TextDecoder(encoding, { fatal: true });
	} catch {
		throw new UnreadableInput(name, `names the unknown encoding "${encoding}"`);
	}
}

/**
 * Decodes a saved HTML page by its byte-order mark, or the encoding that it names, or as UTF-8.
 * @param name what messages call it
 * @throws {UnreadableInput} when it is empty, not text in its encoding, or not HTML
 */
export function decodeHtml(name: string, bytes: Uint8Array): string {
	const encoding = encodingOf(bytes);
	if (!encoding.startsWith('utf-16') && bytes.includes(0))
		throw new UnreadableInput(name, 'is not text: it has zero bytes, as pictures and archives do');
	const decoder = decoderFor(name, encoding);
	let html: string;
	try {
		html = decoder.decode(bytes);
	} catch {
		throw new UnreadableInput(name, `is not text in the encoding ${decoder.encoding}`);
	}
	if (html.trim() === '') throw new UnreadableInput(name, 'is empty');
	if (/^content-type:\s*multipart\/related/im.test(html.slice(0, sniffedBytes)))
		throw new UnreadableInput(name, 'is an MHTML archive; save the page as HTML');
	if (!/<(?:!doctype\s+html|[a-z][a-z0-9-]*)[\s/>]/i.test(html))
		throw new UnreadableInput(name, 'is not HTML: it has no element');
	return html;
}
