/**
 * `npm run release -- --out <folder> [--precompress] [--build build]`: publishes the current build.
 *
 * In the folder, which any host serves as it is, the build becomes the latest release, and is kept
 * under `v/<version>/`, where it never changes: a version that is there with other content stops
 * the release. Run again, it changes nothing. `--precompress` adds `.br` and `.gz` files for servers
 * that send these.
 */
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow } from './site/hosts/files.ts';
import { forms, isCompressedForm } from './site/precompress.ts';

interface ReleaseOptions {
	/** Folder that a host serves. */
	out: string;
	/** Built site. Default `build`. */
	build?: string;
	/** Write compressed forms beside the files. */
	precompress?: boolean;
}

/** In the out folder: the paths of the latest release's files, so that the next can clear up. */
const listName = '.release.json';

const plainVersion = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** What a host reads at its root only, and what an administrator reads. */
const forRootOnly = /^(_headers|\.htaccess|\.nojekyll|404\.html|robots\.txt)$/;
const forAdministrators = /^hosting\//;

/** Assets stay: pages of the release before, in some cache, still load them. */
const staysForever = /^(_app\/immutable|v)\//;

/**
 * @returns what was done, a line for each
 * @throws {Error} when there is no build, the folder holds something else, or the version is there
 * with other content
 */
export function release({ out, build = 'build', precompress = false }: ReleaseOptions): string[] {
	const version = versionOf(build);
	checkFolder(out, build);
	const files = new Map<string, Buffer>();
	for (const path of filesBelow(build).filter((path) => !forAdministrators.test(path))) {
		const content = readFileSync(join(build, path));
		const all = precompress ? forms(path, content) : [['', content] as const];
		for (const [end, form] of all) files.set(path + end, form);
	}
	const kept = keep(files, join(out, 'v', version));
	const replaced = replaceLatest(files, out);
	return [
		`v/${version}/: ${kept ? 'kept for good' : 'is there already, and the same'}`,
		`latest: ${replaced.written} files written, ${replaced.removed} removed`
	];
}

/** The version that the build says it is. */
function versionOf(build: string): string {
	const path = join(build, 'data/version.json');
	if (!existsSync(path)) {
		throw new Error(`${path}: there is no build; run \`npm run build\` first`);
	}
	const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: unknown };
	if (typeof version !== 'string' || !plainVersion.test(version)) {
		throw new Error(`${path}: not a version: ${JSON.stringify(version)}`);
	}
	return version;
}

/** Keeps a slip of the hand from mixing the site with other files. */
function checkFolder(out: string, build: string): void {
	if (!relative(resolve(build), resolve(out)).startsWith('..')) {
		throw new Error(`${out}: is the build itself or lies in it`);
	}
	if (!existsSync(out)) return;
	if (!statSync(out).isDirectory()) throw new Error(`${out}: is not a folder`);
	if (readdirSync(out).length > 0 && !existsSync(join(out, listName))) {
		throw new Error(`${out}: is not empty and holds no release; name an empty folder`);
	}
}

/** Writes the release to a folder of its own, whole or not at all; `false` when it is there. */
function keep(files: ReadonlyMap<string, Buffer>, folder: string): boolean {
	const paths = [...files.keys()].filter((path) => !forRootOnly.test(path));
	if (existsSync(folder)) {
		const difference = firstDifference(files, paths, folder);
		if (difference === null) return false;
		throw new Error(
			`${folder}: this version is published with another ${difference}; ` +
				'a new release needs a new version (npm version patch --no-git-tag-version)'
		);
	}
	const unfinished = `${folder}.part`;
	rmSync(unfinished, { recursive: true, force: true });
	for (const path of paths) write(join(unfinished, path), files.get(path) as Buffer);
	renameSync(unfinished, folder);
	return true;
}

/** The first file that differs, is missing or is too many; compressed forms follow from others. */
function firstDifference(
	files: ReadonlyMap<string, Buffer>,
	paths: readonly string[],
	folder: string
): string | null {
	const wanted = paths.filter((path) => !isCompressedForm(path));
	const there = filesBelow(folder).filter((path) => !isCompressedForm(path));
	const either = [...new Set([...wanted, ...there])].sort();
	const differs = either.find(
		(path) =>
			!wanted.includes(path) ||
			!there.includes(path) ||
			!files.get(path)?.equals(readFileSync(join(folder, path)))
	);
	return differs ?? null;
}

/** Writes what changed, in an order in which no page stands before what it loads. */
function replaceLatest(files: ReadonlyMap<string, Buffer>, out: string) {
	const before = readList(out);
	const pagesLast = [...files.keys()].sort((one, other) => turn(one) - turn(other));
	const changed = pagesLast.filter((path) => {
		const target = join(out, path);
		return !existsSync(target) || !files.get(path)?.equals(readFileSync(target));
	});
	for (const path of changed) write(join(out, path), files.get(path) as Buffer);
	const gone = before.filter((path) => !files.has(path) && !staysForever.test(path));
	for (const path of gone) rmSync(join(out, path), { force: true });
	write(join(out, listName), Buffer.from(`${JSON.stringify([...files.keys()], null, '\t')}\n`));
	return { written: changed.length, removed: gone.length };
}

function turn(path: string): number {
	if (staysForever.test(path)) return 0;
	return /\.html(\.br|\.gz)?$/.test(path) ? 2 : 1;
}

function readList(out: string): string[] {
	const path = join(out, listName);
	if (!existsSync(path)) return [];
	const list = JSON.parse(readFileSync(path, 'utf8')) as string[];
	const outside = list.find((name) => relative(out, join(out, name)).startsWith('..'));
	if (outside) throw new Error(`${path}: names a file outside of the folder: ${outside}`);
	return list;
}

/** A server never sends half a file: it is written beside its place and then moved there. */
function write(path: string, content: Buffer): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(`${path}.part`, content);
	renameSync(`${path}.part`, path);
}

if (import.meta.main) {
	try {
		const { values } = parseArgs({
			options: {
				out: { type: 'string' },
				build: { type: 'string' },
				precompress: { type: 'boolean' }
			}
		});
		const { out } = values;
		if (!out) throw new Error('--out names no folder: npm run release -- --out /var/www/map');
		console.log(release({ ...values, out }).join('\n'));
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
