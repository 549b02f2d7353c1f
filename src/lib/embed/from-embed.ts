import { embedSender, protocolVersion, type EmbedEvents, type EmbedMessage } from './protocol.ts';
import { list, oneOf, record, text, type Shape } from './shape.ts';

const quotes = list(record({ exact: text, prefix: text, suffix: text }));

const events: { readonly [Name in keyof EmbedEvents]: Shape<EmbedEvents[Name]> } = {
	ready: record({ search: text }),
	state: record({ search: text }),
	'feature.click': record({ feature: text, name: text }),
	passages: record({ passages: list(record({ passage: text, quotes })) }),
	'passage.request': record({ passage: text, quotes }),
	'proposal.change': record({ proposals: list(text) }),
	error: record({ detail: text })
};

const envelope = record({
	sender: oneOf(embedSender),
	v: (value) => (value === protocolVersion ? protocolVersion : undefined),
	id: text,
	event: oneOf(...(Object.keys(events) as (keyof EmbedEvents)[]))
});

/** Reads what an embedded map posted; `null` when it is no message of one, or breaks its shape. */
export function readEmbedMessage(data: unknown): EmbedMessage | null {
	const read = envelope(data);
	const told = read && events[read.event]((data as { data?: unknown }).data);
	return told ? ({ ...read, data: told } as EmbedMessage) : null;
}
