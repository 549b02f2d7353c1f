import type { LegendEntry } from '../../layers/legend.ts';

/** What the legend explains for as long as the map shows it, beside what its layers draw. */
export class LegendAdditions {
	list = $state.raw<readonly LegendEntry[]>([]);
}
