import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RouteNetwork } from '../../src/lib/model/route/network.ts';
import { linesFor, withText } from './world.ts';

type Editable = {
	-readonly [Key in keyof RouteNetwork]: RouteNetwork[Key] extends readonly (infer Member)[]
		? Member[]
		: RouteNetwork[Key];
};

/** A leg between the two ports of the small world, which lie on two coasts. */
const sound = (): Editable => ({
	nodes: [
		[30.995, 45.5],
		[32.01, 45.5]
	],
	ends: { 'west-harbour': 0, 'east-harbour': 1 },
	areas: [],
	ownAreas: [],
	closures: [],
	edges: [
		{
			ends: [0, 1],
			kind: 'open-sea',
			corridor: null,
			only: null,
			open: [{ from: null, to: null }],
			confidence: 'approximate',
			lengthNm: 42.7,
			via: [],
			inAreas: {}
		}
	]
});

/** What the rules of the network say; the small world's catalogue knows no network. */
function linesWith(change: (network: Editable) => void): string[] {
	const network = sound();
	change(network);
	const lines = linesFor(withText('network.json', JSON.stringify(network)));
	return lines.filter((line) => line.includes(': network-'));
}

describe('the network of ways', () => {
	test('a leg from coast to coast is sound', () => {
		expect(linesWith(() => {})).toEqual([]);
	});

	test('network-edge: a length that is not the line’s', () => {
		const lines = linesWith((network) => {
			network.edges = network.edges.map((edge) => ({ ...edge, lengthNm: 44 }));
		});
		expect(lines).toEqual([
			'network.json: edge 1: network-edge: lengthNm is 44; the line is 42.71 nm long'
		]);
	});

	test('network-edge: a leg over land', () => {
		const lines = linesWith((network) => {
			network.nodes[0] = [30.8, 45.6];
			network.edges = network.edges.map((edge) => ({ ...edge, lengthNm: 51.22 }));
		});
		expect(lines).toEqual([
			expect.stringMatching(/^network\.json: edge 1: network-edge: crosses \d\.\d\d nm of land/)
		]);
	});

	test('network-edge: a leg from nowhere', () => {
		const lines = linesWith((network) => {
			network.edges = network.edges.map((edge) => ({ ...edge, ends: [0, 7] }));
		});
		expect(lines).toContain(
			'network.json: edge 1: network-edge: lies between 0 and 7; one is no node'
		);
	});

	test('network-whole: ports without a node, and out of reach', () => {
		expect(
			linesWith((network) => {
				network.ends = { 'east-harbour': 1 };
			})
		).toEqual(['network.json: west-harbour: network-whole: is a port without a node']);
		expect(
			linesWith((network) => {
				network.edges = [];
			})
		).toEqual(['network.json: east-harbour: network-whole: no edges lead here from west-harbour']);
	});

	test('network-fresh: the network is that of the facts, and says so when they move', () => {
		const folder = new URL('../../geodata/', import.meta.url);
		const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
		const texts = new Map([
			...withText('ways.json', read('ways.json')),
			['network.json', read('network.json')]
		]);
		expect(linesFor(texts)).toContain(
			'network.json: -: network-fresh: is older than the facts that it was made from: npm run network'
		);
	});
});
