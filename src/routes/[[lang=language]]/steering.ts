import { tick } from 'svelte';
import { isOnMap } from '#lib/map/reach.ts';
import { boundsOf, joined } from '#lib/model/bounds.ts';
import type { PassageOutline } from '#lib/model/story-outline.ts';
import type { Bbox } from '#lib/model/types.ts';
import { panels } from '#lib/state/types.ts';
import type { Choices } from './choices.ts';
import type { Session } from './session.ts';

/** A part of the map that must be in sight, in px, for it to count as seen. */
const seenPx = 120;

/** What choices on the page do to view, map and scroll position. */
export interface Steering {
	/** Shows all of these features that lie on the map; where there are none it stays. */
	fit(ids: readonly string[]): Promise<void>;
	/** Shows a box of the map, and lets keys move on from there. */
	showBox(bounds: Bbox): void;
	choosePassage(passage: PassageOutline): void;
	/** Selects a feature and goes to its card; the map stays where it is. */
	show(id: string): void;
	/** Opens the section and the details that a place of the page stands in, and goes there. */
	comeTo(place: HTMLElement): Promise<void>;
	readonly choices: Choices;
}

/** @param figure the element that the map stands in, once it is there */
export function steer(session: Session, figure: () => HTMLElement | undefined): Steering {
	const { view, facts, commands, story, cards } = session;

	async function fit(ids: readonly string[]): Promise<void> {
		await facts.settled();
		// What was chosen may open a panel, which leaves the map another size.
		await tick();
		const boxes = ids
			.map((id) => facts.model.byId.get(id)?.feature)
			.filter((feature) => feature !== undefined)
			.map(boundsOf)
			.filter((bounds) => isOnMap(bounds));
		if (boxes.length > 0) commands.send({ type: 'fit', bounds: joined(boxes) });
	}

	/** On a phone the map may be out of sight when something of it is chosen. */
	function comeToMap(): void {
		const box = figure()?.getBoundingClientRect();
		if (!box || (box.bottom > seenPx && box.top < innerHeight - seenPx)) return;
		figure()?.scrollIntoView({ block: 'start' });
	}

	function showBox(bounds: Bbox): void {
		commands.send({ type: 'fit', bounds });
		comeToMap();
		figure()?.querySelector<HTMLElement>('[role="group"]')?.focus({ preventScroll: true });
	}

	function choosePassage({ id, date, features }: PassageOutline): void {
		view.choosePassage(id, date);
		void fit(features);
		comeToMap();
	}

	async function comeTo(place: HTMLElement): Promise<void> {
		const section = place.closest('section[id^="panel-"]')?.id.replace('panel-', '');
		const panel = panels.find((one) => one === section);
		if (panel) view.openPanel(panel);
		await tick();
		for (let at = place.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
			at.open = true;
		}
		place.scrollIntoView({ block: 'start' });
		place.tabIndex = -1;
		place.focus({ preventScroll: true });
	}

	async function focusCard(): Promise<void> {
		await cards.load();
		await tick();
		document.getElementById('chosen-feature')?.focus();
	}

	function show(id: string): void {
		view.select(id);
		void focusCard();
	}

	const choices: Choices = {
		feature(id) {
			show(id);
			void fit([id]);
			comeToMap();
		},
		passage(id) {
			const passage = story.passages.find((one) => one.id === id);
			if (passage) choosePassage(passage);
		},
		proposal(id) {
			view.chooseProposal(id);
			void fit([...view.lens.keys()]);
			comeToMap();
		},
		event(id) {
			const event = story.events.find((one) => one.id === id);
			if (event) view.setDate(event.from);
		},
		compare: (id, isIn) => view.compareProposal(id, isIn),
		place: (element) => void comeTo(element)
	};
	return { fit, showBox, choosePassage, show, comeTo, choices };
}
