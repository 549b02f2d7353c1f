import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	formatSettings,
	noSettings,
	parseSettings,
	type Settings
} from '../../../../src/lib/ui/builder/settings.ts';

const words = (maxLength: number) =>
	fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: maxLength / 8 }), {
		nil: null
	});
const trimmedAway = (text: string | null) => text !== null && text.trim() === '';
const side = fc.option(fc.integer({ min: 240, max: 2400 }), { nil: null });

test('what is written is read back', () => {
	const anySettings: fc.Arbitrary<Settings> = fc.record({
		widthPx: side,
		heightPx: side,
		title: words(200),
		alt: words(400),
		description: words(4000),
		picture: fc.option(
			fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
			{ nil: null }
		)
	});
	fc.assert(
		fc.property(anySettings, (settings) => {
			fc.pre(![settings.title, settings.alt, settings.description].some(trimmedAway));
			const { settings: read, others, problems } = parseSettings(formatSettings(settings));
			expect({ read, others, problems }).toEqual({ read: settings, others: [], problems: [] });
		}),
		{ seed: 20250324, numRuns: 500 }
	);
});

describe('what cannot be used', () => {
	test.each([
		['width', '0'],
		['width', '-400'],
		['width', '1e3'],
		['width', '100%'],
		['height', '99999999999999999999'],
		['height', '<b>'],
		['title', 'x'.repeat(201)],
		['description', 'x'.repeat(4001)],
		['picture', 'javascript:alert(1)'],
		['picture', 'map.png'],
		['picture', `https://paper.example/${'x'.repeat(1000)}`]
	])('%s=%s is named and left out', (key, value) => {
		const { settings, problems } = parseSettings([`${key}=${encodeURIComponent(value)}`]);
		expect(settings).toEqual(noSettings);
		expect(problems).toEqual([{ key, value: value.slice(0, 40) }]);
	});

	test('an empty value means the builder’s own', () => {
		expect(parseSettings(['title=', 'width'])).toEqual({
			settings: noSettings,
			others: [],
			problems: []
		});
	});

	test('of repeated keys the first counts', () => {
		expect(parseSettings(['width=300', 'width=500']).settings.widthPx).toBe(300);
	});

	test('keys of others are kept as they are', () => {
		const pairs = ['utm_source=a%20b', 'constructor=1', 'x'];
		expect(parseSettings(pairs).others).toEqual(pairs);
	});
});
