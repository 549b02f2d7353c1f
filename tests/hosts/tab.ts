/** Indices of frames from the page inwards; the empty path is the page itself. */
export type FramePath = readonly number[];

/** An open page, as the frame cases need it: one face for every browser and every driver. */
export interface Tab {
	/**
	 * Value of an expression in the page or in one of its frames; it must be JSON.
	 * @throws when the frame runs no scripts
	 */
	evaluate(expression: string, frame?: FramePath): Promise<unknown>;
	/** What the window shows as PNG, one device px for each CSS px. */
	screenshot(): Promise<Buffer>;
	close(): Promise<void>;
}

/** A running browser. */
export interface Engine {
	/** Name and version, as the browser gives them. */
	readonly name: string;
	/** Opens a page in a window of at least 1440 × 900 px. */
	open(url: string): Promise<Tab>;
	close(): Promise<void>;
}
