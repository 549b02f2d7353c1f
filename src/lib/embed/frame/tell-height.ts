import type { FramedWindow } from './window.ts';
import { asksForHeight, heightMessages, readFrameAddress } from './height-messages.ts';
import { heightToAsk } from '../size.ts';
import { Throttle } from './throttle.ts';

/** Least time between two answers about the height. */
const answerMs = 100;

/**
 * Tells the host the map's height: at once, when it changes, and to a host that asks.
 * @param id the loaded map's own name
 * @returns its undo
 */
export function tellHeight(window: FramedWindow, id: string): () => void {
	const address = readFrameAddress(window.location);
	const { href } = window.location;
	const throttle = new Throttle(answerMs);
	let toldPx = 0;

	const asked = () => heightToAsk({ widthPx: window.innerWidth, heightPx: window.innerHeight });

	function tell(): void {
		toldPx = asked();
		for (const message of heightMessages(toldPx, { ...address, id, href })) {
			window.parent.postMessage(message, '*');
		}
	}

	const resized = () => {
		if (asked() !== toldPx) throttle.call(tell);
	};
	const heard = ({ source, data }: MessageEvent) => {
		if (source === (window.parent as unknown) && asksForHeight(data, address)) throttle.call(tell);
	};

	throttle.call(tell);
	window.addEventListener('resize', resized);
	window.addEventListener('message', heard);
	return () => {
		window.removeEventListener('resize', resized);
		window.removeEventListener('message', heard);
		throttle.stop();
	};
}
