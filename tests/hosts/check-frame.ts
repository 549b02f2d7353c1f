import { readEmbedMessage } from '../../src/lib/embed/messages/from-embed.ts';
import { showCase, type FrameCase } from './cases.ts';
import type { Front } from './front.ts';
import type { Host } from './host.ts';
import { seaAndLand, showsMap, type Box } from './pixels.ts';
import type { Engine, FramePath, Tab } from './tab.ts';

/** Longest waits in ms: software draws the live map, on a machine that does more. */
const drawnWithinMs = 30_000;
const liveWithinMs = 60_000;
const betweenLooksMs = 250;

/** The newsroom's server and the map's. */
export interface Servers {
	readonly host: Host;
	readonly front: Front;
}

/** What became of a case: the tier that was reached, and what was wrong. */
export interface CaseResult {
	readonly tier: 'nothing' | 'drawing' | 'live map';
	readonly faults: readonly string[];
}

interface Heard {
	readonly data: unknown;
	/** Index of the frame that sent it. */
	readonly from: number;
}

const hasWebGl = `Boolean(document.createElement('canvas').getContext('webgl2'))`;

const isLive = `(() => {
	const canvas = document.querySelector('.maplibregl-canvas');
	return Boolean(canvas) && getComputedStyle(canvas).visibility === 'visible';
})()`;

const boxOfFrame = `(() => {
	const { left, top, width, height } = document.querySelector('iframe').getBoundingClientRect();
	return { left, top, width, height };
})()`;

const boxOfWindow = `({ left: 0, top: 0, width: innerWidth, height: innerHeight })`;

async function holds(look: () => Promise<boolean>, withinMs: number): Promise<boolean> {
	const end = Date.now() + withinMs;
	while (!(await look())) {
		if (Date.now() > end) return false;
		await new Promise((waited) => setTimeout(waited, betweenLooksMs));
	}
	return true;
}

/** Where the window shows a frame: its place in the page, or in the frame that holds it. */
async function boxOf(tab: Tab, map: FramePath): Promise<Box> {
	if (map.length === 0) return (await tab.evaluate(boxOfWindow)) as Box;
	let [left, top] = [0, 0];
	let box: Box | undefined;
	for (const depth of map.keys()) {
		box = (await tab.evaluate(boxOfFrame, map.slice(0, depth))) as Box;
		left += box.left;
		top += box.top;
	}
	return { width: box?.width ?? 0, height: box?.height ?? 0, left, top };
}

/** The height that AMP's message tells; `undefined` in any other. */
function toldHeight(data: unknown): number | undefined {
	const { sentinel, type, height } = (data ?? {}) as Readonly<Record<string, unknown>>;
	const isSize = sentinel === 'amp' && type === 'embed-size' && typeof height === 'number';
	return isSize ? height : undefined;
}

async function faultsOfMessages(tab: Tab, map: FramePath): Promise<readonly string[]> {
	const host = map.slice(0, -1);
	const heard = async () => (await tab.evaluate('heard', host)) as readonly Heard[];
	const hears = (isIt: (data: unknown) => boolean) =>
		holds(async () => (await heard()).some(({ data }) => isIt(data)), drawnWithinMs);
	const faults: string[] = [];
	if (!(await hears((data) => readEmbedMessage(data)?.event === 'ready'))) {
		faults.push('the host never heard that the map is ready');
	}
	if (!(await hears((data) => (toldHeight(data) ?? 0) > 0))) {
		faults.push('the host never heard a height');
	}
	return faults;
}

/** Opens a case in a browser and says what its reader and its host got. */
export async function checkFrame(
	engine: Engine,
	frameCase: FrameCase,
	{ host, front }: Servers
): Promise<CaseResult> {
	front.takeViolations();
	const { url, map } = showCase(host, frameCase, `${front.url}embed/?load=eager&dark=false`);
	const tab = await engine.open(url);
	try {
		const faults: string[] = [];
		const showsIt = async () => showsMap(await tab.screenshot(), await boxOf(tab, map));
		const isDrawn = await holds(showsIt, drawnWithinMs);
		let isTakenOver = false;
		if (frameCase.isScripted) {
			isTakenOver = await holds(
				async () => (await tab.evaluate(isLive, map)) === true,
				liveWithinMs
			);
			if (!isTakenOver) {
				const can = (await tab.evaluate(hasWebGl, map)) === true;
				faults.push(can ? 'the live map never took over' : 'the browser gives no WebGL 2');
			}
			if (frameCase.depth > 0) faults.push(...(await faultsOfMessages(tab, map)));
		}
		if (!isDrawn || !(await showsIt())) {
			const { sea, land } = seaAndLand(await tab.screenshot(), await boxOf(tab, map));
			faults.push(`no map to be seen: sea ${sea.toFixed(3)}, land ${land.toFixed(3)}`);
		}
		for (const { directive, blocked } of front.takeViolations()) {
			faults.push(`the policy's ${directive} refused ${blocked}`);
		}
		return { tier: isTakenOver ? 'live map' : isDrawn ? 'drawing' : 'nothing', faults };
	} finally {
		await tab.close();
	}
}
