import type { FoundPassage } from '../messages/protocol.ts';

/** What the article around a framed map has of the report, as the host tells. */
export class Article {
	/** How many of its quotations were found, by passage. */
	#found: Readonly<Record<string, number>> = $state.raw({});

	/** Does the article have any words of the passage? */
	has(passage: string): boolean {
		return (this.#found[passage] ?? 0) > 0;
	}

	/** Takes what the host says of passages that exist; of others nothing is kept. */
	learn(passages: readonly FoundPassage[], isKnown: (passage: string) => boolean): void {
		const known = passages.filter(({ passage }) => isKnown(passage));
		const found = known.map(({ passage, found }) => [passage, found] as const);
		this.#found = { ...this.#found, ...Object.fromEntries(found) };
	}
}
