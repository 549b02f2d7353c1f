import type { View } from './types.ts';

/** Of each of these the reader can choose one, or of proposals several to compare. */
export type Choice = Pick<View, 'feature' | 'passage' | 'proposal' | 'compare' | 'route'>;

/** What is chosen, as one text to compare; empty when nothing is. */
export function choiceOf({ feature, passage, proposal, compare, route }: Choice): string {
	const ends = route?.join() ?? null;
	return [feature, passage, proposal, ...compare, ends].filter((id) => id !== null).join(' ');
}
