import type { BlackSeaMapElement, BlackSeaMapTheme } from './embed.d.ts';
import { sheetFrom } from './sheet.ts';
import { beginStay, type Stay } from './stay.ts';
import { styles } from './styles.ts';

/**
 * `<black-sea-map>`: a frame with an embedded map, which gets the height of its content and the
 * theme of the page and, with the attribute `passages`, is linked to the words of an article.
 */
export class BlackSeaMap extends HTMLElement implements BlackSeaMapElement {
	static readonly observedAttributes = ['theme'];

	readonly #tree = this.attachShadow({ mode: 'open' });
	#stay: Stay | null = null;

	connectedCallback(): void {
		this.#tree.adoptedStyleSheets = [sheetFrom(styles)];
		this.#stay = beginStay(this, this.#tree);
	}

	disconnectedCallback(): void {
		this.#stay?.end();
		this.#stay = null;
	}

	attributeChangedCallback(): void {
		this.#stay?.tellTheme();
	}

	setState(search: string): void {
		this.#stay?.send('setState', { search });
	}

	setLayers(layers: readonly string[]): void {
		this.#stay?.send('setLayers', { layers });
	}

	setDate(date: string): void {
		this.#stay?.send('setDate', { date });
	}

	selectFeature(feature: string | null): void {
		this.#stay?.send('selectFeature', { feature });
	}

	selectPassage(passage: string | null): void {
		this.#stay?.selectPassage(passage);
	}

	setTheme(theme: BlackSeaMapTheme): void {
		this.setAttribute('theme', theme);
	}
}
