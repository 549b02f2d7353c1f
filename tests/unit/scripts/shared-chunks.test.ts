import { build, type Plugin, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { sharedChunks, type SharedChunk } from '../../../scripts/vite/shared-chunks.ts';

/** Two pages, and a part that comes later. */
const sources: Readonly<Record<string, string>> = {
	'/one.js': `import './both-1.js'; import './both-2.js'; import './only-one.js'; import('/later.js');`,
	'/two.js': `import './both-1.js'; import './both-2.js';`,
	'/both-1.js': `import './deep.js'; console.log('both 1');`,
	'/both-2.js': `console.log('both 2');`,
	'/deep.js': `console.log('deep');`,
	'/only-one.js': `console.log('only one');`,
	'/later.js': `import './both-2.js'; import './late.js'; import './word.js'; console.log('later');`,
	'/late.js': `console.log('late');`,
	'/word.js': `console.log('word');`
};

const fromMemory: Plugin = {
	name: 'from-memory',
	enforce: 'pre',
	resolveId: (id) => {
		const path = id.replace(/^\./, '');
		return path in sources ? path : null;
	},
	load: (id) => sources[id] ?? null
};

/** What each file logs, by the name of the file. */
async function filesOf(chunks: readonly SharedChunk[], except?: RegExp) {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [fromMemory, sharedChunks(chunks, { except })],
		build: {
			write: false,
			modulePreload: false,
			rolldownOptions: { input: { one: '/one.js', two: '/two.js' } }
		}
	});
	const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
	return Object.fromEntries(
		output
			.filter((file) => file.type === 'chunk')
			.map(({ name, code }) => [
				name,
				[...code.matchAll(/console\.log\([`"'](.*?)[`"']\)/g)].map(([, word]) => word).sort()
			])
	);
}

describe('the files of pages', () => {
	it('have in one what both pages import at once', async () => {
		const files = await filesOf([{ name: 'both', neededBy: ['/one.js', '/two.js'] }]);
		expect(files.both).toEqual(['both 1', 'both 2', 'deep']);
		expect(files.one).toEqual(['only one']);
	});

	it('leave with a later part what no page imports at once', async () => {
		const files = await filesOf([
			{ name: 'both', neededBy: ['/one.js', '/two.js'] },
			{ name: 'part', neededBy: ['/later.js'], notBy: ['/one.js', '/two.js'] }
		]);
		expect(files.both).toEqual(['both 1', 'both 2', 'deep']);
		expect(files.part).toEqual(['late', 'later', 'word']);
	});

	it('leave to Rolldown what is excepted', async () => {
		const part = { name: 'part', neededBy: ['/late.js'] };
		const files = await filesOf([part, { name: 'words', neededBy: ['/word.js'] }], /word/);
		expect(files).not.toHaveProperty('words');
		expect(files.part).toEqual(['late']);
	});

	it('are not made when a page is missing', async () => {
		await expect(filesOf([{ name: 'both', neededBy: ['/nobody.js'] }])).rejects.toThrow(
			'0 modules end in /nobody.js'
		);
	});
});
