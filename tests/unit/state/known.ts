import type { Lens } from '../../../src/lib/state/lens.ts';
import type { KnownIds } from '../../../src/lib/state/types.ts';

/** A map of three layers and three features under a small story, for tests of state. */
export const known: KnownIds = {
	layers: ['claims', 'corridors', 'ports'],
	defaultLayers: ['corridors', 'ports'],
	defaultPanel: 'report',
	features: new Set(['odesa', 'initiative-corridor', 'claim-crimea']),
	routeEnds: new Set(['odesa', 'istanbul', 'izmail']),
	passages: new Set(['p1', 'p2', 'p3']),
	proposals: ['revival', 'truce', 'energy']
};

/** Lights up nothing, for tests that are about something else. */
export const nothingLit = (): Lens => new Map();
