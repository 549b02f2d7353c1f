import type { EffectKind } from '../../../src/lib/model/story.ts';
import type {
	PassageOutline,
	ProposalOutline,
	StoryOutline
} from '../../../src/lib/model/story-outline.ts';

function passage(paragraph: number, features: readonly string[]): PassageOutline {
	const words = { gist: 'What it says', quotation: 'as printed' };
	return {
		id: `p${paragraph}`,
		report: 'talks',
		paragraph,
		date: '2025-03-24',
		...words,
		features
	};
}

function proposal(id: string, effects: Readonly<Record<string, EffectKind>>): ProposalOutline {
	const words = { name: id, fullName: id, summary: 'What it says', extent: 'None was published' };
	return { id, status: 'proposed', hasExtent: false, ...words, effects: Object.entries(effects) };
}

/**
 * The passages and proposals of `known`. Revival and truce agree on the corridor, differ on Odesa,
 * and only one of them speaks of Crimea.
 */
export const story: StoryOutline = {
	passages: [
		passage(1, ['odesa', 'claim-crimea']),
		passage(2, []),
		passage(3, ['initiative-corridor'])
	],
	proposals: [
		proposal('revival', { odesa: 'opens', 'initiative-corridor': 'covers' }),
		proposal('truce', {
			odesa: 'unclear',
			'initiative-corridor': 'covers',
			'claim-crimea': 'unclear'
		}),
		proposal('energy', { odesa: 'excludes' })
	],
	events: []
};
