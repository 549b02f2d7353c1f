import type { Lit } from '../model/story.ts';
import type { StoryOutline } from '../model/story-outline.ts';
import type { View } from './types.ts';

/** What stands out on the map, by feature id. The rest steps back while there is anything. */
export type Lens = ReadonlyMap<string, Lit>;

const noLens: Lens = new Map();

/** Proposals that mean the same for a feature agree on it; others differ, silence included. */
function compared(ids: readonly string[], { proposals }: StoryOutline): Lens {
	const effects = proposals
		.filter(({ id }) => ids.includes(id))
		.map((proposal) => new Map(proposal.effects));
	const touched = new Set(effects.flatMap((one) => [...one.keys()]));
	return new Map(
		[...touched].map((id): [string, Lit] => {
			const kinds = new Set(effects.map((one) => one.get(id)));
			const [kind] = kinds;
			return [id, kinds.size === 1 && kind ? kind : 'differs'];
		})
	);
}

/** What the chosen passage, proposal or comparison lights up; of these a view holds one. */
export function lensOf(view: View, story: StoryOutline): Lens {
	if (view.compare.length > 0) return compared(view.compare, story);
	if (view.proposal !== null) {
		return new Map(story.proposals.find(({ id }) => id === view.proposal)?.effects);
	}
	const passage = story.passages.find(({ id }) => id === view.passage);
	return passage ? new Map(passage.features.map((id) => [id, 'named'])) : noLens;
}
