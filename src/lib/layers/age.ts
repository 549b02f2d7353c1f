/** Opacity of what happened so many days ago: recent things stand out, old ones stay legible. */
export const opacityByAge: readonly (readonly [ageDays: number, opacity: number])[] = [
	[30, 1],
	[365, 0.65],
	[1095, 0.4]
];

/** Opacity at an age, in straight lines between the steps of `opacityByAge`. */
export function opacityAtAge(ageDays: number): number {
	const after = opacityByAge.findIndex(([age]) => ageDays <= age);
	const [lastAge, lastOpacity] = opacityByAge.at(after < 0 ? -1 : after) ?? [0, 1];
	const before = after > 0 ? opacityByAge[after - 1] : undefined;
	if (!before) return lastOpacity;
	const part = (ageDays - before[0]) / (lastAge - before[0]);
	return before[1] + part * (lastOpacity - before[1]);
}
