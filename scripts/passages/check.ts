/**
 * `npm run check:passages -- article.html [--report ID]`: which quotations of the reports stand in
 * an article, so that the map can be linked to it. `-` reads the article from standard input.
 *
 * Exits with 0 when every quotation was found, 1 when one is lost, 2 when something is unreadable.
 */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { articleText } from './article-text.ts';
import { decodeHtml } from './decode.ts';
import { everyOutcome, listingOf } from './listing.ts';
import { outcomesOf } from './outcomes.ts';
import { readReports, type QuotedReport } from './reports.ts';
import { reasonOf, UnreadableInput } from './unreadable.ts';

/** The project's own reports. */
export const reportsFolder = fileURLToPath(new URL('../../geodata/reports/', import.meta.url));

const usage = 'npm run check:passages -- article.html [--report ID]; "-" reads standard input';

/** Errors of the file system that need other words. */
const fileErrors: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EISDIR: 'is a folder, not a file',
	EACCES: 'may not be read'
};

interface Wishes {
	/** Path, or `-`. */
	readonly article: string;
	/** Id of a report; all when undefined. */
	readonly report: string | undefined;
}

function wishesFrom(args: readonly string[]): Wishes {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: { report: { type: 'string' } },
			allowPositionals: true
		});
		const [article, ...others] = positionals;
		if (article !== undefined && others.length === 0) return { article, report: values.report };
	} catch (error) {
		throw new UnreadableInput('arguments', `${reasonOf(error)}. Usage: ${usage}`);
	}
	throw new UnreadableInput('arguments', `one article is needed. Usage: ${usage}`);
}

function fileReason(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return fileErrors[code] ?? `cannot be read: ${reasonOf(error)}`;
}

async function readArticle(article: string): Promise<string> {
	const name = article === '-' ? 'standard input' : article;
	let bytes: Uint8Array;
	try {
		bytes = await (article === '-' ? buffer(process.stdin) : readFile(article));
	} catch (error) {
		throw new UnreadableInput(name, fileReason(error));
	}
	const text = articleText(decodeHtml(name, bytes));
	if (text.trim() === '')
		throw new UnreadableInput(
			name,
			'shows no text; if scripts fill the page, save it from a browser'
		);
	return text;
}

function chosenReports(folder: string, wanted: string | undefined): QuotedReport[] {
	const reports = readReports(folder);
	if (reports.length === 0) throw new UnreadableInput(folder, 'holds no report');
	const chosen = reports.filter(({ id }) => wanted === undefined || id === wanted);
	if (chosen.length > 0) return chosen;
	const known = reports.map(({ id }) => id).join(', ');
	throw new UnreadableInput('arguments', `no report is called "${wanted}"; there are: ${known}`);
}

/** What the check prints, and its exit code. */
export interface Verdict {
	readonly exitCode: 0 | 1 | 2;
	readonly lines: readonly string[];
}

/**
 * Runs the check.
 * @param args what follows the command
 * @param folder where the reports are
 */
export async function checkPassages(
	args: readonly string[],
	folder = reportsFolder
): Promise<Verdict> {
	try {
		const { article, report } = wishesFrom(args);
		const reports = chosenReports(folder, report);
		const outcomes = outcomesOf(await readArticle(article), reports);
		const isAnyLost = everyOutcome(outcomes).some(({ status }) => status === 'lost');
		return { exitCode: isAnyLost ? 1 : 0, lines: listingOf(outcomes) };
	} catch (error) {
		if (!(error instanceof UnreadableInput)) throw error;
		return { exitCode: 2, lines: [error.message] };
	}
}

if (import.meta.main) {
	const { exitCode, lines } = await checkPassages(process.argv.slice(2));
	const stream = exitCode === 2 ? process.stderr : process.stdout;
	stream.write(`${lines.join('\n')}\n`);
	process.exitCode = exitCode;
}
