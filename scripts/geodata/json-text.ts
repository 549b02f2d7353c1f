/** What a scan of JSON text found besides its value. Offsets are counted in UTF-16 units. */
export interface JsonScan {
	/** Where the text stops being JSON, and why. */
	readonly error?: { readonly offset: number; readonly reason: string };
	readonly duplicateKeys: readonly { readonly offset: number; readonly key: string }[];
}

class JsonTextError extends Error {
	readonly offset: number;
	constructor(offset: number, reason: string) {
		super(reason);
		this.offset = offset;
	}
}

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// eslint-disable-next-line no-control-regex -- JSON forbids raw control characters in strings
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const space = /[ \t\n\r]*/y;

/**
 * Finds what `JSON.parse` does not tell: the place of a syntax error in every version of Node, and
 * keys that stand twice in one object, of which the first would be lost in silence.
 */
export function scanJson(text: string): JsonScan {
	const duplicateKeys: { offset: number; key: string }[] = [];
	let offset = 0;

	function take(pattern: RegExp): string | undefined {
		pattern.lastIndex = offset;
		const match = pattern.exec(text)?.[0];
		offset += match?.length ?? 0;
		return match;
	}
	function skip(character: string): boolean {
		take(space);
		if (text[offset] !== character) return false;
		offset += 1;
		return true;
	}
	function expect(character: string): void {
		if (!skip(character)) throw new JsonTextError(offset, `expected "${character}"`);
	}
	function members(close: string, member: () => void): void {
		if (skip(close)) return;
		do member();
		while (skip(','));
		expect(close);
	}
	function object(): void {
		const keys = new Set<string>();
		members('}', () => {
			take(space);
			const start = offset;
			const quoted = take(string);
			if (quoted === undefined) throw new JsonTextError(offset, 'expected a key in double quotes');
			const key = JSON.parse(quoted) as string;
			if (keys.has(key)) duplicateKeys.push({ offset: start, key });
			keys.add(key);
			expect(':');
			value();
		});
	}
	function value(): void {
		if (skip('{')) return object();
		if (skip('[')) return members(']', value);
		if (!take(string) && !take(literal)) throw new JsonTextError(offset, 'expected a value');
	}

	try {
		value();
		take(space);
		if (offset < text.length) throw new JsonTextError(offset, 'expected the end of the file');
		return { duplicateKeys };
	} catch (error) {
		if (!(error instanceof JsonTextError)) throw error;
		return { duplicateKeys, error: { offset: error.offset, reason: error.message } };
	}
}

/** Line and column, both counted from 1, as editors show them. */
export function lineAndColumn(text: string, offset: number): string {
	const lines = text.slice(0, offset).split('\n');
	return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
