import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmbedMessage } from '../../../../src/lib/embed/messages/from-embed.ts';
import { readHostMessage } from '../../../../src/lib/embed/messages/from-host.ts';

const hostMessage = (method: string, params: unknown, more: object = {}) => ({
	sender: 'black-sea-corridors-host',
	v: 1,
	id: 'map1',
	method,
	params,
	...more
});

const embedMessage = (event: string, data: unknown, more: object = {}) => ({
	sender: 'black-sea-corridors',
	v: 1,
	id: 'map1',
	event,
	data,
	...more
});

const quote = { exact: 'corridor', prefix: 'the ', suffix: ' was' };

describe('what a host may say', () => {
	it.each([
		['hello', { passages: true }],
		['setState', { search: '?date=2022-09-01' }],
		['setLayers', { layers: ['ports', 'claims'] }],
		['selectFeature', { feature: 'odesa' }],
		['selectFeature', { feature: null }],
		['selectPassage', { passage: 'p6' }],
		['setDate', { date: '2022-09-01' }],
		['setTheme', { theme: 'dark' }],
		['highlightPassages', { passages: [{ passage: 'p1', found: 1, count: 3 }] }]
	])('%s is read with %o', (method, params) => {
		expect(readHostMessage(hostMessage(method, params))).toEqual(hostMessage(method, params));
	});

	it.each([
		['hello', {}],
		['setState', { search: 5 }],
		['setState', { search: 'x'.repeat(2001) }],
		['setLayers', { layers: 'ports' }],
		['setLayers', { layers: ['ports', 1] }],
		['setLayers', { layers: Array.from({ length: 201 }, () => 'ports') }],
		['selectFeature', { feature: undefined }],
		['setTheme', { theme: 'sepia' }],
		['highlightPassages', { passages: [{ passage: 'p1', found: -1, count: 3 }] }],
		['highlightPassages', { passages: [{ passage: 'p1', found: 0.5, count: 3 }] }],
		['constructor', {}],
		['toString', {}],
		['hello', null]
	])('%s is refused with %o', (method, params) => {
		expect(readHostMessage(hostMessage(method, params))).toBeNull();
	});

	it('must come from a host, in this version', () => {
		const params = { passages: false };
		expect(readHostMessage(hostMessage('hello', params, { sender: 'other' }))).toBeNull();
		expect(readHostMessage(hostMessage('hello', params, { v: 2 }))).toBeNull();
		expect(readHostMessage(hostMessage('hello', params, { id: 1 }))).toBeNull();
	});

	it('is read without what it does not ask for', () => {
		const read = readHostMessage(
			hostMessage('hello', { passages: true, extra: '<img>' }, { more: 1 })
		);
		expect(read).toEqual(hostMessage('hello', { passages: true }));
	});

	it('is not taken from a prototype', () => {
		const inherited: unknown = Object.create(hostMessage('hello', { passages: true }));
		expect(readHostMessage(inherited)).toBeNull();
	});
});

describe('what a map may say', () => {
	it.each([
		['ready', { search: '' }],
		['state', { search: '?panel=report' }],
		['feature.click', { feature: 'odesa', name: 'Odesa' }],
		['passages', { passages: [{ passage: 'p1', quotes: [quote] }] }],
		['passage.request', { passage: 'p1', quotes: [quote] }],
		['proposal.change', { proposals: [] }],
		['error', { detail: 'setDate: not a day of the map' }]
	])('%s is read with %o', (event, data) => {
		expect(readEmbedMessage(embedMessage(event, data))).toEqual(embedMessage(event, data));
	});

	it.each([
		['ready', {}],
		['passages', { passages: [{ passage: 'p1', quotes: [{ exact: 'corridor' }] }] }],
		['passage.request', { passage: 'p1' }],
		['proposal.change', { proposals: [null] }]
	])('%s is refused with %o', (event, data) => {
		expect(readEmbedMessage(embedMessage(event, data))).toBeNull();
	});
});

describe('messages of strangers', () => {
	const seed = 20250324;
	/** Anything, in the envelope of a message or without. */
	const anything = fc.oneof(
		fc.anything(),
		fc
			.record({ name: fc.string(), payload: fc.anything({ withNullPrototype: true }) })
			.map(({ name, payload }) => hostMessage(name, payload)),
		fc.anything().map((payload) => hostMessage('setState', payload)),
		fc.anything().map((payload) => embedMessage('passages', payload))
	);

	it('never throw, and are read only in the shapes above', () => {
		fc.assert(
			fc.property(anything, (data) => {
				for (const read of [readHostMessage(data), readEmbedMessage(data)]) {
					if (read === null) continue;
					expect(['sender', 'v', 'id'].every((key) => key in read)).toBe(true);
				}
			}),
			{ seed, numRuns: 2000 }
		);
	});
});
