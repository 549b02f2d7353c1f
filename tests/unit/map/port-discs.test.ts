import { expect, it } from 'vitest';
import { homeCamera } from '../../../src/lib/map/camera.ts';
import { placeDiscs, type PortDisc } from '../../../src/lib/map/port-discs.ts';
import { tonnesRadiusPx } from '../../../src/lib/layers/tonnes-size.ts';

const aside = { small: [0, 1], wide: [1, 0] } as const;
const disc = (id: string, lon: number, radiusPx: number): PortDisc => ({
	id,
	position: [lon, 46],
	radiusPx,
	label: id,
	aside
});
const phone = { widthPx: 390, heightPx: 390 };

it('has areas that are as the tonnes', () => {
	expect(tonnesRadiusPx(0)).toBe(0);
	expect((tonnesRadiusPx(8_000_000) / tonnesRadiusPx(2_000_000)) ** 2).toBeCloseTo(4, 1);
});

it('leaves no two discs on one another, even of ports on one spot', () => {
	const placed = placeDiscs(
		[disc('a', 30, 16), disc('b', 30, 12), disc('c', 30.1, 9)],
		homeCamera(phone),
		phone
	);
	for (const [index, one] of placed.entries()) {
		for (const other of placed.slice(index + 1)) {
			const apartPx = Math.hypot(one.atPx[0] - other.atPx[0], one.atPx[1] - other.atPx[1]);
			expect(apartPx).toBeGreaterThan(one.radiusPx + other.radiusPx);
		}
	}
});

it('stands beside its port on the side that the width asks for, its number beyond it when small', () => {
	const [small] = placeDiscs([disc('a', 30, 6)], homeCamera(phone), phone);
	expect(small?.atPx[1]).toBeGreaterThan((small?.portPx[1] ?? 0) + 6);
	expect(small?.isLabelInside).toBe(false);
	expect(small?.labelPx[1]).toBeGreaterThan((small?.atPx[1] ?? 0) + 6);

	const desktop = { widthPx: 900, heightPx: 700 };
	const [wide] = placeDiscs([disc('a', 30, 16)], homeCamera(desktop), desktop);
	expect(wide?.atPx[0]).toBeGreaterThan((wide?.portPx[0] ?? 0) + 16);
	expect(wide?.labelPx).toEqual(wide?.atPx);
});
