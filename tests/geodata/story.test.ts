import { describe, expect, test } from 'vitest';
import { linesFor, smallWorld, withChange, withList, withText } from './world.ts';

type Json = Record<string, unknown>;
interface Links {
	features: string[];
	places: string[];
	people: string[];
	proposals: string[];
	events: string[];
}
interface Anchor {
	exact: string;
	prefix: string;
	suffix: string;
	isPrimary: boolean;
	links: Links;
}
interface Passage {
	id: string;
	paragraph: number;
	anchors: Anchor[];
	links: Links;
}

const reportPath = 'reports/small-report.json';

/** The small world with the passage of a number changed in place. */
function withPassage(number: number, change: (passage: Passage) => void) {
	return withChange<{ passages: Passage[] }>(reportPath, ({ passages }) => {
		const passage = passages[number - 1];
		if (!passage) throw new Error(`the small report has no passage ${number}`);
		change(passage);
	});
}

/** The small world with the first quotation of a passage changed in place. */
function withAnchor(number: number, change: (anchor: Anchor) => void) {
	return withPassage(number, ({ anchors: [anchor] }) => {
		if (!anchor) throw new Error(`passage ${number} has no quotation`);
		change(anchor);
	});
}

function withEvent(index: number, change: (event: Json) => void) {
	return withList('events.json', 'events', (events) => change(events[index] ?? {}));
}

function withProposal(index: number, change: (proposal: Json, clause: Json) => void) {
	return withList('proposals.json', 'proposals', (proposals) => {
		const proposal = proposals[index] ?? {};
		const [clause = {}] = proposal['clauses'] as Json[];
		change(proposal, clause);
	});
}

describe('what the schemas ask of the story', () => {
	test('an event without a source', () => {
		const texts = withEvent(1, (event) => (event['sources'] = []));
		expect(linesFor(texts)).toEqual([
			'events.json: event-2025-03-24-meeting: schema: /events/1/sources must NOT have fewer than 1 items'
		]);
	});

	test.each(['status', 'from', 'sources'])('a proposal without %s', (key) => {
		const texts = withProposal(1, (proposal) => Reflect.deleteProperty(proposal, key));
		expect(linesFor(texts)).toEqual([
			`proposals.json: old-crossing: schema: /proposals/1 must have required property '${key}'`
		]);
	});

	test('a proposal without a clause', () => {
		const texts = withProposal(0, (proposal) => (proposal['clauses'] = []));
		expect(linesFor(texts)).toContain(
			'proposals.json: free-passage: schema: /proposals/0/clauses must NOT have fewer than 1 items'
		);
	});

	test('a quotation without its context', () => {
		const texts = withAnchor(2, (anchor) => delete (anchor as Partial<Anchor>).prefix);
		expect(linesFor(texts)).toEqual([
			`${reportPath}: p2: schema: /passages/1/anchors/0 must have required property 'prefix'`
		]);
	});

	test('source-known: a reading names a source that is not listed', () => {
		const texts = withPassage(2, (passage) => {
			const [reading] = (passage as unknown as { readings: Json[] }).readings;
			if (reading) reading['sources'] = ['chart-12'];
		});
		expect(linesFor(texts)).toEqual([
			`${reportPath}: p2: source-known: source "chart-12" is not in sources.json`
		]);
	});
});

describe('ids', () => {
	test('story-id: a subject takes the id of a port', () => {
		const texts = withList('proposals.json', 'subjects', ([, harbours = {}]) => {
			harbours['id'] = 'west-harbour';
		});
		expect(linesFor(texts)).toContain(
			'proposals.json: west-harbour: story-id: id is already used in ports.geojson'
		);
	});

	test('story-id: a clause is not named after its proposal', () => {
		const texts = withProposal(1, (_, clause) => (clause['id'] = 'line'));
		expect(linesFor(texts)).toEqual([
			'proposals.json: line: story-id: does not start with "old-crossing-", the id of its proposal'
		]);
	});

	test('story-id: a report is not named like its file', () => {
		const texts = withChange<Json>(reportPath, (report) => (report['id'] = 'other-report'));
		expect(linesFor(texts)).toEqual([
			`${reportPath}: other-report: story-id: id is not the name of the file`
		]);
	});

	test('story-id: a passage counts on', () => {
		const texts = withPassage(2, (passage) => (passage.paragraph = 3));
		expect(linesFor(texts)).toEqual([
			`${reportPath}: p2: story-id: is passage 2, but says paragraph 3`
		]);
	});
});

