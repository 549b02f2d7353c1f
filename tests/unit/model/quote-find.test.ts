import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, type TextQuote } from '../../../src/lib/model/quotes/find.ts';
import { blockBreak, fold } from '../../../src/lib/model/quotes/fold.ts';

const quote = (exact: string, prefix = '', suffix = ''): TextQuote => ({ exact, prefix, suffix });

/** The outcome in words: `status: place`, with the place marked in what is around it. */
function outcome(text: string, wanted: TextQuote): string {
	const found = findQuote(text, wanted);
	if (found.status === 'orphan') return `orphan of ${found.places.length}`;
	const { status, start, end } = found;
	return `${status}: ${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

describe('words that stand in one place', () => {
	it('are found whatever the context', () => {
		expect(outcome('Ships sail from Odesa.', quote('sail from', 'Trains ', ' Kyiv'))).toBe(
			'unique: Ships [sail from] Odesa.'
		);
	});

	it.each([
		['as the whole text', 'free passage', '[free passage]'],
		['over line ends', 'a free\n\t passage', 'a [free\n\t passage]'],
		['with a no-break space', 'a free\u00A0passage', 'a [free\u00A0passage]'],
		['with a soft hyphen', 'a free pas\u00ADsage\u00AD!', 'a [free pas\u00ADsage]\u00AD!'],
		['in quotes', '“free passage”', '“[free passage]”']
	])('are found %s', (_, text, expected) => {
		expect(outcome(text, quote('free passage'))).toBe(`unique: ${expected}`);
	});

	it('are found with quotes, apostrophes, dashes and accents of another kind', () => {
		expect(
			outcome('it’s a “cease–fire” at Cafe\u0301.', quote('it\'s a "cease-fire" at Café'))
		).toBe('unique: [it’s a “cease–fire” at Cafe\u0301].');
	});

	it('are found as whole words only', () => {
		const text = 'They disagreed on thirty days; 130 days later, agreed 30 days';
		expect(outcome(text, quote('agreed'))).toBe(
			'unique: They disagreed on thirty days; 130 days later, [agreed] 30 days'
		);
		expect(outcome('for global traders', quote('for global trade'))).toBe('orphan of 0');
		expect(outcome('not 130 days', quote('30 days'))).toBe('orphan of 0');
		expect(outcome('𝐀agreed', quote('agreed'))).toBe('orphan of 0');
	});

	it('are found as whole characters only', () => {
		expect(outcome('to the q\u0303', quote('to the q'))).toBe('orphan of 0');
	});

	it('are found with their own case only', () => {
		expect(outcome('last Tuesday', quote('Last Tuesday'))).toBe('orphan of 0');
	});

	it('are not found across blocks', () => {
		expect(outcome(`They met${blockBreak}on Sunday`, quote('They met on Sunday'))).toBe(
			'orphan of 0'
		);
	});

	it('are found where quotations overlap, each in its own place', () => {
		const text = 'one two three four';
		expect(outcome(text, quote('one two three'))).toBe('unique: [one two three] four');
		expect(outcome(text, quote('two three four'))).toBe('unique: one [two three four]');
		expect(outcome(text, quote('two three'))).toBe('unique: one [two three] four');
	});

	it('may have space at their edges, which is context', () => {
		expect(outcome('one two three', quote(' two\n'))).toBe('unique: one [two] three');
		expect(outcome('one two, zero two three', quote(' two', 'zero'))).toBe(
			'by-context: one two, zero [two] three'
		);
	});
});

describe('words that stand in several places', () => {
	const text = 'In May the port was shut. In June the port was shut again.';

	it.each([
		['prefix', 'In June ', '', 'In May the port was shut. In June [the port was shut] again.'],
		['suffix', '', ' again', 'In May the port was shut. In June [the port was shut] again.'],
		['both', 'In June ', ' again', 'In May the port was shut. In June [the port was shut] again.'],
		[
			'prefix alone',
			'In May ',
			' today',
			'In May [the port was shut]. In June the port was shut again.'
		],
		[
			'suffix alone',
			'Today ',
			' again',
			'In May the port was shut. In June [the port was shut] again.'
		],
		[
			'punctuation next to words',
			'In May ',
			'.',
			'In May [the port was shut]. In June the port was shut again.'
		],
		[
			'prefix, whatever the punctuation',
			'In May ',
			'!',
			'In May [the port was shut]. In June the port was shut again.'
		]
	])('are told apart by %s', (_, prefix, suffix, expected) => {
		expect(outcome(text, quote('the port was shut', prefix, suffix))).toBe(
			`by-context: ${expected}`
		);
	});

	it.each([
		['there is no context', '', ''],
		['the context is nowhere', 'In July ', ' today'],
		['the prefix is of one and the suffix of another', 'In May ', ' again'],
		['only punctuation tells', '', '.'],
		['the suffix differs by the space at its end only', '', '. '],
		['the prefix is of another case', 'in june ', ''],
		['the prefix has another space', 'In June', '']
	])('are lost when %s', (_, prefix, suffix) => {
		expect(outcome(text, quote('the port was shut', prefix, suffix))).toBe('orphan of 2');
	});

	it('are lost when the context stands around more than one of them', () => {
		const twice = 'Now the port was shut. Now the port was shut. Then the port was shut.';
		expect(outcome(twice, quote('the port was shut', 'Now ', ''))).toBe('orphan of 3');
		expect(outcome(twice, quote('the port was shut', 'Now ', '. Then'))).toBe(
			'by-context: Now the port was shut. Now [the port was shut]. Then the port was shut.'
		);
	});

	it('count where they overlap themselves', () => {
		expect(outcome('to and to and to', quote('to and to'))).toBe('orphan of 2');
	});

	it('are told apart by contexts of other typography', () => {
		const typeset = 'end Ukraine’s\u00A0war; end Russia’s\u00A0war';
		expect(outcome(typeset, quote('war', "end Russia's ", ''))).toBe(
			'by-context: end Ukraine’s\u00A0war; end Russia’s\u00A0[war]'
		);
	});

	it('are told apart within their block only', () => {
		const blocks = `told Reuters.${blockBreak}They met. told Reuters. They met.`;
		expect(outcome(blocks, quote('They met', 'told Reuters. ', ''))).toBe(
			`by-context: told Reuters.${blockBreak}They met. told Reuters. [They met].`
		);
	});

	it('are all named when they are lost', () => {
		expect(findQuote('yes, yes', quote('yes'))).toEqual({
			status: 'orphan',
			places: [
				{ start: 0, end: 3 },
				{ start: 5, end: 8 }
			]
		});
	});
});

describe('nothing', () => {
	it.each([
		['in an empty text', '', 'words'],
		['without words', 'a text', ''],
		['of white space', 'a  text', '  '],
		['of punctuation', 'a text, this', ','],
		['of unseen characters', 'a\u200Btext', '\u200B']
	])('is found %s', (_, text, exact) => {
		expect(outcome(text, quote(exact, 'a', 'text'))).toBe('orphan of 0');
	});
});

/** A small vocabulary, so that words, contexts and places meet often. */
const word = fc.constantFrom(
	'port',
	'Port',
	'sea',
	'a',
	'30',
	'Russia’s',
	"Russia's",
	'cafe\u0301',
	'café'
);
const joint = fc.constantFrom(
	' ',
	'\u00A0',
	'\n ',
	', ',
	'. ',
	' – ',
	' - ',
	'\u00AD ',
	blockBreak,
	'-'
);
const phrase = (maxLength: number, minLength = 0) =>
	fc.array(fc.tuple(word, joint), { minLength, maxLength }).map((pairs) => pairs.flat().join(''));
const quotation = fc.record({ exact: phrase(3), prefix: phrase(2), suffix: phrase(2) });
/** A quotation, and a text in which its parts stand here and there. */
const articleWithQuotation = quotation.chain((wanted) =>
	fc.tuple(
		fc
			.array(fc.oneof(fc.constantFrom(wanted.exact, wanted.prefix, wanted.suffix), phrase(2, 1)), {
				maxLength: 12
			})
			.map((parts) => parts.join('')),
		fc.constant(wanted)
	)
);
const core = (text: string) => fold(text).text.trim();

describe('any text and quotation', () => {
	it('gives a place only where the original has the quotation', () => {
		fc.assert(
			fc.property(articleWithQuotation, ([text, wanted]) => {
				const found = findQuote(text, wanted);
				const spans = found.status === 'orphan' ? found.places : [found];
				for (const { start, end } of spans)
					expect(fold(text.slice(start, end)).text).toBe(core(wanted.exact));
			})
		);
	});

	it('gives a place among several only where prefix or suffix stands around it', () => {
		let count = 0;
		fc.assert(
			fc.property(articleWithQuotation, ([text, wanted]) => {
				const found = findQuote(text, wanted);
				if (found.status !== 'by-context') return;
				count++;
				const before = fold(text.slice(0, found.start)).text.trimEnd();
				const after = fold(text.slice(found.end)).text.trimStart();
				const fits =
					(core(wanted.prefix) !== '' && before.endsWith(core(wanted.prefix))) ||
					(core(wanted.suffix) !== '' && after.startsWith(core(wanted.suffix)));
				expect(fits).toBe(true);
			}),
			{ numRuns: 2000 }
		);
		expect(count).toBeGreaterThan(20);
	});

	it('loses a sentence once the same sentence is inserted with the same context', () => {
		fc.assert(
			fc.property(phrase(10), phrase(10), phrase(10), quotation, (one, two, three, wanted) => {
				const sentence = `${wanted.prefix}${wanted.exact}${wanted.suffix}`;
				const text = [one, sentence, two, sentence, three].join(blockBreak);
				expect(findQuote(text, wanted).status).toBe('orphan');
			})
		);
	});

	it('anchors a sentence beside an inserted twin only by a context of its own', () => {
		fc.assert(
			fc.property(quotation, phrase(2), phrase(2), (wanted, before, after) => {
				fc.pre(core(wanted.exact) !== '');
				const own = `${wanted.prefix}${wanted.exact}${wanted.suffix}`;
				const twin = `${before}${wanted.exact}${after}`;
				const found = findQuote([twin, own].join(blockBreak), wanted);
				expect(found.status).not.toBe('unique');
				if (found.status !== 'by-context') return;
				expect(found.start).toBeGreaterThanOrEqual(twin.length);
			}),
			{ numRuns: 1000 }
		);
	});

	it('finds the same in a text that was folded before', () => {
		fc.assert(
			fc.property(articleWithQuotation, ([text, wanted]) => {
				expect(findQuote(fold(text), wanted)).toEqual(findQuote(text, wanted));
			})
		);
	});
});
