import { choiceOf, type Choice } from './choice.ts';
import type { QueryHistory } from './history.ts';
import type { ViewState } from './view.svelte.ts';

/** The two directions between view and address. */
export interface AddressJoin {
	/** Brings the view into the address: a new choice as an entry of its own for Back. */
	write(): void;
	/** Brings the address into the view at Back and Forward. Returns its undo. */
	listen(): () => void;
}

export function joinAddress(
	state: Choice & Pick<ViewState, 'search' | 'replace'>,
	history: Pick<QueryHistory, 'push' | 'replace' | 'listen'>
): AddressJoin {
	let choice = choiceOf(state);
	return {
		write() {
			const { search } = state;
			const before = choice;
			choice = choiceOf(state);
			if (choice !== '' && choice !== before) history.push(search);
			else history.replace(search);
		},
		listen: () =>
			history.listen((search) => {
				state.replace(search);
				// A choice that Back brought is not new: an entry for it would undo Back.
				choice = choiceOf(state);
			})
	};
}

/** Keeps the address and the view alike while the component that calls this lives. */
export function keepInAddress(state: ViewState, history: QueryHistory): void {
	const { write, listen } = joinAddress(state, history);
	$effect(write);
	$effect(listen);
}
