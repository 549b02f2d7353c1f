import { expectTypeOf, it } from 'vitest';
import type { BlackSeaMap } from '../../../../src/lib/embed/host/element.ts';
import type {
	BlackSeaMapElement,
	BlackSeaMapEvents,
	BlackSeaMapTheme
} from '../../../../src/lib/embed/host/embed.d.ts';
import type { Outcome } from '../../../../src/lib/embed/host/find.ts';
import type { EmbedEvents, HostMethods } from '../../../../src/lib/embed/messages/protocol.ts';

/** `npm run check:types` fails here when the published types and the script part. */
type Own<Element> = Omit<Element, keyof HTMLElement | `${string}Callback`>;
type Detail<Name extends keyof BlackSeaMapEvents> = BlackSeaMapEvents[Name]['detail'];

it('has the methods that its types promise, and no others', () => {
	expectTypeOf<Own<BlackSeaMap>>().toEqualTypeOf<Own<BlackSeaMapElement>>();
	expectTypeOf<BlackSeaMapTheme>().toEqualTypeOf<HostMethods['setTheme']['theme']>();
});

it('tells what its types promise', () => {
	expectTypeOf<Detail<'black-sea-map:ready'>>().toEqualTypeOf<EmbedEvents['ready']>();
	expectTypeOf<Detail<'black-sea-map:state'>>().toEqualTypeOf<EmbedEvents['state']>();
	expectTypeOf<Detail<'black-sea-map:error'>>().toEqualTypeOf<EmbedEvents['error']>();
	expectTypeOf<Detail<'black-sea-map:feature-click'>>().toEqualTypeOf<
		EmbedEvents['feature.click']
	>();
	expectTypeOf<Detail<'black-sea-map:proposal-change'>>().toEqualTypeOf<
		EmbedEvents['proposal.change']
	>();
	expectTypeOf<Detail<'black-sea-map:passages'>>().toEqualTypeOf<Outcome>();
});

it('is known to pages that use it', () => {
	expectTypeOf<HTMLElementTagNameMap['black-sea-map']>().toEqualTypeOf<BlackSeaMapElement>();
});
