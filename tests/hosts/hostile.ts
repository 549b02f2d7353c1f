import fc from 'fast-check';
import { embedSender, hostSender, protocolVersion } from '../../src/lib/embed/messages/protocol.ts';
import { fields } from '../../src/lib/state/fields.ts';

/** Every run makes the same inputs. */
const seed = 20250324;

/** What a stranger's code would call, were it to run. */
export const alarm = 'strangersCode';

/** Stands for the name that a loaded map gave itself. */
export const mapId = '(the map)';

const methods = [
	...['hello', 'setState', 'setLayers', 'selectFeature', 'selectPassage', 'setDate', 'setTheme'],
	...['highlightPassages', 'toString', 'constructor', '__proto__', '']
];

const code = fc.constantFrom(
	`<img src=x onerror=${alarm}()>`,
	`"><script>${alarm}()</script>`,
	`<svg onload=${alarm}()>`,
	`<iframe srcdoc="<script>parent.${alarm}()</script>"></iframe>`,
	`javascript:${alarm}()`,
	`'-${alarm}()-'`,
	`\${${alarm}()}`,
	`{@html ${alarm}()}`,
	`</style><style onload=${alarm}()>`,
	`url(javascript:${alarm}())`
);

const oddText = fc.constantFrom(
	...['__proto__', 'constructor', 'hasOwnProperty', 'null', 'undefined', 'NaN', '1e999', '-0'],
	...['%', '%E0%A4%A', '%00', '\0', '\u202e', '\ud800', '\u{1f6a2}', '../../', '//example.org'],
	...['44.5,31.2,99z', '1e9,1e9,1e9z', ',,z', '2022-02-30', '-271821-04-20', '275760-09-13']
);

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const longText = fc.constantFrom('a,'.repeat(900), '<'.repeat(1999), 'é'.repeat(2001));

const text = fc.oneof(code, oddText, anyText, { weight: 1, arbitrary: longText });

const key = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...fields.map((field) => field.key)) },
	text
);

function encode(plain: string): string {
	return encodeURIComponent(plain.toWellFormed());
}

/** Query strings, their pairs encoded or as they are. */
const search = fc
	.array(fc.tuple(key, text, fc.boolean()), { minLength: 1, maxLength: 6 })
	.map((pairs) =>
		pairs.map(([name, value, isEncoded]) =>
			isEncoded ? `${encode(name)}=${encode(value)}` : `${name}=${value}`
		)
	)
	.map((pairs) => `?${pairs.join('&')}`);

const texts = fc.array(text, { maxLength: 8 });
const number = fc.oneof(fc.integer(), fc.double(), fc.constant(Number.MAX_VALUE));

/** Parameters of the right shape, with what no host would send in them. */
const shapely = fc.oneof(
	fc.record({ method: fc.constant('setState'), params: fc.record({ search }) }),
	fc.record({ method: fc.constant('setLayers'), params: fc.record({ layers: texts }) }),
	fc.record({ method: fc.constant('selectFeature'), params: fc.record({ feature: text }) }),
	fc.record({ method: fc.constant('selectPassage'), params: fc.record({ passage: text }) }),
	fc.record({ method: fc.constant('setDate'), params: fc.record({ date: text }) }),
	fc.record({ method: fc.constant('setTheme'), params: fc.record({ theme: text }) }),
	fc.record({
		method: fc.constant('highlightPassages'),
		params: fc.record({
			passages: fc.array(fc.record({ passage: text, found: number, count: number }))
		})
	})
);

const rightEnvelope = { sender: hostSender, v: protocolVersion, id: mapId };

/** Messages with one or more fields wrong, missing or too many. */
const nearly = fc.record(
	{
		sender: fc.constantFrom<unknown>(hostSender, hostSender, embedSender, null, 7),
		v: fc.constantFrom<unknown>(protocolVersion, protocolVersion, '1', 2, null),
		id: fc.oneof(fc.constant(mapId), text),
		method: fc.oneof(fc.constantFrom(...methods), text),
		params: fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant([]), text)
	},
	{ requiredKeys: [] }
);

/** What other hosts' scripts say, bent. */
const ofOthers = fc.oneof(
	fc.constant({ sentinel: 'amp', type: 'frames-init' }),
	fc.record({ sentinel: fc.constant('amp'), type: text }),
	text.map((width) => `pymxPYMxmapxPYMxwidthxPYMx${width}`),
	text.map((value) => ({ message: 'height', value, secret: value }))
);

const message: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 4, arbitrary: shapely.map((asked) => ({ ...rightEnvelope, ...asked })) },
	{ weight: 3, arbitrary: nearly },
	{ weight: 1, arbitrary: ofOthers },
	{ weight: 1, arbitrary: fc.jsonValue() }
);

/** Query strings that no link of ours has. */
export function hostileSearches(count: number): readonly string[] {
	return fc.sample(search, { numRuns: count, seed });
}

/** Messages that no host of ours sends, as JSON; some stand in the right envelope to `mapId`. */
export function hostileMessages(count: number): readonly unknown[] {
	return fc.sample(message, { numRuns: count, seed });
}
