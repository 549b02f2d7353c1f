import { describe, expect, test } from 'vitest';
import { findablesOf } from '../../../../src/lib/layers/findables.ts';
import type { NamedPlace, OtherNames } from '../../../../src/lib/model/search/findable.ts';
import { Finder } from '../../../../src/lib/model/search/finder.ts';
import type { Person } from '../../../../src/lib/model/story.ts';
import { storyOutline } from '../../../../src/lib/model/story-outline.ts';
import { readGeodata, realModel, realStory } from '../geodata.ts';

const findables = findablesOf({
	model: realModel(),
	story: storyOutline(realStory(), 'en'),
	...readGeodata<{ labels: readonly NamedPlace[] }>('labels.json'),
	...readGeodata<{ people: readonly Person[] }>('people.json'),
	...readGeodata<{ names: readonly OtherNames[] }>('names.json'),
	language: 'en'
});
const finder = new Finder(findables);

/** What is typed, the id that comes first, and the spelling that is told, if it is not the title. */
const spellings: readonly (readonly [typed: string, id: string, foundAs?: string])[] = [
	// As the map writes it.
	['Odesa', 'odesa'],
	['odesa', 'odesa'],
	['ODESA', 'odesa'],
	['od', 'odesa'],
	['port of Odesa', 'odesa'],
	['Constanța', 'constanta'],
	['constanta', 'constanta'],
	['Galaţi', 'galati'],
	['Brăila', 'braila'],
	['braila', 'braila'],
	['Ambarli', 'ambarli'],
	['EREĞLİ', 'eregli', 'Ereğli'],
	// Codes.
	['UAODS', 'odesa', 'UAODS'],
	['ua ods', 'odesa', 'UAODS'],
	['UA-ODS', 'odesa', 'UAODS'],
	['ODS', 'odesa', 'UAODS'],
	['RUROV', 'rostov-on-don', 'RUROV'],
	// Former names and other ways to write a name.
	['Odessa', 'odesa', 'Odessa'],
	['Yuzhny', 'pivdennyi', 'Yuzhny'],
	['Yuzhnyy', 'pivdennyi', 'Yuzhnyi'],
	['Illichivsk', 'chornomorsk', 'Illichivsk'],
	['Illichivs’k', 'chornomorsk', 'Illichivsk'],
	['Ilyichevsk', 'chornomorsk', 'Ilyichevsk'],
	['Іллічівськ', 'chornomorsk', 'Іллічівськ'],
	['Ильичевск', 'chornomorsk', 'Ильичёвск'],
	['Nikolaev', 'mykolaiv', 'Nikolaev'],
	['Mykolayiv', 'mykolaiv', 'Mykolayiv'],
	['Zhdanov', 'mariupol', 'Zhdanov'],
	['Oktyabrsk', 'olvia', 'Oktyabrsk'],
	['Sukhumi', 'sokhumi', 'Sukhumi'],
	['Rostov', 'rostov-on-don'],
	['Zmiinyi', 'snake-island', 'Zmiinyi'],
	['Kishinev', 'chisinau', 'Kishinev'],
	// Turkish, Romanian, Bulgarian, French, German.
	['Köstence', 'constanta', 'Köstence'],
	['kostence', 'constanta', 'Köstence'],
	['Kustendje', 'constanta', 'Kustendje'],
	['Karadeniz', 'black-sea', 'Karadeniz'],
	['İstanbul Boğazı', 'bosphorus', 'İstanbul Boğazı'],
	['Çanakkale', 'dardanelles', 'Çanakkale Boğazı'],
	['Marea Neagră', 'black-sea', 'Marea Neagră'],
	['mer Noire', 'black-sea', 'mer Noire'],
	['Sébastopol', 'sevastopol', 'Sébastopol'],
	['Schwarzes Meer', 'black-sea', 'Schwarzes Meer'],
	['Strasse von Kertsch', 'kerch-strait', 'Straße von Kertsch'],
	['Galatz', 'galati', 'Galatz'],
	// Ukrainian, Russian, Bulgarian.
	['Одеса', 'odesa', 'Одеса'],
	['Одесса', 'odesa', 'Одесса'],
	['Південний', 'pivdennyi', 'Південний'],
	['Геническ', 'henichesk', 'Генічеськ'],
	['Скадовск', 'skadovsk'],
	['Сулина', 'sulina'],
	['Зонгулдак', 'zonguldak'],
	['Чорне море', 'black-sea', 'Чорне море'],
	['Черное море', 'black-sea', 'Чёрное море'],
	['Крим', 'crimea', 'Крим'],
	['Зеленський', 'zelenskyy'],
	// Georgian, Arabic, Greek.
	['ოდესა', 'odesa', 'ოდესა'],
	['ბათუმი', 'batumi', 'ბათუმი'],
	['البحر الاسود', 'black-sea', 'البحر الأسود'],
	['أوديسا', 'odesa', 'أوديسا'],
	['Τραπεζουντα', 'trabzon', 'Τραπεζούντα'],
	// Slips of the pen.
	['Novorosiysk', 'novorossiysk'],
	['Sevastapol', 'sevastopol'],
	['Maripol', 'mariupol'],
	['bosphorous', 'bosphorus'],
	// Other things than ports.
	['Zelensky', 'zelenskyy'],
	['Waltz', 'waltz'],
	['grain deal', 'bsgi-2022', 'Grain deal'],
	['Black Sea Grain Initiative', 'bsgi-2022'],
	['Joint Coordination Center', 'istanbul-jcc', 'Joint Coordination Center'],
	['Ritz', 'riyadh-ritz-carlton'],
	['razoni', 'event-2022-08-01-razoni'],
	['moskva cruiser', 'incident-2022-04-14-moskva'],
	['Luhansk', 'claim-luhansk'],
	['ukraine’s corridor', 'ua-corridor-2023'],
	['Türkiye Bulgaria', 'tr-bg-1997'],
	['war risk', 'jwc-listed-area-2023'],
	['kicked off on Monday', 'p1']
];

