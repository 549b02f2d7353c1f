import type { Position } from 'geojson';
import type { RouteNetwork } from '../../../src/lib/model/route/network.ts';
import { fingerprint, networkFile, waysFile } from '../../network/inputs.ts';
import { gridOf, longestOnLandNm, shipWatersOf } from '../../network/land.ts';
import { stretches } from '../../network/measured.ts';
import { cellOf } from '../../network/water-grid.ts';
import { toleratedLandNm } from '../on-land.ts';
import { isObject } from '../context.ts';
import { inWords } from '../shapes.ts';
import { lengthM, metresPerNm, samplesAlong } from '../sphere.ts';
import { defineRule, wholeFile, type GeodataContext } from '../types.ts';

const lengthTolerance = 0.01;
/** Lengths are written to a hundredth of a mile. */
const roundingNm = 0.01;

type Made = RouteNetwork & { readonly madeFrom: string };

/** The network, if there is one; its form is held by the schema. */
function networkOf({ files }: GeodataContext): Made | null {
	const content = files.get(networkFile)?.content;
	if (!isObject(content) || !Array.isArray(content['edges'])) return null;
	return content as unknown as Made;
}

/** Only where a leg comes into a cell of land is it worth to look each 100 m. */
const glanceM = 250;

/** A network is made again when what it was made from has changed. */
export const networkFresh = defineRule('network-fresh', function* (context) {
	const network = networkOf(context);
	if (!network || !context.files.has(waysFile) || network.madeFrom === fingerprint(context)) return;
	const message = 'is older than the facts that it was made from: npm run network';
	yield { file: networkFile, id: wholeFile, message };
});

/** Edges lie between nodes, are as long as they say, and run through water. */
export const networkEdge = defineRule('network-edge', function* (context) {
	const network = networkOf(context);
	if (!network) return;
	const ports = (context.features.get('ports.geojson') ?? []).flatMap(({ geometry }) =>
		geometry.type === 'Point' ? [geometry.coordinates] : []
	);
	const waters = shipWatersOf(context);
	const { isWater } = gridOf(context);
	const stretchOf = stretches(context);
	for (const [index, edge] of network.edges.entries()) {
		const { ends, via, lengthNm } = edge;
		const id = `edge ${index + 1}`;
		const [from, to] = ends.map((node) => network.nodes[node]);
		if (!from || !to) {
			yield {
				file: networkFile,
				id,
				message: `lies between ${ends.join(' and ')}; one is no node`
			};
			continue;
		}
		const line: Position[] = [from, ...via, to].map((position) => [...position]);
		const drawnNm = lengthM(line) / metresPerNm;
		const countedNm = drawnNm * stretchOf(edge);
		if (Math.abs(countedNm - lengthNm) > lengthTolerance * countedNm + roundingNm)
			yield {
				file: networkFile,
				id,
				message: `lengthNm is ${lengthNm}; the line is ${countedNm.toFixed(2)} nm long`
			};
		if (Array.from(samplesAlong(line, glanceM)).every((at) => isWater[cellOf(at)])) continue;
		const landNm = longestOnLandNm(line, ports, waters);
		if (landNm > toleratedLandNm)
			yield {
				file: networkFile,
				id,
				message: `crosses ${landNm.toFixed(2)} nm of land on the way from ${inWords(line[0] ?? [])} to ${inWords(line.at(-1) ?? [])}`
			};
	}
});

/** Every port is an end, and from each end edges lead to every other. */
export const networkWhole = defineRule('network-whole', function* (context) {
	const network = networkOf(context);
	if (!network) return;
	for (const { id } of context.features.get('ports.geojson') ?? [])
		if (network.ends[id] === undefined)
			yield { file: networkFile, id, message: 'is a port without a node' };
	const [first, ...others] = Object.entries(network.ends);
	const reached = new Set(first ? [first[1]] : []);
	for (let size = -1; size !== reached.size;) {
		size = reached.size;
		for (const { ends } of network.edges)
			if (ends.some((node) => reached.has(node))) for (const node of ends) reached.add(node);
	}
	for (const [id, node] of others)
		if (!reached.has(node))
			yield { file: networkFile, id, message: `no edges lead here from ${first?.[0] ?? ''}` };
});
