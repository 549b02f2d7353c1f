/**
 * What Data Package v2 asks of the parts that we use, as a JSON Schema of our own, from the words of the
 * specification: https://datapackage.org/standard/data-package/, data-resource/, table-schema/.
 */

/** "URL or Path": a fully qualified http address, or a relative POSIX path without `..`, `~` and `\`. */
const urlOrPath = {
	type: 'string',
	anyOf: [
		{ pattern: '^https?://[^\\s]+$' },
		{ pattern: '^(?![./~])(?!.*(^|/)\\.\\.(/|$))(?!.*\\\\)(?!.*:)[^\\s]+$' }
	]
};

/** "SHOULD consist only of lowercase English alphanumeric characters plus `.`, `-` and `_`". */
const name = { type: 'string', pattern: '^[a-z0-9._-]+$' };

const licenses = {
	type: 'array',
	minItems: 1,
	items: {
		type: 'object',
		properties: { name: { type: 'string' }, path: urlOrPath, title: { type: 'string' } },
		anyOf: [{ required: ['name'] }, { required: ['path'] }],
		additionalProperties: false
	}
};

const sources = {
	type: 'array',
	items: {
		type: 'object',
		properties: { title: { type: 'string', minLength: 1 }, path: urlOrPath },
		minProperties: 1,
		additionalProperties: false
	}
};

const columnNames = { type: 'array', minItems: 1, items: { type: 'string' } };

const tableSchema = {
	type: 'object',
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
		fields: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				properties: {
					name: { type: 'string', minLength: 1 },
					type: {
						enum: [
							...['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime'],
							...['date', 'time', 'year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any']
						]
					},
					description: { type: 'string', minLength: 1 },
					constraints: {
						type: 'object',
						properties: {
							required: { type: 'boolean' },
							enum: { type: 'array', minItems: 1, uniqueItems: true },
							pattern: { type: 'string', format: 'regex' },
							minimum: { type: 'number' },
							maximum: { type: 'number' }
						},
						additionalProperties: false
					}
				},
				required: ['name'],
				additionalProperties: false
			}
		},
		missingValues: { type: 'array', uniqueItems: true, items: { type: 'string' } },
		primaryKey: columnNames,
		foreignKeys: {
			type: 'array',
			items: {
				type: 'object',
				properties: {
					fields: columnNames,
					reference: {
						type: 'object',
						properties: { resource: name, fields: columnNames },
						required: ['fields'],
						additionalProperties: false
					}
				},
				required: ['fields', 'reference'],
				additionalProperties: false
			}
		}
	},
	required: ['fields'],
	additionalProperties: false
};

const resource = {
	type: 'object',
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
		name,
		type: { const: 'table' },
		path: urlOrPath,
		title: { type: 'string', minLength: 1 },
		description: { type: 'string', minLength: 1 },
		format: { type: 'string', pattern: '^[a-z]+$' },
		mediatype: { type: 'string', pattern: '^[a-z]+/[a-z.+-]+$' },
		encoding: { const: 'utf-8' },
		bytes: { type: 'integer', minimum: 1 },
		hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
		schema: tableSchema,
		sources,
		licenses
	},
	required: ['name', 'path', 'licenses'],
	dependentRequired: { type: ['schema'], schema: ['type'] },
	additionalProperties: false
};

export const packageSchema = {
	type: 'object',
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
		name,
		id: { type: 'string', minLength: 1 },
		title: { type: 'string', minLength: 1 },
		description: { type: 'string', minLength: 1 },
		homepage: { type: 'string', format: 'uri' },
		version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+(-[\\w.]+)?$' },
		created: { type: 'string', format: 'date-time' },
		licenses,
		contributors: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				properties: {
					title: { type: 'string' },
					path: urlOrPath,
					roles: { type: 'array', minItems: 1, items: { type: 'string' } }
				},
				minProperties: 1,
				additionalProperties: false
			}
		},
		resources: { type: 'array', minItems: 1, items: resource }
	},
	required: ['$schema', 'name', 'resources', 'licenses'],
	additionalProperties: false
};
