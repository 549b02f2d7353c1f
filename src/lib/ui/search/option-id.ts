/** Id of an option by its place in the list, which the field names while it is active. */
export function optionId(index: number): string {
	return `search-option-${index}`;
}
