import { isMapDate, reportDate } from '../model/time.ts';
import { formatLoc, parseLoc } from './loc.ts';
import { loadChoices, panels, type KnownIds, type View } from './types.ts';

/** What was read from a text, and the part of it that could not be used. */
interface Reading<Value> {
	readonly value: Value;
	readonly unread?: string;
}

/** One key of the URL and the part of the view that it stands for. */
export interface Field<Name extends keyof View = keyof View> {
	readonly key: string;
	readonly name: Name;
	initial(known: KnownIds): View[Name];
	format(value: View[Name]): string;
	/** `null` when the text cannot be read. */
	parse(text: string, known: KnownIds): Reading<View[Name]> | null;
}

/** A field whose values are a few words. */
function choice<Name extends keyof View>(
	key: string,
	name: Name,
	words: readonly (readonly [word: string, value: View[Name]])[],
	initial: View[Name]
): Field<Name> {
	return {
		key,
		name,
		initial: () => initial,
		format: (value) => words.find(([, other]) => other === value)?.[0] ?? '',
		parse(text) {
			const found = words.find(([word]) => word === text);
			return found ? { value: found[1] } : null;
		}
	};
}

const themeWords = [
	['auto', 'auto'],
	['true', 'dark'],
	['false', 'light']
] as const;

const switchWords = [
	['1', true],
	['0', false]
] as const;

const truthWords = [
	['true', true],
	['false', false]
] as const;

const same = <Word extends string>(words: readonly Word[]) =>
	words.map((word) => [word, word] as const);

const layers: Field<'layers'> = {
	key: 'layers',
	name: 'layers',
	initial: ({ defaultLayers }) => defaultLayers,
	format: (ids) => ids.join(','),
	parse(text, known) {
		const asked = new Set(text.split(',').filter((id) => id !== ''));
		const value = known.layers.filter((id) => asked.has(id));
		const unknown = [...asked].filter((id) => !known.layers.includes(id));
		return unknown.length > 0 ? { value, unread: unknown.join(',') } : { value };
	}
};

const maxIdLength = 80;

const feature: Field<'feature'> = {
	key: 'feature',
	name: 'feature',
	initial: () => null,
	format: (id) => id ?? '',
	parse(text, { features }) {
		if (text.length > maxIdLength || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)) return null;
		return features === null || features.has(text) ? { value: text } : null;
	}
};

const date: Field<'date'> = {
	key: 'date',
	name: 'date',
	initial: () => reportDate,
	format: (day) => day,
	parse: (text) => (isMapDate(text) ? { value: text } : null)
};

const loc: Field<'camera'> = {
	key: 'loc',
	name: 'camera',
	initial: () => null,
	format: (camera) => (camera ? formatLoc(camera) : ''),
	parse(text) {
		const camera = parseLoc(text);
		return camera ? { value: camera } : null;
	}
};

/** Every key that the map knows, in the order in which a link names them. */
export const fields = [
	layers,
	feature,
	date,
	loc,
	choice('panel', 'panel', same(panels), 'layers'),
	choice('dark', 'theme', themeWords, 'auto'),
	choice('legend', 'legend', switchWords, true),
	choice('controls', 'controls', switchWords, true),
	choice('load', 'load', same(loadChoices), 'auto'),
	choice('static', 'isStatic', truthWords, false)
] as unknown as readonly Field[];