describe('links', () => {
	test.each([
		['features', 'north-harbour', 'is in no dataset'],
		['places', 'west-harbour', 'is not in places.geojson'],
		['people', 'pilot', 'is not in people.json'],
		['proposals', 'free-port', 'is not in proposals.json'],
		['events', 'event-2025-03-26-nothing', 'is not in events.json']
	] as const)('link-known: a passage leads to %s that are not there', (kind, id, fault) => {
		const texts = withPassage(1, ({ links }) => links[kind].push(id));
		expect(linesFor(texts)).toContain(`${reportPath}: p1: link-known: "${id}" ${fault}`);
	});

	test('link-known: an event of a feature that does not exist', () => {
		const texts = withEvent(2, (event) => (event['features'] = ['north-harbour']));
		expect(linesFor(texts)).toEqual([
			'events.json: event-2025-03-25-statement: link-known: "north-harbour" is in no dataset'
		]);
	});

	test('link-known: a subject of a feature that does not exist', () => {
		const texts = withList('proposals.json', 'subjects', ([, harbours = {}]) => {
			harbours['features'] = ['west-harbour', 'north-harbour'];
		});
		expect(linesFor(texts)).toEqual([
			'proposals.json: harbours: link-known: "north-harbour" is in no dataset'
		]);
	});

	test('link-known: a clause with an effect on nothing', () => {
		const texts = withProposal(1, (_, clause) => {
			clause['effects'] = [{ on: 'tunnel', effect: 'opens', note: null }];
		});
		expect(linesFor(texts)).toEqual([
			'proposals.json: old-crossing-line: link-known: effect on "tunnel", which is neither a feature nor a subject'
		]);
	});

	test('link-known: a clause of a passage that does not exist', () => {
		const texts = withProposal(1, (_, clause) => (clause['passages'] = ['p2', 'p9']));
		expect(linesFor(texts)).toEqual([
			'proposals.json: old-crossing-line: link-known: passage "p9" is not in the report of the map\'s date',
			'proposals.json: old-crossing: link-back: names p9, which does not lead to it'
		]);
	});

	test('link-back: a person names a passage that does not lead to them', () => {
		const texts = withList('people.json', 'people', ([person = {}]) => {
			person['paragraphs'] = [1, 2];
		});
		expect(linesFor(texts)).toEqual([
			'people.json: harbourmaster: link-back: names p2, which does not lead to it'
		]);
	});

	test('link-back: a passage leads to an event that does not name it', () => {
		const texts = withPassage(2, ({ links }) => links.events.push('event-2025-03-24-meeting'));
		expect(linesFor(texts)).toEqual([
			`${reportPath}: p2: link-back: leads to "event-2025-03-24-meeting", which does not name it`
		]);
	});

	test('link-back: a quotation leads where its passage does not', () => {
		const texts = withAnchor(2, ({ links }) => links.places.push('far-city'));
		expect(linesFor(texts)).toEqual([
			`${reportPath}: p2: link-back: "ships had crossed the Middle Sea" leads to "far-city", its passage does not`
		]);
	});

	test('passage-linked: a passage that leads nowhere', () => {
		const nowhere: Links = { features: [], places: [], people: [], proposals: [], events: [] };
		const texts = withPassage(2, (passage) => {
			passage.links = nowhere;
			for (const anchor of passage.anchors) anchor.links = nowhere;
		});
		expect(linesFor(texts)).toContain(
			`${reportPath}: p2: passage-linked: leads to no feature, place, person, proposal or event`
		);
	});

	test('a second report needs one file: nothing has to lead back to it', () => {
		const text = smallWorld
			.get(reportPath)
			?.replace('"small-report"', '"2026-02-01-second"')
			.replace('"date": "2025-03-24"', '"date": "2026-02-01"');
		expect(linesFor(withText('reports/2026-02-01-second.json', text ?? ''))).toEqual([]);
	});
});

