import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { entryPaths, featureId, isObject, rawFeatures } from '../context.ts';
import {
	defineRule,
	wholeFile,
	type Finding,
	type GeodataContext,
	type GeodataFile,
	type Table
} from '../types.ts';

/** Ajv's own words leave out which key or value it means. */
function inWords({ keyword, message = 'is not valid', params }: ErrorObject): string {
	if (keyword === 'additionalProperties')
		return `has the unknown key "${String(params['additionalProperty'])}"`;
	if (keyword === 'enum')
		return `must be one of ${(params['allowedValues'] as unknown[]).map(String).join(', ')}`;
	if (keyword === 'format' && params['format'] === 'date')
		return 'is not a day of the calendar (YYYY-MM-DD)';
	if (keyword === 'const') return `must be ${JSON.stringify(params['allowedValue'])}`;
	return message;
}

/** The feature, or the member of a list such as `/sources/3`, that a path leads into. */
function idAt(file: GeodataFile, path: string): string {
	const [list = '', index = ''] = path.split('/').slice(1);
	if (list === 'features') {
		const position = Number(index);
		return index === '' ? wholeFile : featureId(rawFeatures(file)[position], position);
	}
	const members = isObject(file.content) ? file.content[list] : undefined;
	const member: unknown = Array.isArray(members) ? members[Number(index)] : undefined;
	return isObject(member) && typeof member['id'] === 'string' ? member['id'] : wholeFile;
}

/** One finding for each fault. The branches of `if` only repeat what stands inside them. */
function* findingsOf(file: GeodataFile, errors: readonly ErrorObject[]): Generator<Finding> {
	for (const error of errors) {
		if (error.keyword === 'if') continue;
		const message = `${error.instancePath || '/'} ${inWords(error)}`;
		yield { file: file.path, id: idAt(file, error.instancePath), message };
	}
}

/** One finding for each cell that is not what its column says. */
function* rowFindings({ path, rows }: Table, validate: ValidateFunction): Generator<Finding> {
	for (const { id, line, value } of rows) {
		if (validate(value)) continue;
		for (const error of validate.errors ?? []) {
			const column = error.instancePath.slice(1);
			const message = `line ${line}, column ${column}: ${JSON.stringify(value[column])} ${inWords(error)}`;
			yield { file: path, id, message };
		}
	}
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Gives Ajv every schema of the folder; one that is no schema is a finding of its own. */
function* learn(ajv: Ajv2020, { files }: GeodataContext): Generator<Finding> {
	for (const { path, content } of files.values()) {
		if (!path.startsWith('schema/') || !isObject(content)) continue;
		try {
			ajv.addSchema(content);
		} catch (error) {
			yield { file: path, id: wholeFile, message: reason(error) };
		}
	}
}

const catalogueSchema = 'schema/catalogue.schema.json';

/**
 * Each file fits the schema that the catalogue names for it, a table row by row; keys unknown to it
 * are faults.
 */
export const schema = defineRule('schema', function* (context) {
	const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictTuples: false });
	formats.default(ajv);
	// Which columns tell the rows of a table apart: read by `tables.ts`.
	ajv.addKeyword('primaryKey');
	yield* learn(ajv, context);
	const ownEntry = { id: 'catalogue', file: 'catalogue.json', schema: catalogueSchema };
	for (const entry of [ownEntry, ...context.catalogue]) {
		if (entry.schema === null) continue;
		let validate: ValidateFunction | undefined;
		try {
			validate = ajv.getSchema(entry.schema.replace('schema/', ''));
		} catch (error) {
			yield { file: entry.schema, id: wholeFile, message: reason(error) };
		}
		if (!validate) continue;
		for (const path of entryPaths(context, entry)) {
			const table = context.tables.get(path);
			if (table) yield* rowFindings(table, validate);
			const file = context.files.get(path);
			if (!table && file && !validate(file.content)) yield* findingsOf(file, validate.errors ?? []);
		}
	}
});
