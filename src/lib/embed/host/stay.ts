import { host_frame_title as frameTitle } from '../../../../messages/en.json';
import type { EmbedMessage } from '../messages/protocol.ts';
import { passageBar } from './bar.ts';
import { channelTo, type Channel } from './channel.ts';
import { isDarkBehind, watchDarkness } from './darkness.ts';
import type { BlackSeaMapTheme } from './embed.d.ts';
import type { Outcome } from './find.ts';
import { linkPassages, type Links } from './links.ts';
import { bring } from './scroll.ts';

/** An element while it is on a page. */
export interface Stay {
	send: Channel['send'];
	selectPassage: (passage: string | null) => void;
	/** Tells the map the theme, if it is another one now. */
	tellTheme: () => void;
	end: () => void;
}

/** Height of a frame that the element makes, until its map tells its own. */
const firstHeight = '640';

/**
 * Begins the stay of an element on a page: whatever it starts ends with it.
 * @param tree the element's own tree, empty
 */
export function beginStay(element: HTMLElement, tree: ShadowRoot): Stay {
	const stop = new AbortController();
	const { signal } = stop;
	let frame: HTMLIFrameElement | null = null;
	let channel: Channel | null = null;
	let links: Links | null = null;
	let outcome: Outcome | null = null;
	let chosen: string | null = null;
	let toldTheme: string | null = null;

	const send: Channel['send'] = (method, params) => channel?.send(method, params);

	/** Tells the page; says whether it lets us go on. */
	const tell = (name: string, detail: object): boolean =>
		element.dispatchEvent(
			new CustomEvent(`black-sea-map:${name}`, {
				bubbles: true,
				composed: true,
				cancelable: true,
				detail
			})
		);

	const choose = (passage: string | null) => {
		if (passage === chosen) return;
		chosen = passage;
		bar.choose(passage);
		links?.choose(passage);
	};

	const selectPassage: Stay['selectPassage'] = (passage) => {
		choose(passage);
		send('selectPassage', { passage });
	};

	/** The reader chose a passage outside of the map. */
	const onChoose = (passage: string | null) => {
		selectPassage(passage);
		if (passage) bring(frame, 'nearest');
	};

	const onShow = () => bring(links?.rangesOf(chosen)[0]?.startContainer.parentElement, 'center');

	const bar = passageBar(onChoose, onShow);
	const probe = document.createElement('div');
	tree.replaceChildren(document.createElement('slot'), bar.root, probe);

	const tellTheme = () => {
		const wish = element.getAttribute('theme');
		const ground = isDarkBehind(probe) ? 'dark' : 'light';
		bar.root.style.colorScheme = ground;
		const theme = wish === 'auto' ? ground : wish;
		if (theme && theme !== toldTheme) send('setTheme', { theme: theme as BlackSeaMapTheme });
		toldTheme = theme;
	};

	const tellOutcome = () => {
		if (outcome) send('highlightPassages', outcome);
	};

	const onOutcome = (found: Outcome) => {
		outcome = found;
		bar.list(found.passages);
		tellOutcome();
		tell('passages', found);
	};

	const findScope = () => {
		const selector = element.getAttribute('passages');
		if (!selector) return element.closest('article,main') ?? document.body;
		const none = document.createElement('p');
		try {
			return document.querySelector(selector) ?? none;
		} catch {
			return none;
		}
	};

	const onRequest = (passage: string) => {
		choose(passage);
		tellOutcome();
		// Only for a reader who is in the frame: a map cannot scroll the page by itself.
		const isReaders = (element.getRootNode() as Document).activeElement === frame;
		if (tell('passage-request', { passage }) && isReaders) onShow();
	};

	const onMessage = ({ event, data }: EmbedMessage, isNew: boolean) => {
		if (isNew) {
			toldTheme = null;
			tellTheme();
			if (links) send('hello', { passages: true });
		}
		if (event === 'passages') return links?.ask(data.passages);
		if (event === 'passage.request') return onRequest(data.passage);
		if (event === 'ready' || event === 'state')
			choose(new URLSearchParams(data.search).get('passage'));
		tell(event.replace('.', '-'), data);
	};

	/** Takes the frame that is there now: they come and go, as with a consent manager. */
	const adopt = () => {
		const found = element.querySelector('iframe');
		if (found === frame) return;
		frame = found;
		channel =
			found &&
			channelTo(
				found,
				(heightPx) => {
					found.style.height = `${heightPx}px`;
				},
				onMessage
			);
		channel?.greet();
	};

	/** Makes a frame from the element's own attributes, when the page brought none. */
	const fill = () => {
		const src = element.getAttribute('src');
		// The parser's own may be there, and not observed yet.
		adopt();
		if (frame || !src) return;
		element.append(
			Object.assign(document.createElement('iframe'), {
				src,
				title: element.title || frameTitle,
				width: '100%',
				height: element.getAttribute('height') ?? firstHeight
			})
		);
	};

	const children = new MutationObserver(adopt);
	children.observe(element, { childList: true, subtree: true });
	addEventListener('message', (event) => channel?.hear(event), { signal });
	element.addEventListener('load', () => channel?.greet(), { signal, capture: true });
	watchDarkness(tellTheme, signal);
	if (element.hasAttribute('passages'))
		links = linkPassages(findScope, onOutcome, onChoose, signal);
	adopt();
	// The parser may be about to bring one.
	if (document.readyState !== 'loading') fill();
	else document.addEventListener('DOMContentLoaded', fill, { signal });

	signal.addEventListener('abort', () => children.disconnect());

	return { send, selectPassage, tellTheme, end: () => stop.abort() };
}
