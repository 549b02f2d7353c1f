import { hostSender, protocolVersion, type HostMessage, type HostMethods } from './protocol.ts';
import { count, flag, list, oneOf, orNull, record, text, type Shape } from './shape.ts';

const methods: { readonly [Name in keyof HostMethods]: Shape<HostMethods[Name]> } = {
	hello: record({ passages: flag }),
	setState: record({ search: text }),
	setLayers: record({ layers: list(text) }),
	selectFeature: record({ feature: orNull(text) }),
	selectPassage: record({ passage: orNull(text) }),
	setDate: record({ date: text }),
	setTheme: record({ theme: oneOf('auto', 'light', 'dark') }),
	highlightPassages: record({
		passages: list(record({ passage: text, found: count, count }))
	})
};

const envelope = record({
	sender: oneOf(hostSender),
	v: (value) => (value === protocolVersion ? protocolVersion : undefined),
	id: text,
	method: oneOf(...(Object.keys(methods) as (keyof HostMethods)[]))
});

/** Reads what a host posted; `null` when it is none of our messages, or breaks their shape. */
export function readHostMessage(data: unknown): HostMessage | null {
	const read = envelope(data);
	const params = read && methods[read.method]((data as { params?: unknown }).params);
	return params ? ({ ...read, params } as HostMessage) : null;
}
