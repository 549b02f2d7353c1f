import type { LanguageCode } from '#lib/model/types.ts';
import { prerendered, type Prerendered } from './prerendered.ts';

/** What only the server renders, part by part; the browser keeps the markup that it was sent. */
export function keptHtml(language: LanguageCode): (part: keyof Prerendered) => string {
	return (part) => (import.meta.env.SSR ? prerendered(language)[part] : '<!---->');
}
