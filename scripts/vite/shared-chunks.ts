import type { Plugin, Rolldown } from 'vite';
import { reachable } from '../reachable.ts';

/** Modules that are needed together and therefore stand in one file. */
export interface SharedChunk {
	readonly name: string;
	/** Ends of module ids: the chunk has what each of these modules imports at once. */
	readonly neededBy: readonly string[];
	/** Likewise: what one of these imports at once is not in the chunk. */
	readonly notBy?: readonly string[];
}

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

function groupsOf(
	chunks: readonly SharedChunk[],
	except: RegExp | null
): Rolldown.CodeSplittingGroup[] {
	const candidates = new Set<string>();
	const closures = new Map<string, ReadonlySet<string>>();

	function closureOf(end: string, context: Context): ReadonlySet<string> {
		const known = closures.get(end);
		if (known) return known;
		const roots = [...candidates].filter((id) => id.endsWith(end));
		const [root] = roots;
		if (root === undefined || roots.length > 1) {
			throw new Error(`shared-chunks: ${roots.length} modules end in ${end}`);
		}
		const closure = reachable([root], (id) => context.getModuleInfo(id)?.importedIds ?? []);
		closures.set(end, closure);
		return closure;
	}

	// One group a chunk: what an earlier one has is not taken along by a later one.
	return chunks.map(({ name, neededBy, notBy = [] }) => ({
		// Rolldown asks this of every module before it asks for the first name.
		test: (id) => {
			candidates.add(id);
			return !except?.test(id);
		},
		name: (id, context) => {
			const isNeeded = (end: string) => closureOf(end, context).has(id);
			return neededBy.every(isNeeded) && !notBy.some(isNeeded) ? name : null;
		}
	}));
}

/**
 * Joins what pages share into few files. Left alone, Rolldown makes a file of every set of modules
 * that another set of pages shares: dozens of small ones, which a browser fetches six at a time.
 * @param except modules that one file exports for all: who needs which of them, only Rolldown knows
 * @throws in the build, when no module, or more than one, has an end that a chunk names
 */
export function sharedChunks(
	chunks: readonly SharedChunk[],
	{ except = null }: { readonly except?: RegExp | null } = {}
): Plugin {
	return {
		name: 'shared-chunks',
		configEnvironment: (environment) =>
			environment === 'client'
				? {
						build: {
							rolldownOptions: { output: { codeSplitting: { groups: groupsOf(chunks, except) } } }
						}
					}
				: null
	};
}
