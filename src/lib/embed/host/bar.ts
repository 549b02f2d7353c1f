import type { BlackSeaMapPassage } from './embed.d.ts';
import { host_bar_hint as hint, host_bar_show as showWords } from '../../../../messages/en.json';

interface Bar {
	readonly root: HTMLElement;
	/** Lists those that the article has, by their numbers in the report. */
	list: (passages: readonly BlackSeaMapPassage[]) => void;
	/** Shows which passage is chosen. */
	choose: (passage: string | null) => void;
}

/**
 * The passages of an article as a list to choose from, under the map: what a pointer does to the
 * marked words, by keyboard. The browser's own field, so it has a name, a focus that is seen, and
 * says what is chosen; and it is as high before the passages are known as after.
 * @param onChoose with `null` to let go
 * @param onShow the chosen passage is to be shown in the article
 */
export function passageBar(onChoose: (passage: string | null) => void, onShow: () => void): Bar {
	const root = document.createElement('p');
	const field = document.createElement('select');
	const button = document.createElement('button');
	root.lang = 'en';
	root.append(field, button);
	field.ariaLabel = hint;
	field.onchange = () => onChoose(field.value || null);
	button.textContent = showWords;
	button.onclick = onShow;
	const choose: Bar['choose'] = (passage) => {
		field.value = passage ?? '';
		button.disabled = !field.value;
		// A passage that the article has not.
		if (!field.value) field.value = '';
	};
	const list: Bar['list'] = (passages) => {
		const { value } = field;
		const options = passages.flatMap(({ passage, found, words }, at) =>
			found ? new Option(`${at + 1}: “${words}”`, passage) : []
		);
		field.disabled = !options.length;
		field.replaceChildren(new Option(hint, ''), ...options);
		choose(value);
	};
	list([]);
	return { root, list, choose };
}
