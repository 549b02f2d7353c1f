import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { firstRules, rules } from '../../scripts/geodata/rules/index.ts';

const page = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');

test('docs/data.md explains every rule, in the order of the check', () => {
	const [, section = ''] = page.split('\n## Rules\n');
	const documented = Array.from(section.matchAll(/^\| `([a-z-]+)` +\|/gm), ([, name]) => name);
	expect(documented).toEqual([...firstRules, ...rules].map(({ name }) => name));
});
