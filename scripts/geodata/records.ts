import { featureId, isObject } from './context.ts';
import { wholeFile, type GeodataContext } from './types.ts';

/** Any object inside a file, with the id of the feature or record that it belongs to. */
export interface FactRecord {
	readonly file: string;
	readonly id: string;
	/** The key that it stands under, e.g. `name`; empty at the top and in lists. */
	readonly key: string;
	readonly value: Readonly<Record<string, unknown>>;
}

function* walk(file: string, id: string, key: string, value: unknown): Generator<FactRecord> {
	if (Array.isArray(value)) {
		for (const [index, member] of value.entries()) {
			const isFeature = isObject(member) && member['type'] === 'Feature';
			yield* walk(file, isFeature ? featureId(member, index) : id, '', member);
		}
		return;
	}
	if (!isObject(value)) return;
	const ownId = typeof value['id'] === 'string' ? value['id'] : undefined;
	const nearestId = value['type'] === 'Feature' ? id : (ownId ?? id);
	yield { file, id: nearestId, key, value };
	for (const [childKey, child] of Object.entries(value)) {
		if (childKey !== 'geometry') yield* walk(file, nearestId, childKey, child);
	}
}

/** Every row of every table. */
export function* tableRecords({
	tables
}: GeodataContext): Generator<FactRecord & { line: number }> {
	for (const { path, rows } of tables.values())
		for (const { id, line, value } of rows) yield { file: path, id, key: '', value, line };
}

/** Every object of every file but the schemas, without geometry, and every row of the tables. */
export function* allRecords(context: GeodataContext): Generator<FactRecord> {
	for (const file of context.files.values())
		if (!file.path.startsWith('schema/')) yield* walk(file.path, wholeFile, '', file.content);
	yield* tableRecords(context);
}