describe('quotations', () => {
	test('quotation: more than 12 words', () => {
		const exact = 'ships had crossed the Middle Sea in safety and in peace and at leisure';
		const texts = withAnchor(2, (anchor) => (anchor.exact = exact));
		expect(linesFor(texts)).toContain(
			`${reportPath}: p2: quotation: "${exact}" has 14 words; at most 12`
		);
	});

	test('quotation: 12 words and a dash are not 13', () => {
		const exact = 'one two three four five six seven – eight nine ten eleven twelve';
		const texts = withAnchor(2, (anchor) => (anchor.exact = exact));
		expect(linesFor(texts).filter((line) => line.includes(': quotation:'))).toEqual([]);
	});

	test('quotation: a context that is a quotation of its own', () => {
		const texts = withAnchor(2, (anchor) => (anchor.prefix = 'They recalled that for a year '));
		expect(linesFor(texts)).toEqual([
			`${reportPath}: p2: quotation: prefix "They recalled that for a year" has more than 5 words`
		]);
	});

	test('quotation: a context too short to tell two places apart', () => {
		const texts = withAnchor(1, (anchor) => (anchor.suffix = ' sat'));
		expect(linesFor(texts)).toEqual([
			`${reportPath}: p1: quotation: "The harbour master of the west" has no prefix or suffix of 2 words`
		]);
	});

	test('quotation: two primary ones', () => {
		const texts = withPassage(1, ({ anchors }) => anchors.forEach((one) => (one.isPrimary = true)));
		expect(linesFor(texts)).toEqual([
			`${reportPath}: p1: quotation: has 2 primary quotations instead of one`
		]);
	});

	test('anchor-unique: words that the article does not have', () => {
		const texts = withAnchor(2, (anchor) => (anchor.exact = 'boats had crossed the Middle Sea'));
		expect(linesFor(texts)).toEqual([
			`${reportPath}: p2: anchor-unique: "boats had crossed the Middle Sea" stands 0 times in its article instead of once`
		]);
	});

	test('anchor-unique: words that the article has twice', () => {
		const article = smallWorld.get('articles/small-report.html') ?? '';
		const twice = article.replace(
			'</body>',
			'<p>Again, ships had crossed the Middle Sea.</p></body>'
		);
		expect(linesFor(withText('articles/small-report.html', twice))).toEqual([
			`${reportPath}: p2: anchor-unique: "ships had crossed the Middle Sea" stands 2 times in its article instead of once`
		]);
	});

	test('anchor-unique: a quotation inside another', () => {
		const texts = withPassage(1, ({ anchors: [, second] }) => {
			if (second) second.exact = 'The harbour master';
		});
		expect(linesFor(texts)).toEqual([
			`${reportPath}: p1: anchor-unique: "The harbour master" stands in a quotation of p1 as well`
		]);
	});
});

describe('time', () => {
	test.each([
		['context', 'event-2025-03-25-statement', 2, 'is of 2025-03-25, but its kind is "context"'],
		['later', 'event-2022-08-01-opening', 0, 'is of 2022-08-01, but its kind is "later"']
	])('event-kind: %s', (kind, id, index, fault) => {
		const texts = withEvent(index, (event) => (event['kind'] = kind));
		expect(linesFor(texts)).toEqual([`events.json: ${id}: event-kind: ${fault}`]);
	});

	test('event-kind: an event of the report that names no paragraph', () => {
		const texts = withEvent(0, (event) => (event['kind'] = 'report'));
		expect(linesFor(texts)).toEqual([
			'events.json: event-2022-08-01-opening: event-kind: is of the report, but names no paragraph'
		]);
	});

	test('event-kind: a month that starts in its middle', () => {
		const texts = withEvent(0, (event) => (event['from'] = '2022-08-15'));
		expect(linesFor(texts)).toEqual([
			'events.json: event-2022-08-01-opening: event-kind: is known to the month, but starts on 2022-08-15'
		]);
	});

	test.each(['in-force', 'in-force-disputed', 'agreed-in-principle'])(
		'sea-truce: a proposal for the sea is %s',
		(status) => {
			const texts = withProposal(0, (proposal) => (proposal['status'] = status));
			expect(linesFor(texts)).toEqual([
				`proposals.json: free-passage: sea-truce: is "${status}" on 2025-03-24, but free-passage-sea covers "middle-waters"`
			]);
		}
	);

	test('sea-truce: what had ended before may have been in force', () => {
		const texts = withProposal(1, (proposal) => (proposal['status'] = 'in-force'));
		expect(linesFor(texts)).toEqual([]);
	});

	test.each([
		['The two sides agreed on a truce at sea.', true],
		['Both want a ceasefire. A maritime ceasefire was signed on Monday.', true],
		['No ceasefire at sea was agreed.', false],
		['A truce at sea would be signed later.', false],
		['A full ceasefire was accepted by one side.', false]
	])('sea-truce: "%s"', (en, isFault) => {
		const texts = withProposal(0, (proposal) => (proposal['summary'] = { en }));
		expect(linesFor(texts).map((line) => line.includes('sea-truce'))).toEqual(
			isFault ? [true] : []
		);
	});

	test('sea-truce: what came later may be told', () => {
		const texts = withProposal(0, (proposal) => {
			const summary = { en: 'The day after, a maritime ceasefire was agreed.' };
			proposal['later'] = { summary, sources: ['pilot-book'] };
		});
		expect(linesFor(texts)).toEqual([]);
	});
});
