import { inLanguage } from '../../i18n/format.ts';
import { effectKinds } from '../../model/effects.ts';
import type { Clause, Effect, EffectKind } from '../../model/story.ts';

/** Things that a clause means the same for, with the same words on it. */
export interface Touched {
	readonly effect: EffectKind;
	readonly note: string | null;
	/** Ids of subjects or features. */
	readonly on: readonly string[];
}

const noteOf = ({ note }: Effect) => (note ? inLanguage(note) : null);

/** What a clause touches by kind of effect, and within a kind by what the text says of it. */
export function touchedBy({ effects }: Clause): readonly Touched[] {
	return effectKinds.flatMap((effect) => {
		const ofKind = effects.filter((one) => one.effect === effect);
		return [...Map.groupBy(ofKind, noteOf)].map(([note, same]) => ({
			effect,
			note,
			on: same.map(({ on }) => on)
		}));
	});
}