describe('a spelling leads to the thing', () => {
	test.each(spellings.map(([typed, ...expected]) => ({ typed, expected })))('$typed', (row) => {
		const [id, foundAs = null] = row.expected;
		const [first] = finder.find(row.typed, 8);
		expect([first?.findable.id, first?.foundAs]).toEqual([id, foundAs]);
	});
});

test('every title, spelling and code leads to its thing', () => {
	const lost = findables.flatMap((findable) =>
		[findable.title, ...findable.spellings, ...(findable.code ? [findable.code] : [])].filter(
			(text) => !finder.find(text, 8).some((one) => one.findable === findable)
		)
	);
	expect(lost).toEqual([]);
});

test('a thing is found once, and never more than asked for', () => {
	const found = finder.find('o', 5).map(({ findable }) => findable);
	expect(found.length).toBe(5);
	expect(new Set(found).size).toBe(5);
});

test.each([
	'',
	' ',
	'…',
	'😀',
	'-- \'"',
	'\u202e',
	'\ud83d',
	'xqzzv',
	'qqqq',
	'<script>alert(1)</script>'
])('%j finds nothing', (text) => {
	expect(finder.find(text, 8)).toEqual([]);
});

test('of 10,000 characters the beginning counts', () => {
	expect(finder.find(`Odesa ${' '.repeat(100)}${'z'.repeat(10_000)}`, 8)[0]?.findable.id).toBe(
		'odesa'
	);
});

/** Letters of every script that names have, signs, and what breaks programs. */
const alphabet = [
	...'abcіїщяاهقოდეΟδß İı’-–"<>&\\.*+?^$()[]{}|/%😀\u0301\u200f\u202e\ud83d\u0000\n0'
];

/** Always the same numbers between 0 and 1, so that a failure comes again. */
function* numbers(): Generator<number> {
	for (let seed = 42; ;) {
		seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
		yield seed / 2 ** 31;
	}
}

test('no text makes it fail, and none keeps it busy', () => {
	const random = numbers();
	const next = () => random.next().value as number;
	const start = performance.now();
	for (let round = 0; round < 400; round += 1) {
		const length = Math.floor(next() ** 4 * 2_000);
		const text = Array.from(
			{ length },
			() => alphabet[Math.floor(next() * alphabet.length)] ?? ''
		).join('');
		expect(finder.find(text, 8).length).toBeLessThanOrEqual(8);
	}
	// About a second on a slow machine; the bound only catches work that grows with the text.
	expect(performance.now() - start).toBeLessThan(20_000);
});
