import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { channelTo } from '../../../../src/lib/embed/host/channel.ts';
import type { EmbedMessage } from '../../../../src/lib/embed/messages/protocol.ts';

const site = 'https://maps.example';

const message = (event: string, data: object, id = 'map-1') => ({
	sender: 'black-sea-corridors',
	v: 1,
	id,
	event,
	data
});
const ready = (id?: string) => message('ready', { search: '' }, id);

/** A frame with a channel to it, and all that comes of it. */
function framed({
	src = `${site}/embed/?dark=auto`,
	sandbox
}: { src?: string; sandbox?: string } = {}) {
	const posted: { data: { method?: string; id?: string }; target: string }[] = [];
	const contentWindow = {
		postMessage: (data: { method?: string }, target: string) => posted.push({ data, target })
	};
	const getAttribute = (name: string) => (name === 'sandbox' ? (sandbox ?? null) : null);
	const frame = { src, contentWindow, getAttribute } as unknown as HTMLIFrameElement;
	const heights: number[] = [];
	const heard: { message: EmbedMessage; isNew: boolean }[] = [];
	const channel = channelTo(
		frame,
		(heightPx) => heights.push(heightPx),
		(message, isNew) => heard.push({ message, isNew })
	);
	const hear = (data: unknown, from: Partial<MessageEvent> = {}) =>
		channel.hear({ source: contentWindow, origin: site, data, ...from } as MessageEvent);
	return { channel, frame, heard, heights, hear, posted };
}

afterEach(() => vi.unstubAllGlobals());

describe('what a channel hears', () => {
	it('is the map in its frame', () => {
		const { heard, hear, heights } = framed();
		hear(ready());
		hear(message('state', { search: '?date=2022-09-01' }));
		hear({ sentinel: 'amp', type: 'embed-size', height: 700 });

		expect(heard.map(({ message, isNew }) => [message.event, isNew])).toEqual([
			['ready', true],
			['state', false]
		]);
		expect(heights).toEqual([700]);
	});

	it.each([
		['another window', { source: {} as Window }],
		['a window that is gone', { source: null }],
		['another site in the frame', { origin: 'https://elsewhere.example' }],
		['a site of a longer name', { origin: `${site}.elsewhere.example` }],
		['another port', { origin: `${site}:8443` }],
		['a document without an origin', { origin: 'null' }]
	])('is not %s', (_, from) => {
		const { heard, hear, heights } = framed();
		hear(ready(), from);
		hear({ sentinel: 'amp', type: 'embed-size', height: 700 }, from);

		expect(heard).toEqual([]);
		expect(heights).toEqual([]);
	});

	it('is nobody when the frame has left the page', () => {
		const { channel, frame, heard } = framed();
		Object.assign(frame, { contentWindow: null });
		channel.hear({ source: null, origin: site, data: ready() } as MessageEvent);

		expect(heard).toEqual([]);
	});

	it('is not another map than that which is ready', () => {
		const { heard, hear } = framed();
		hear(message('state', { search: '' }));
		hear(ready());
		hear(message('state', { search: '' }, 'map-2'));

		expect(heard).toHaveLength(1);
	});

	it('is new when another map is loaded, and not when the same one is asked again', () => {
		const { heard, hear } = framed();
		for (const id of ['map-1', 'map-1', 'map-2']) hear(ready(id));

		expect(heard.map(({ isNew }) => isNew)).toEqual([true, false, true]);
	});

	it.each(['allow-scripts', '', 'allow-scripts allow-popups'])(
		'is the window itself when the frame is shut by sandbox="%s"',
		(sandbox) => {
			const { heard, hear } = framed({ sandbox });
			hear(ready(), { origin: 'null' });

			expect(heard).toHaveLength(1);
		}
	);

	it('has no origin when the frame may keep its own', () => {
		const { heard, hear } = framed({ sandbox: 'allow-scripts allow-same-origin' });
		hear(ready(), { origin: 'null' });
		expect(heard).toEqual([]);

		hear(ready());
		expect(heard).toHaveLength(1);
	});

	it('has no origin in a page that has none', () => {
		vi.stubGlobal('origin', 'null');
		const { heard, hear } = framed();
		hear(ready(), { origin: 'null' });

		expect(heard).toHaveLength(1);
	});
});

describe('what a channel posts', () => {
	it('greets in both ways, which anyone may read', () => {
		const { channel, posted } = framed();
		channel.greet();

		expect(posted.map(({ data, target }) => [Object(data).type ?? data.method, target])).toEqual([
			['frames-init', '*'],
			['hello', '*']
		]);
	});

	it('goes to the origin of the frame and the map that is ready', () => {
		const { channel, hear, posted } = framed();
		channel.send('setDate', { date: '2022-09-01' });
		expect(posted).toEqual([]);

		hear(ready());
		channel.send('setDate', { date: '2022-09-01' });
		expect(posted).toEqual([
			{
				data: {
					sender: 'black-sea-corridors-host',
					v: 1,
					id: 'map-1',
					method: 'setDate',
					params: { date: '2022-09-01' }
				},
				target: site
			}
		]);
	});

	it('goes to the window of a frame that has no origin', () => {
		const { channel, hear, posted } = framed({ sandbox: 'allow-scripts' });
		hear(ready(), { origin: 'null' });
		channel.send('selectFeature', { feature: null });

		expect(posted.at(-1)?.target).toBe('*');
	});
});

it('hears nothing of what is malformed, and answers nothing', () => {
	const { heard, hear, posted } = framed();
	hear(ready());
	const names = fc.constantFrom(
		'ready',
		'state',
		'feature.click',
		'passages',
		'passage.request',
		'toString',
		'__proto__',
		'constructor'
	);
	const nearly = fc.record(
		{
			sender: fc.constantFrom('black-sea-corridors', 'black-sea-corridors-host'),
			v: fc.constantFrom(1, 2, '1'),
			id: fc.constantFrom('map-1', 'map-2', 1, ''),
			event: fc.oneof(names, fc.anything()),
			data: fc.oneof(
				fc.anything(),
				fc.record({ passage: fc.anything(), quotes: fc.array(fc.anything()) }),
				fc.record({ passages: fc.array(fc.anything()) })
			)
		},
		{ requiredKeys: [] }
	);
	fc.assert(
		fc.property(fc.oneof(fc.anything(), nearly), (data) => {
			hear(data);
			for (const { message } of heard.splice(0)) {
				expect(typeof message.id).toBe('string');
				// With all fields of its shape, or it would not be heard.
				if (message.event === 'passages')
					for (const { passage, quotes } of message.data.passages) {
						expect(typeof passage).toBe('string');
						for (const { exact } of quotes) expect(typeof exact).toBe('string');
					}
				if (message.event === 'ready' || message.event === 'state')
					expect(typeof message.data.search).toBe('string');
			}
		}),
		{ seed: 20250324, numRuns: 3000 }
	);
	expect(posted).toEqual([]);
});
