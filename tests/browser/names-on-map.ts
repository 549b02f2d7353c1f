import type { Page } from '@playwright/test';

type Corner = readonly [x: number, y: number];

/** A name as it stands on the page: the corners of its box in CSS px, turned with it. */
export interface Name {
	readonly text: string;
	readonly corners: readonly Corner[];
}

interface Edges {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** How far a name reaches beyond each edge in px; negative inside. */
function beyond({ corners }: Name, { left, top, right, bottom }: Edges) {
	const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
	return {
		left: [left - Math.min(...xs), left - Math.max(...xs)],
		right: [Math.max(...xs) - right, Math.min(...xs) - right],
		top: [top - Math.min(...ys), top - Math.max(...ys)],
		bottom: [Math.max(...ys) - bottom, Math.min(...ys) - bottom]
	} as const;
}

/** Names with any part of them on the map, once the fonts are there. */
export async function namesOn(page: Page): Promise<{ names: readonly Name[]; edges: Edges }> {
	const { names, edges } = await page.evaluate(async () => {
		await document.fonts.ready;
		const map = document.querySelector('.map');
		if (!map) throw new Error('There is no map');
		const { left, top, right, bottom } = map.getBoundingClientRect();
		const shown = [...map.querySelectorAll<SVGTextElement>('.labels text')].filter((text) =>
			text.checkVisibility({ visibilityProperty: true })
		);
		const names = shown.map((text) => {
			const { x, y, width, height } = text.getBBox();
			const matrix = text.getScreenCTM() ?? undefined;
			const corners = [
				[x, y],
				[x + width, y],
				[x + width, y + height],
				[x, y + height]
			].map(([atX, atY]): [number, number] => {
				const corner = new DOMPoint(atX, atY).matrixTransform(matrix);
				return [corner.x, corner.y];
			});
			return { text: [...text.children].map((line) => line.textContent).join(' '), corners };
		});
		return { names, edges: { left, top, right, bottom } };
	});
	const isOnMap = (name: Name) =>
		Object.values(beyond(name, edges)).every(([, nearest]) => nearest < 0);
	return { names: names.filter(isOnMap), edges };
}

/** How far two turned boxes reach into each other in px; negative when a line parts them. */
function overlapPx(one: Name, other: Name): number {
	const sides = [one, other].flatMap(({ corners: [a, b, , d] }) =>
		a && b && d ? [[b[0] - a[0], b[1] - a[1]] as const, [d[0] - a[0], d[1] - a[1]] as const] : []
	);
	const depths = sides.map(([x, y]) => {
		const along = ({ corners }: Name) =>
			corners.map((at) => (at[0] * x + at[1] * y) / Math.hypot(x, y));
		const [mine, others] = [along(one), along(other)];
		return Math.min(
			Math.max(...mine) - Math.min(...others),
			Math.max(...others) - Math.min(...mine)
		);
	});
	return Math.min(...depths);
}

/** Every pair of names that touch, with how far they reach into each other. */
export function collisionsOf(names: readonly Name[]): readonly string[] {
	return names.flatMap((one, index) =>
		names.slice(index + 1).flatMap((other) => {
			const depth = overlapPx(one, other);
			return depth < 0 ? [] : [`${one.text} × ${other.text}: ${depth.toFixed(1)} px`];
		})
	);
}

/** Every name that an edge of the map cuts, with how much of it. */
export function cutBy(edges: Edges, names: readonly Name[]): readonly string[] {
	return names.flatMap((name) =>
		Object.entries(beyond(name, edges)).flatMap(([side, [px]]) =>
			px > 0 ? [`${name.text}: ${px.toFixed(1)} px beyond the ${side}`] : []
		)
	);
}
