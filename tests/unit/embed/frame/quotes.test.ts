import { expect, it } from 'vitest';
import { fetchQuotes } from '../../../../src/lib/embed/frame/quotes.ts';
import { readEmbedMessage } from '../../../../src/lib/embed/messages/from-embed.ts';
import { readGeodata } from '../../model/geodata.ts';

const id = '2025-03-24-riyadh';
const answering = (file: string) => (url: string) =>
	Promise.resolve({
		ok: url === `../data/reports/${id}.json`,
		status: 404,
		json: () => Promise.resolve(readGeodata(file))
	});

it('gives every quotation of the report, the main one of a passage first', async () => {
	const passages = await fetchQuotes([id], '../', answering(`reports/${id}.json`));
	expect(passages.map(({ passage }) => passage)).toEqual(
		Array.from({ length: 14 }, (_, index) => `p${index + 1}`)
	);
	expect(passages.flatMap(({ quotes }) => quotes)).toHaveLength(38);
	expect(passages[0]?.quotes[0]?.exact).toMatch(/^kicked off on Monday/);
});

it('fits into one message', async () => {
	const passages = await fetchQuotes([id], '../', answering(`reports/${id}.json`));
	const message = {
		sender: 'black-sea-corridors',
		v: 1,
		id: 'map1',
		event: 'passages',
		data: { passages }
	};
	expect(readEmbedMessage(message)).toEqual(message);
});

it('says which report could not be had', async () => {
	await expect(fetchQuotes(['nowhere'], '../', answering(''))).rejects.toThrow(
		'data/reports/nowhere.json: 404'
	);
});
