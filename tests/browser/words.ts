import messages from '../../messages/en.json' with { type: 'json' };

type MessageKey = Exclude<keyof typeof messages, '$schema'>;

const isKey = (text: string): text is MessageKey => text in messages;

/** What the page says for a message, its `{inputs}` filled in. */
export function say(key: string, inputs: Readonly<Record<string, string>> = {}): string {
	if (!isKey(key)) throw new Error(`messages/en.json has no ${key}`);
	return messages[key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => inputs[name] ?? whole);
}

/** A pattern for an accessible name that begins with these words and says more. */
export function beginningWith(words: string): RegExp {
	return new RegExp(`^\\s*${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
