import { fetchFile } from './fetch-file.ts';
import { parseDays } from '../model/trade/parse.ts';
import type { DayRow } from '../model/trade/types.ts';

/**
 * Fetches the record of what left which port on which day.
 * @param base where the site begins, with a slash at its end
 * @throws {Error} when it cannot be had or is not as it should be
 */
export async function fetchDepartures(
	base: string,
	fetch: (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>
): Promise<readonly DayRow[]> {
	const response = await fetchFile(fetch, base, 'trade/bsgi-days.csv');
	return parseDays(await response.text());
}
