import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);

let ready: Promise<void> | undefined;

/** Loads the rasteriser, once a process. */
async function load(): Promise<void> {
	const module = await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
	await initWasm(module);
}

/** A picture as PNG, in the px of its own width and height. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
	ready ??= load();
	await ready;
	const renderer = new Resvg(svg, { font: { loadSystemFonts: false } });
	const image = renderer.render();
	const png = new Uint8Array(image.asPng());
	image.free();
	renderer.free();
	return png;
}
