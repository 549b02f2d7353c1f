import { defineRule, wholeFile } from '../types.ts';

const limitMB = 8;

/** Files are downloaded by readers: none may weigh more than 8 MB (8,000,000 bytes) unpacked. */
export const size = defineRule('size', function* ({ files }) {
	for (const { path, text } of files.values()) {
		const megabytes = Buffer.byteLength(text) / 1e6;
		if (megabytes <= limitMB) continue;
		const message = `is ${megabytes.toFixed(1)} MB; at most ${limitMB} MB are allowed`;
		yield { file: path, id: wholeFile, message };
	}
});
