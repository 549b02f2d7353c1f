import {
	cssVariable,
	palettes,
	paletteVariables,
	type ColourRole,
	type Theme
} from '../../layers/palette.ts';

/** How a drawing names a colour until `withColours` gives it. */
export const paint = (role: ColourRole) => `var(${cssVariable(role)})`;

/**
 * The markup with the colours of a theme in place of the custom properties that a page has.
 * @throws {Error} when it names one that the palette lacks
 */
export function withColours(markup: string, theme: Theme): string {
	const colours = paletteVariables(palettes[theme]);
	return markup.replaceAll(/var\((--[\w-]+)\)/g, (_, variable: string) => {
		const colour = colours.get(variable);
		if (!colour) throw new Error(`The palette has no ${variable}`);
		return colour;
	});
}
