import type { MapTool } from '#lib/map/held-tool.svelte.ts';
import Crosshair from '#lib/map/tools/Crosshair.svelte';
import type { Session } from '../session.ts';

/**
 * Takes a tool in hand, with the cross that it points at without a mouse.
 * @param layMarks lays what the tool draws over the map; returns its undo
 * @returns the undo of all of it
 */
export function takeInHand(
	{ overlays, held }: Session,
	tool: MapTool,
	layMarks: () => () => void
): () => void {
	const undo = [layMarks(), overlays.add(Crosshair), held.take(tool)];
	return () => undo.forEach((one) => one());
}
