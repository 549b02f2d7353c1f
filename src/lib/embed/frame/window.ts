/** What a framed map needs of its window; in tests a stand-in. */
export interface FramedWindow {
	readonly parent: { postMessage(message: unknown, targetOrigin: string): void };
	readonly location: Pick<Location, 'href' | 'search' | 'hash'>;
	readonly innerWidth: number;
	readonly innerHeight: number;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
	addEventListener(type: 'resize', listener: () => void): void;
	removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
	removeEventListener(type: 'resize', listener: () => void): void;
}

/**
 * A name of one loaded map, which no page can know before it is told. `randomUUID` is missing where
 * the page is served without encryption.
 */
export function newId(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');
}
