/** Input that the check cannot use; the message names it and says what is wrong. */
export class UnreadableInput extends Error {
	override readonly name = 'UnreadableInput';

	/** @param input the file, folder or argument */
	constructor(input: string, reason: string) {
		super(`${input}: ${reason}`);
	}
}

/** What went wrong, in one line. */
export function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
}
