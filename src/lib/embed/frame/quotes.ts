import type { Report } from '../../model/story.ts';
import { orderReports } from '../../model/story-outline.ts';
import { reportDate } from '../../model/time.ts';
import type { Fetch } from '../../state/fetch-facts.ts';
import type { PassageQuotes } from '../messages/protocol.ts';

/** Quotations of every passage, the main one first. */
function quotesOf(reports: readonly Report[]): readonly PassageQuotes[] {
	return orderReports(reports, reportDate).flatMap(({ passages }) =>
		passages.map(({ id, anchors }) => ({
			passage: id,
			quotes: anchors
				.toSorted((one, other) => Number(other.isPrimary) - Number(one.isPrimary))
				.map(({ exact, prefix, suffix }) => ({ exact, prefix, suffix }))
		}))
	);
}

/**
 * Fetches the reports and their quotations, for a host that links them.
 * @param base where the site begins, with a slash at its end
 * @throws {Error} when one cannot be had
 */
export async function fetchQuotes(
	reportIds: readonly string[],
	base: string,
	fetch: Fetch
): Promise<readonly PassageQuotes[]> {
	const reports = await Promise.all(
		reportIds.map(async (id) => {
			const response = await fetch(`${base}data/reports/${id}.json`);
			if (!response.ok) throw new Error(`data/reports/${id}.json: ${response.status}`);
			return (await response.json()) as Report;
		})
	);
	return quotesOf(reports);
}
