import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Types that are not compressed in themselves. */
const compressible = /\.(css|geojson|html|js|json|mjs|svg|txt|wasm)$/;

/** Below this a packet is sent anyway. */
const smallestBytes = 1000;

/** The file and, where they are smaller, its Brotli and gzip forms, by the ends of their names. */
export function forms(path: string, content: Buffer): [end: string, content: Buffer][] {
	if (!compressible.test(path) || content.length < smallestBytes) return [['', content]];
	const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
	const compressed: [string, Buffer][] = [
		['.br', brotliCompressSync(content, { params })],
		['.gz', gzipSync(content, { level: constants.Z_BEST_COMPRESSION })]
	];
	return [['', content], ...compressed.filter(([, form]) => form.length < content.length)];
}

/** Was it made from another file by `forms`? */
export function isCompressedForm(path: string): boolean {
	return /\.(br|gz)$/.test(path);
}
