import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import {
	readCatalogue,
	readCorrections,
	type Correction
} from '../../../src/lib/downloads/catalogue.ts';
import { siteSources } from '../../../src/lib/downloads/site.ts';
import { geodataFiles } from '../../../src/lib/map/static/data.ts';
import Corrections from '../../../src/routes/[[lang=language]]/data/Corrections.svelte';

/** What a data desk would write after two mistakes, older one first. */
const log: readonly Correction[] = [
	{
		id: 'war-risk-words',
		date: '2025-03-28',
		dataset: 'areas',
		now: { en: 'The circular is of 18 December 2023.' }
	},
	{
		id: 'tuapse-moved',
		date: '2025-04-03',
		dataset: 'ports',
		feature: 'tuapse',
		was: { en: 'Tuapse stood 400 m east of its harbour.' },
		now: { en: 'Tuapse stands in its harbour.' },
		sources: ['world-port-index']
	}
];

function pageOf(corrections: readonly Correction[]): string {
	const files = new Map([...geodataFiles(), ['corrections.json', JSON.stringify({ corrections })]]);
	const sources = new Map(siteSources().map((source) => [source.id, source]));
	const props = {
		corrections: readCorrections(files),
		catalogue: readCatalogue(files),
		sources,
		map: '../'
	};
	return render(Corrections, { props }).body;
}

/** The words of a piece of HTML. */
const wordsOf = (html: string) =>
	html
		.replaceAll(/<!--.*?-->|<[^>]*>/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim();

it('tells what was wrong and what is right, newest first, with links to dataset, feature and source', () => {
	const [, newest = '', oldest = ''] = pageOf(log).split('<li id=');

	expect(wordsOf(`<li id=${newest}`)).toMatch(
		/^3 April 2025 · Ports · tuapse Was Tuapse stood 400 m east of its harbour\. Is Tuapse stands in its harbour\. World Port Index/
	);
	expect(newest).toContain('href="#ports"');
	expect(newest).toContain('href="../?feature=tuapse"');
	expect(wordsOf(`<li id=${oldest}`)).toMatch(
		/^28 March 2025 · Sea areas Is The circular is of 18 December 2023\./
	);
	expect(oldest).not.toContain('href="../?feature=');
});

it('says so when there is none', () => {
	expect(wordsOf(pageOf([]))).toContain('No correction so far.');
	expect(wordsOf(pageOf(log))).not.toContain('No correction so far.');
});
