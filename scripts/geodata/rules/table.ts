import { defineRule, wholeFile } from '../types.ts';

/** A table has the columns of its schema in their order, and each row a cell for each, all on one line. */
export const table = defineRule('table', function* ({ tables }) {
	for (const { path: file, header, columns, rows } of tables.values()) {
		if (header.join() !== columns.join())
			yield {
				file,
				id: wholeFile,
				message: `columns are ${header.join()}; expected ${columns.join()}`
			};
		for (const { id, line, cells } of rows) {
			if (cells.length !== header.length)
				yield {
					file,
					id,
					message: `line ${line}: has ${cells.length} cells; expected ${header.length}`
				};
			if (cells.some((cell) => /[\r\n]/.test(cell)))
				yield { file, id, message: `line ${line}: a cell goes on in the next line` };
		}
	}
});
