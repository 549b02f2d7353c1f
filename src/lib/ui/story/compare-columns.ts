/**
 * Shows only the columns of the proposals that are compared, and marks the rows in which they
 * differ, in the table that `CompareMatrix` rendered on the server. With fewer than two, every
 * column is shown and no row is marked: all seven differ somewhere, which says nothing.
 */
export function compareColumns(matrix: ParentNode, compared: readonly string[]): void {
	const isComparison = compared.length > 1;
	for (const cell of matrix.querySelectorAll<HTMLElement>('[data-column]')) {
		cell.hidden = isComparison && !compared.includes(cell.dataset['column'] ?? '');
	}
	for (const row of matrix.querySelectorAll<HTMLElement>('[data-row]')) {
		const cells = [...row.querySelectorAll<HTMLElement>('td:not([hidden])')];
		const effects = new Set(cells.map(({ dataset }) => dataset['effect']));
		row.toggleAttribute('data-differs', isComparison && effects.size > 1);
	}
}
