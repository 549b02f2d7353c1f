/**
 * What a value of a message must be. Messages come from strangers: every field is checked, texts
 * and lists have a length, and what is not asked for is not passed on.
 */
export type Shape<Value> = (value: unknown) => Value | undefined;

/** Longest text and list that any message needs; longer ones are refused, not cut. */
export const longestText = 2000;
export const longestList = 200;

export const text: Shape<string> = (value) =>
	typeof value === 'string' && value.length <= longestText ? value : undefined;

export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A whole number from 0 on. */
export const count: Shape<number> = (value) =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

export const orNull =
	<Value>(shape: Shape<Value>): Shape<Value | null> =>
	(value) =>
		value === null ? null : shape(value);

export const oneOf =
	<Word extends string>(...words: readonly Word[]): Shape<Word> =>
	(value) =>
		words.find((word) => word === value);

export const list =
	<Value>(shape: Shape<Value>): Shape<readonly Value[]> =>
	(value) => {
		if (!Array.isArray(value) || value.length > longestList) return undefined;
		const read = value.map(shape);
		return read.includes(undefined) ? undefined : (read as Value[]);
	};

/** An object with these fields; others are left out. */
export const record =
	<Value extends object>(shapes: {
		readonly [Key in keyof Value]: Shape<Value[Key]>;
	}): Shape<Value> =>
	(value) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
		const read: Partial<Value> = {};
		for (const key in shapes) {
			// Own fields only: a message has no prototype to inherit from but what a host gave it.
			const field = Object.hasOwn(value, key) ? (value as Value)[key] : undefined;
			const checked = shapes[key](field);
			if (checked === undefined) return undefined;
			read[key] = checked;
		}
		return read as Value;
	};
