import { embedSender, protocolVersion, type EmbedEvents, type EmbedMessage } from './protocol.ts';
import { longestList, longestText } from './shape.ts';

/**
 * What an embedded map tells, by example: `''` stands for any text, a list with one value for a
 * list of such values. Host pages load this, so it is kept smaller than the reader of the map.
 */
const quotes = [{ exact: '', prefix: '', suffix: '' }];
const events: { readonly [Name in keyof EmbedEvents]: EmbedEvents[Name] } = {
	ready: { search: '' },
	state: { search: '' },
	'feature.click': { feature: '', name: '' },
	passages: { passages: [{ passage: '', quotes }] },
	'passage.request': { passage: '', quotes },
	'proposal.change': { proposals: [''] },
	error: { detail: '' }
};

/** Is a value like an example in every field that this has? */
function isLike(value: unknown, example: unknown): boolean {
	if (typeof example === 'string') return typeof value === 'string' && value.length <= longestText;
	if (Array.isArray(example))
		return (
			Array.isArray(value) &&
			value.length <= longestList &&
			// Holes of a list count as well.
			[...value].every((entry) => isLike(entry, example[0]))
		);
	return Object.entries(example as object).every(([key, field]) =>
		isLike(Object(value)[key], field)
	);
}

/** Reads what an embedded map posted; `null` when it is no message of one, or breaks its shape. */
export function readEmbedMessage(data: unknown): EmbedMessage | null {
	const message = Object(data) as Partial<EmbedMessage>;
	const isOurs =
		message.sender === embedSender &&
		message.v === protocolVersion &&
		isLike(message, { id: '', event: '' }) &&
		Object.hasOwn(events, message.event ?? '') &&
		isLike(message.data, events[message.event as keyof EmbedEvents]);
	return isOurs ? (message as EmbedMessage) : null;
}
