import type { KnownIds } from '../../../src/lib/state/types.ts';

/** A map of three layers and three features, for tests of state. */
export const known: KnownIds = {
	layers: ['claims', 'corridors', 'ports'],
	defaultLayers: ['corridors', 'ports'],
	features: new Set(['odesa', 'initiative-corridor', 'claim-crimea'])
};
