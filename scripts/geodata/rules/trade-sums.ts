import { tradeRecord, type Book } from '../trade-record.ts';
import { defineRule, type Finding } from '../types.ts';

const count = (number: number): string => number.toLocaleString('en');

function* differences(one: Book, other: Book): Generator<Finding> {
	const comparesVoyages = one.countsVoyages && other.countsVoyages;
	for (const id of new Set([...one.sums.keys(), ...other.sums.keys()])) {
		for (const unit of comparesVoyages ? (['tonnes', 'voyages'] as const) : (['tonnes'] as const)) {
			const here = one.sums.get(id)?.[unit] ?? 0;
			const there = other.sums.get(id)?.[unit] ?? 0;
			if (here === there) continue;
			const message = `${count(here)} ${unit} here, ${count(there)} in ${other.file}`;
			yield { file: one.file, id, message };
		}
	}
}

/**
 * The tables of the voyage record are sums of the same voyages, so days, weeks, months, destinations
 * and the stated totals agree. A number that was mistyped in one of them shows beside the right one.
 */
export const tradeSums = defineRule('trade-sums', function* (context) {
	for (const [one, other] of tradeRecord(context)) yield* differences(one, other);
});
