/** What a built module imports at once, as it stands in its text: relative paths. */
export function importsIn(code: string): string[] {
	const imports = code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g);
	return [...imports].map(([, path = '']) => path);
}
