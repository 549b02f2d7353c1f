/** Text made safe for HTML and SVG content and attributes. */
export function escapeMarkup(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** ` name="value"` for each attribute that has a value. */
export function attributes(
	values: Readonly<Record<string, string | number | null | undefined>>
): string {
	return Object.entries(values)
		.filter(([, value]) => value !== null && value !== undefined)
		.map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
		.join('');
}
