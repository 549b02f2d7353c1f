import {
	converter,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	type Lrgb
} from 'culori';

const linear = converter('lrgb');
const within = (part: number) => Math.min(1, Math.max(0, part));

/**
 * The matrices of Machado, Oliveira and Fernandes (2009) hold for linear light, but culori applies
 * them to what it is given: so it is given linear values under the name of sRGB.
 */
function inLinearLight(filter: ReturnType<typeof filterDeficiencyProt>) {
	return (colour: string): Lrgb => {
		const { r, g, b } = linear(colour) as Lrgb;
		const seen = filter({ mode: 'rgb', r, g, b });
		return { mode: 'lrgb', r: within(seen.r), g: within(seen.g), b: within(seen.b) };
	};
}

/** How a CSS colour looks to an eye that lacks one kind of cone altogether, and to one that does not. */
export const visions = {
	normal: (colour: string) => linear(colour) as Lrgb,
	protan: inLinearLight(filterDeficiencyProt(1)),
	deutan: inLinearLight(filterDeficiencyDeuter(1)),
	tritan: inLinearLight(filterDeficiencyTrit(1))
} as const;
