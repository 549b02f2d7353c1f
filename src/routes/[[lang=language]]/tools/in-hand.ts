import type { MapTool } from '#lib/map/held-tool.svelte.ts';
import Crosshair from '#lib/map/tools/Crosshair.svelte';
import type { Session } from '../session.ts';

interface ToolInHand extends Pick<MapTool, 'point'> {
	/** Another key than Escape, which lays every tool down. */
	readonly press?: MapTool['press'];
	/** Lays what the tool draws over the map. Returns its undo. */
	readonly layMarks: () => () => void;
	/** Called when the reader lays the tool down. */
	readonly onclose: () => void;
}

/**
 * Takes a tool in hand, with the cross that it points at without a mouse.
 * @returns the undo of all of it
 */
export function takeInHand({ overlays, held }: Session, tool: ToolInHand): () => void {
	const { point, press = () => false, layMarks, onclose } = tool;
	const taken: MapTool = {
		point,
		press(key) {
			if (key !== 'Escape') return press(key);
			onclose();
			return true;
		}
	};
	const undo = [layMarks(), overlays.add(Crosshair), held.take(taken)];
	return () => undo.forEach((one) => one());
}
