/** The server answered, but not with the file. */
export class Refusal extends Error {
	override name = 'Refusal';
}

/**
 * Fetches a file of the facts.
 * @param base where the site begins, with a slash at its end
 * @param path below `data/`
 * @throws {Refusal} that names file and status, when the server has it not; else what `fetch` throws
 */
export async function fetchFile<Answer extends Pick<Response, 'ok' | 'status'>>(
	fetch: (url: string) => Promise<Answer>,
	base: string,
	path: string
): Promise<Answer> {
	const response = await fetch(`${base}data/${path}`);
	if (!response.ok) throw new Refusal(`data/${path}: ${response.status}`);
	return response;
}
