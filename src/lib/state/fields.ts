import { isMapDate } from '../model/date-range.ts';
import { reportDate } from '../model/time.ts';
import { formatLoc, parseLoc } from './loc.ts';
import { parseSpeed, usualSpeed } from './speed.ts';
import { loadChoices, panels, type KnownIds, type View } from './types.ts';

/** What was read from a text, and the part of it that could not be used. */
interface Reading<Value> {
	readonly value: Value;
	readonly unread?: string;
}

/** How one value of the view is written. */
interface Codec<Value> {
	/** The value when the URL is silent. */
	initial(known: KnownIds): Value;
	format(value: Value): string;
	/** `null` when the text cannot be read. */
	parse(text: string, known: KnownIds): Reading<Value> | null;
}

/** One key of the URL, working on whole views. */
export interface Field {
	readonly key: string;
	initial(known: KnownIds): Partial<View>;
	format(view: View): string;
	parse(text: string, known: KnownIds): Reading<Partial<View>> | null;
}

/** A row of the table: the key, the value of the view that it stands for, and how it is written. */
function row<Name extends keyof View>(key: string, name: Name, codec: Codec<View[Name]>): Field {
	const part = (value: View[Name]) => ({ [name]: value }) as Partial<View>;
	return {
		key,
		initial: (known) => part(codec.initial(known)),
		format: (view) => codec.format(view[name]),
		parse(text, known) {
			const reading = codec.parse(text, known);
			return reading && { ...reading, value: part(reading.value) };
		}
	};
}

/** A value that is one of a few words; the first is what a silent URL means. */
function oneOf<Value>(...words: readonly (readonly [word: string, value: Value])[]): Codec<Value> {
	const [[, initial] = []] = words;
	return {
		initial: () => initial as Value,
		format: (value) => words.find(([, other]) => other === value)?.[0] ?? '',
		parse(text) {
			const found = words.find(([word]) => word === text);
			return found ? { value: found[1] } : null;
		}
	};
}

const layerList: Codec<View['layers']> = {
	initial: ({ defaultLayers }) => defaultLayers,
	format: (ids) => ids.join(','),
	parse(text, { layers }) {
		const asked = new Set(text.split(',').filter((id) => id !== ''));
		const value = layers.filter((id) => asked.delete(id));
		// Of what was asked for nothing is known: that is not the wish to see nothing.
		if (asked.size > 0 && value.length === 0) return null;
		return asked.size > 0 ? { value, unread: [...asked].join(',') } : { value };
	}
};

/** One id of those that are known. */
function knownId(isKnown: (id: string, known: KnownIds) => boolean): Codec<string | null> {
	return {
		initial: () => null,
		format: (id) => id ?? '',
		parse: (text, known) => (isKnown(text, known) ? { value: text } : null)
	};
}

/** To compare takes two: fewer that are known mean none. */
const comparison: Codec<View['compare']> = {
	initial: () => [],
	format: (ids) => ids.join(','),
	parse(text, { proposals }) {
		const asked = new Set(text.split(',').filter((id) => id !== ''));
		const value = proposals.filter((id) => asked.delete(id));
		if (value.length < 2) return null;
		return asked.size > 0 ? { value, unread: [...asked].join(',') } : { value };
	}
};

const day: Codec<View['date']> = {
	initial: () => reportDate,
	format: (date) => date,
	parse: (text) => (isMapDate(text) ? { value: text } : null)
};

const place: Codec<View['camera']> = {
	initial: () => null,
	format: (camera) => (camera ? formatLoc(camera) : ''),
	parse(text) {
		const value = parseLoc(text);
		return value && { value };
	}
};

const section: Codec<View['panel']> = {
	initial: ({ defaultPanel }) => defaultPanel,
	format: (panel) => panel,
	parse(text) {
		const value = panels.find((panel) => panel === text);
		return value ? { value } : null;
	}
};

/** Two ends, known and not the same. */
const way: Codec<View['route']> = {
	initial: () => null,
	format: (ends) => ends?.join(',') ?? '',
	parse(text, { routeEnds }) {
		const [from, to, ...more] = text.split(',');
		if (!from || !to || more.length > 0 || from === to) return null;
		return routeEnds.has(from) && routeEnds.has(to) ? { value: [from, to] } : null;
	}
};

const knots: Codec<View['speed']> = {
	initial: () => usualSpeed,
	format: (speed) => String(speed),
	parse(text) {
		const value = parseSpeed(text);
		return value === null ? null : { value };
	}
};

const same = <Word extends string>(word: Word) => [word, word] as const;
const isOn = oneOf(['1', true], ['0', false]);
const theme = oneOf<View['theme']>(['auto', 'auto'], ['true', 'dark'], ['false', 'light']);

/** Every key that the map knows, in the order in which a link names them. */
export const fields: readonly Field[] = [
	row('layers', 'layers', layerList),
	row(
		'feature',
		'feature',
		knownId((id, { features }) => features.has(id))
	),
	row(
		'passage',
		'passage',
		knownId((id, { passages }) => passages.has(id))
	),
	row(
		'proposal',
		'proposal',
		knownId((id, { proposals }) => proposals.includes(id))
	),
	row('compare', 'compare', comparison),
	row('date', 'date', day),
	row('loc', 'camera', place),
	row('panel', 'panel', section),
	row('route', 'route', way),
	row('speed', 'speed', knots),
	row('dark', 'theme', theme),
	row('legend', 'legend', isOn),
	row('timeline', 'timeline', isOn),
	row('controls', 'controls', isOn),
	row('load', 'load', oneOf(...loadChoices.map(same))),
	row('static', 'isStatic', oneOf(['false', false], ['true', true]))
];
