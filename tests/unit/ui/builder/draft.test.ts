import { describe, expect, test } from 'vitest';
import { Draft } from '../../../../src/lib/ui/builder/draft.svelte.ts';
import { queryOf } from '../../../../src/lib/ui/builder/pasted.ts';
import { known, nothingLit } from '../../state/known.ts';

const draftOf = (search = ''): Draft => {
	const draft = new Draft({ known, layerOf: () => null, lensOf: nothingLit });
	draft.replace(search);
	return draft;
};

describe('the address', () => {
	test('holds view, settings and the keys of others, each once', () => {
		const search = '?date=2022-09-01&width=480&title=A%20%26%20B&utm_source=mail';
		expect(draftOf(search).search).toBe(search);
	});

	test('of nothing chosen is empty', () => {
		expect(draftOf('').search).toBe('');
	});

	test('gives the map nothing but the view', () => {
		expect(draftOf('?date=2022-09-01&width=480&utm_source=mail').view.search).toBe(
			'?date=2022-09-01'
		);
	});

	test('names what it cannot use of view and settings, and goes on', () => {
		const draft = draftOf('?date=never&width=9&layers=ports,nothing&height=500');
		expect(draft.problems).toEqual([
			{ key: 'date', value: 'never' },
			{ key: 'layers', value: 'nothing' },
			{ key: 'width', value: '9' }
		]);
		expect(draft.view.view.layers).toEqual(['ports']);
		expect(draft.settings.heightPx).toBe(500);
		draft.dismissProblems();
		expect(draft.problems).toEqual([]);
	});
});

describe('a pasted link', () => {
	test.each([
		['https://maps.example/sea/?date=2022-09-01#x', '?date=2022-09-01'],
		['  https://maps.example/sea/embed/  ', ''],
		['?date=2022-09-01', '?date=2022-09-01'],
		[
			'<p></p><iframe title="a" src="https://maps.example/embed/?layers=ports&amp;date=2022-09-01" width="1"></iframe>',
			'?layers=ports&date=2022-09-01'
		],
		['javascript:alert(1)?date=2022-09-01', null],
		['some words', null],
		['', null]
	])('%j has the query %j', (pasted, query) => {
		expect(queryOf(pasted)).toBe(query);
	});

	test('is a new start', () => {
		const draft = draftOf('?date=2022-09-01&width=480&title=Old');
		expect(draft.startFrom('https://maps.example/?layers=ports&utm_source=mail')).toBe(true);
		expect(draft.search).toBe('?layers=ports');
	});

	test('that is none changes nothing', () => {
		const draft = draftOf('?date=2022-09-01&width=480');
		expect(draft.startFrom('not a link')).toBe(false);
		expect(draft.search).toBe('?date=2022-09-01&width=480');
	});
});

describe('what the map is about', () => {
	test('does not open its panel', () => {
		const draft = draftOf('');
		draft.choosePassage('p2', '2022-09-01');
		expect(draft.view.search).toBe('?passage=p2&date=2022-09-01');
		draft.chooseProposal('truce', true);
		expect(draft.view.search).toBe('?proposal=truce&date=2022-09-01');
		draft.chooseProposal('energy', true);
		expect(draft.view.search).toBe('?compare=truce,energy&date=2022-09-01');
		draft.choosePassage(null, '2022-09-01');
		expect(draft.view.search).toBe('?date=2022-09-01');
	});

	test('leaves a panel open that was asked for', () => {
		const draft = draftOf('?panel=timeline');
		draft.chooseProposal('truce', true);
		expect(draft.view.search).toBe('?proposal=truce&panel=timeline');
	});
});

test('the place of a preview is read from its query', () => {
	expect(draftOf('').cameraOf('?loc=44.5,31.2,6z')).toEqual({ centre: [31.2, 44.5], zoom: 6 });
	expect(draftOf('').cameraOf('?loc=nowhere')).toBeNull();
});
