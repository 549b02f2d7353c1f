import { areas } from './areas.ts';
import { boundaries } from './boundaries.ts';
import { claims } from './claims.ts';
import { corridors } from './corridors.ts';
import { incidents } from './incidents.ts';
import { places } from './places.ts';
import { ports } from './ports.ts';

/** Every layer, in drawing order from the bottom up. */
export const layers = [claims, areas, boundaries, corridors, places, incidents, ports] as const;
