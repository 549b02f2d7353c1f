import type { FoundPassage } from '../messages/protocol.ts';

/** What the article around a framed map has of the report, as the host tells. */
export class Article {
	#found: readonly FoundPassage[] = $state.raw([]);

	/** Does the article have any words of the passage? */
	has(passage: string): boolean {
		return this.#found.some((one) => one.passage === passage && one.found > 0);
	}

	/** Takes what the host says of passages that exist; of others nothing is kept. */
	learn(passages: readonly FoundPassage[], isKnown: (passage: string) => boolean): void {
		const known = passages.filter(
			({ passage }, index) =>
				isKnown(passage) && passages.findLastIndex((one) => one.passage === passage) === index
		);
		const isNew = (id: string) => known.some(({ passage }) => passage === id);
		this.#found = [...this.#found.filter(({ passage }) => !isNew(passage)), ...known];
	}
}
