/** Rows of a CSV file by RFC 4180, written from its grammar and apart from what writes our files. */
export function readCsv(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let row: string[] = [];
	let rest = text;
	while (rest !== '') {
		const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
		const plain = quoted ? null : /^[^",\r\n]*/.exec(rest);
		row.push(quoted?.[1]?.replaceAll('""', '"') ?? plain?.[0] ?? '');
		rest = rest.slice((quoted ?? plain)?.[0].length ?? 0);
		const [end = ''] = /^(,|\r?\n|$)/.exec(rest) ?? [`stray ${rest.slice(0, 20)}`];
		if (end.startsWith('stray')) throw new Error(`not RFC 4180: ${end}`);
		rest = rest.slice(end.length);
		if (end === ',') {
			if (rest === '') row.push('');
			else continue;
		}
		rows.push(row);
		row = [];
	}
	return rows;
}
