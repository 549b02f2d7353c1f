import { expect, it, vi } from 'vitest';
import { asDataset, buildModel } from '../../../src/lib/model/load.ts';
import { datasetIds } from '../../../src/lib/model/types.ts';
import { Facts } from '../../../src/lib/state/facts.svelte.ts';
import { collection, port, source } from '../model/facts.ts';

type Answer = () => Promise<Response>;

const json =
	(value: unknown): Answer =>
	async () =>
		Response.json(value);
const refused: Answer = async () => new Response('gone', { status: 404 });
const page: Answer = async () => new Response('<!doctype html>');
const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** A server with one port a dataset, named after it. */
function serve(changes: Record<string, Answer> = {}) {
	const answers: Record<string, Answer> = {
		'./data/sources.json': json({ sources: [source('un')] }),
		...Object.fromEntries(
			datasetIds.map((id) => [`./data/${id}.geojson`, json(collection([port(`${id}-one`)]))])
		),
		...changes
	};
	const fetch = vi.fn((url: string) => (answers[url] ?? refused)());
	return { answers, fetch, facts: new Facts({ base: './', fetch }) };
}

it('starts from nothing', () => {
	const { facts, fetch } = serve();
	expect([facts.model.byId.size, facts.missing.size, facts.isLoading]).toEqual([0, 0, false]);
	expect(fetch).not.toHaveBeenCalled();
});

it('has every dataset and the sources after loading', async () => {
	const { facts } = serve();
	const loading = facts.load();
	expect(facts.isLoading).toBe(true);
	await loading;
	expect([...facts.model.datasets.keys()].sort()).toEqual([...datasetIds].sort());
	expect(facts.model.sources.has('un')).toBe(true);
	expect([facts.missing.size, facts.isLoading]).toEqual([0, false]);
});

it('works on without what fails, and says why', async () => {
	const { facts } = serve({
		'./data/claims.geojson': refused,
		'./data/areas.geojson': page,
		'./data/places.geojson': json(collection([{ type: 'Feature', properties: { id: 'riyadh' } }])),
		'./data/incidents.geojson': offline,
		'./data/sources.json': json([])
	});
	await facts.load();
	const reasons = [...facts.missing].map(([id, { reason }]) => [id, reason]);
	expect(Object.fromEntries(reasons)).toEqual({
		claims: 'refused',
		areas: 'broken',
		places: 'broken',
		incidents: 'network',
		sources: 'broken'
	});
	expect(facts.missing.get('claims')?.detail).toBe('data/claims.geojson: 404');
	expect(facts.missing.get('places')?.detail).toContain('places: riyadh');
	expect([...facts.model.byId.keys()]).toEqual(['ports-one', 'corridors-one', 'boundaries-one']);
});

it('heals with a retry that asks only for what is missing', async () => {
	const { facts, fetch, answers } = serve({ './data/claims.geojson': refused });
	await facts.load();
	fetch.mockClear();
	answers['./data/claims.geojson'] = json(collection([port('claim-crimea')]));
	await facts.retry();
	expect(fetch.mock.calls).toEqual([['./data/claims.geojson']]);
	expect(facts.missing.size).toBe(0);
	expect(facts.model.byId.get('claim-crimea')?.dataset).toBe('claims');
	expect(facts.model.byId.has('ports-one')).toBe(true);
});

it('leaves out a dataset that uses the id of another', async () => {
	const { facts } = serve({ './data/places.geojson': json(collection([port('ports-one')])) });
	await facts.load();
	expect(facts.missing.get('places')).toEqual({
		reason: 'broken',
		detail: 'places: ports-one: id is used twice'
	});
	expect(facts.model.byId.get('ports-one')?.dataset).toBe('ports');
});

it('asks once when it is asked twice', async () => {
	const { facts, fetch } = serve();
	await Promise.all([facts.load(), facts.load()]);
	expect(fetch).toHaveBeenCalledTimes(datasetIds.length + 1);
});

it('does not fetch what a page has brought', async () => {
	const { fetch } = serve();
	const ports = asDataset('ports', collection([port('odesa')]));
	const model = buildModel(new Map([['ports', ports]]), [source('un')]);
	const facts = new Facts({ base: './', fetch, model });
	await facts.load();
	expect(fetch).toHaveBeenCalledTimes(datasetIds.length - 1);
	expect(facts.model.byId.has('odesa')).toBe(true);
});
