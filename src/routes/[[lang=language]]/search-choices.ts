import { tick } from 'svelte';
import { m } from '#lib/i18n/paraglide/messages.js';
import { around } from '#lib/layers/label-bounds.ts';
import type { Findable } from '#lib/model/search/findable.ts';
import type { Session } from './session.ts';
import type { Steering } from './steering.ts';

/** Puts the focus on the card of what was chosen, under the map. */
async function focusCard({ cards }: Session): Promise<void> {
	await cards.load();
	await tick();
	const card = document.querySelector<HTMLElement>('.chosen article');
	if (!card) return;
	card.tabIndex = -1;
	card.focus({ preventScroll: true });
}

/**
 * Does what a choice among the results asks for. The focus goes where the answer is.
 * @returns what to say where nothing on the page says it in words
 */
export async function chooseFound(
	{ id, kind, title, position }: Findable,
	session: Session,
	{ choices, showBox }: Steering
): Promise<string | null> {
	switch (kind) {
		case 'passages':
			choices.passage(id);
			await focusCard(session);
			return null;
		case 'proposals':
			choices.proposal(id);
			await focusCard(session);
			return null;
		case 'events': {
			choices.event(id);
			const place = document.getElementById(id);
			if (place) choices.place(place);
			return null;
		}
		case 'people': {
			const place = document.getElementById(`person-${id}`);
			if (place) choices.place(place);
			return null;
		}
	}
	if (!position) {
		choices.feature(id);
		return null;
	}
	showBox(around(position, kind));
	return m.search_shown({ name: title });
}
