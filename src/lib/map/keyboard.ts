import type { CameraCommand } from '../state/commands.ts';

/** How far an arrow key moves the map; the map's content moves the other way. */
const stepPx = 100;

const commandOfKey: Readonly<Record<string, CameraCommand>> = {
	ArrowLeft: { type: 'pan', dxPx: stepPx, dyPx: 0 },
	ArrowRight: { type: 'pan', dxPx: -stepPx, dyPx: 0 },
	ArrowUp: { type: 'pan', dxPx: 0, dyPx: stepPx },
	ArrowDown: { type: 'pan', dxPx: 0, dyPx: -stepPx },
	'+': { type: 'zoom', steps: 1 },
	// The key of `+` without Shift on many keyboards.
	'=': { type: 'zoom', steps: 1 },
	'-': { type: 'zoom', steps: -1 },
	'0': { type: 'home' },
	Home: { type: 'home' }
};

type Keys = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** The command that a key gives to the map, or `null`; combinations belong to the browser. */
export function commandOf({ key, altKey, ctrlKey, metaKey }: Keys): CameraCommand | null {
	if (altKey || ctrlKey || metaKey) return null;
	return commandOfKey[key] ?? null;
}
