import { parseCheckpoints } from '../../../src/lib/model/trade/parse.ts';
import { latestCheckpoint, seriesOf } from '../../../src/lib/model/trade/figures.ts';
import { checkpointSeries, type Checkpoint } from '../../../src/lib/model/trade/types.ts';
import { defineRule, type Finding, type GeodataContext } from '../types.ts';

const file = 'trade/checkpoints.csv';
const tonnesOf = ({ tonnes }: Checkpoint): string => `${tonnes.toLocaleString('en')} t`;

/** The published figures; none when the table is missing or does not read, which other rules tell. */
function checkpointsOf({ files }: GeodataContext): Checkpoint[] {
	try {
		return parseCheckpoints(files.get(file)?.text ?? '');
	} catch {
		return [];
	}
}

function* fallsIn(series: readonly Checkpoint[]): Generator<Finding> {
	for (const [index, later] of series.entries()) {
		const earlier = series[index - 1];
		if (!earlier) continue;
		const { id } = later;
		if (later.tonnes < earlier.tonnes)
			yield {
				file,
				id,
				message: `${tonnesOf(later)}, but already ${tonnesOf(earlier)} on ${earlier.date}`
			};
	}
}

/** What had been carried never becomes less, and farm goods never more than all cargo. */
export const tradeSeries = defineRule('trade-series', function* (context) {
	const checkpoints = checkpointsOf(context);
	for (const series of checkpointSeries) yield* fallsIn(seriesOf(checkpoints, series));
	for (const farm of seriesOf(checkpoints, 'corridor-farm')) {
		const all = latestCheckpoint(checkpoints, 'corridor-cargo', farm.date);
		if (all && all.date === farm.date && farm.tonnes > all.tonnes)
			yield {
				file,
				id: farm.id,
				message: `${tonnesOf(farm)} of farm goods, but ${tonnesOf(all)} of all cargo`
			};
	}
});
