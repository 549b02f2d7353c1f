import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmbedMessage } from '../../../../src/lib/embed/messages/from-embed.ts';

const quotes = [{ exact: 'a vital corridor', prefix: '', suffix: '' }];
const whole = {
	ready: { search: '' },
	state: { search: '?date=2022-09-01' },
	'feature.click': { feature: 'odesa', name: 'Odesa' },
	passages: { passages: [{ passage: 'p5', quotes }] },
	'passage.request': { passage: 'p5', quotes },
	'proposal.change': { proposals: ['bsgi-2022'] },
	error: { detail: 'no layer x' }
};
const envelope = { sender: 'black-sea-corridors', v: 1, id: 'map-1' };

describe.each(Object.entries(whole))('the message %s', (event, data) => {
	it('is read as it is posted', () => {
		expect(readEmbedMessage({ ...envelope, event, data })).toEqual({ ...envelope, event, data });
	});

	it.each([
		['sender', 'black-sea-corridors-host'],
		['v', 2],
		['id', 7],
		['id', 'x'.repeat(2001)],
		['event', `${event}s `],
		['data', null],
		['data', []],
		['data', {}]
	])('is refused with a wrong %s: %j', (field, value) => {
		expect(readEmbedMessage({ ...envelope, event, data, [field]: value })).toBeNull();
	});

	it('is refused when a field is missing, or of another kind', () => {
		for (const key of Object.keys(data))
			for (const wrong of [undefined, null, 1, {}, [1], 'x'.repeat(2001), Array(201).fill('')])
				expect(
					readEmbedMessage({ ...envelope, event, data: { ...data, [key]: wrong } })
				).toBeNull();
	});
});

it('takes no list with holes', () => {
	const data = { proposals: Array(2) };
	expect(readEmbedMessage({ ...envelope, event: 'proposal.change', data })).toBeNull();
});

it('never throws, whatever is posted', () => {
	fc.assert(
		fc.property(fc.anything(), fc.constantFrom(...Object.keys(whole)), (data, event) => {
			expect(readEmbedMessage(data)).toBeNull();
			readEmbedMessage({ ...envelope, event, data });
		}),
		{ seed: 20250324, numRuns: 2000 }
	);
});
