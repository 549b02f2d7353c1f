/** A picture on the web that stands for the map. */
export interface Picture {
	readonly url: string;
	/** What it shows, in a sentence. */
	readonly alt: string;
	readonly widthPx: number;
	readonly heightPx: number;
}

/** One map as an editor wants to have it: what every snippet is made of. */
export interface Embedding {
	/** Where the pages of its language begin, absolute, with a slash at the end. */
	readonly pagesUrl: string;
	/** Where the site begins, likewise; `embed.js` stands there. */
	readonly siteUrl: string;
	/** Query string of the view with its `?`, or empty. */
	readonly search: string;
	/** Names the frame, and is the text of links. */
	readonly title: string;
	/** CSS px; `null` fills the column that the map stands in. */
	readonly widthPx: number | null;
	readonly heightPx: number;
	readonly picture: Picture;
}

/** The view in the explorer. */
export function mapUrl({ pagesUrl, search }: Embedding): string {
	return `${pagesUrl}${search}`;
}

/** The same view for frames. */
export function embedUrl({ pagesUrl, search }: Embedding): string {
	return `${pagesUrl}embed/${search}`;
}
