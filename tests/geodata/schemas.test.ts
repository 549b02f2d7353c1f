import { expect, test } from 'vitest';
import { isObject } from '../../scripts/geodata/context.ts';
import { smallWorld } from './world.ts';

/** Paths of the object schemas that would let an unknown key pass. */
function openObjects(schema: unknown, path: string): string[] {
	if (Array.isArray(schema))
		return schema.flatMap((part, index) => openObjects(part, `${path}/${index}`));
	if (!isObject(schema)) return [];
	const describesObject = schema['type'] === 'object' || String(schema['type']) === 'object,null';
	const isClosed = schema['additionalProperties'] === false || '$ref' in schema;
	const inner = Object.entries(schema).flatMap(([key, part]) =>
		openObjects(part, `${path}/${key}`)
	);
	return describesObject && !isClosed ? [path, ...inner] : inner;
}

const schemas = [...smallWorld].filter(([path]) => path.startsWith('schema/'));

test.each(schemas)('%s refuses keys that it does not know', (path, text) => {
	expect(openObjects(JSON.parse(text), path)).toEqual([]);
});
