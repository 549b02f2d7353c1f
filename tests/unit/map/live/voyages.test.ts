import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { stateKeys } from '../../../../src/lib/map/live/expressions.ts';
import { liveStyle } from '../../../../src/lib/map/live/style.ts';
import { noShips, shipsOf, voyageLayers } from '../../../../src/lib/map/live/voyages.ts';
import { voyageMark } from '../../../../src/lib/layers/voyage-mark.ts';
import { endOf } from '../../../../src/lib/model/clock.ts';
import { parseDays } from '../../../../src/lib/model/trade/parse.ts';
import { voyagesAt, voyagesOf } from '../../../../src/lib/model/voyages.ts';
import { readTable } from '../../model/trade/tables.ts';
import { picture } from './picture.ts';

const corridors = picture.model.datasets.get('corridors') ?? noCorridors();
const voyages = voyagesOf(parseDays(readTable('bsgi-days')), corridors);
const shipsAt = shipsOf(voyages);

function noCorridors(): never {
	throw new Error('The facts have no corridors');
}

describe('ships at sea', () => {
	it('are one a voyage, where it is', () => {
		const time = endOf('2022-10-06');
		const positions = shipsAt(time).features.map(({ geometry }) => geometry.coordinates);
		expect(positions).toEqual(voyagesAt(voyages, time).map(({ position }) => position));
		expect(positions.length).toBeGreaterThan(11);
	});

	it('have areas in proportion to their tonnes, but for the smallest, which can still be seen', () => {
		const time = endOf('2022-10-06');
		const ships = shipsAt(time).features;
		const tonnes = voyagesAt(voyages, time).map(({ voyage }) => voyage.tonnes);
		const heaviest = Math.max(...voyages.map((voyage) => voyage.tonnes));
		const smallest = 4.5 / voyageMark.sizePx;
		ships.forEach(({ properties }, index) => {
			const share = (tonnes[index] ?? 0) / heaviest;
			expect(properties.size ** 2).toBeCloseTo(Math.max(share, smallest ** 2), 6);
		});
	});

	it('come into sight at their port and go out of it at the end of the way', () => {
		const [voyage] = voyages;
		if (!voyage) throw new Error('There are no voyages');
		const shipsOfOne = shipsOf([voyage]);
		const opacities = [0, 0.5, 1.5, 2.69].map(
			(passed) => shipsOfOne(voyage.leaves + passed).features[0]?.properties.opacity ?? 0
		);
		expect(opacities[0]).toBe(0);
		expect(opacities.slice(1, 3)).toEqual([1, 1]);
		expect(opacities[3]).toBeLessThan(1);
	});

	it('are none beyond the record, always the same none', () => {
		expect(shipsAt(endOf('2023-05-18'))).toBe(noShips);
		expect(shipsAt(endOf('2022-07-31'))).toBe(noShips);
	});

	it('are in the style that a new look brings, so that none blinks', () => {
		const ships = shipsAt(endOf('2022-10-06'));
		const { sources } = liveStyle({ ...picture, theme: 'dark', ships });
		expect(sources.voyages).toEqual({ type: 'geojson', data: ships });
		expect(liveStyle(picture).sources.voyages).toEqual({ type: 'geojson', data: noShips });
	});

	it('are seen when the corridors are, and not else', () => {
		for (const { layout } of voyageLayers('light')) {
			for (const [shown, expected] of [
				[['corridors'], 'visible'],
				[['ports'], 'none']
			] as const) {
				const state = { [stateKeys.shownLayers]: shown };
				const read = createExpression(layout?.visibility, 'visibility', null, state);
				if (read.result === 'error') throw new Error(read.value.join());
				expect(read.value.evaluate({ zoom: 6, globalState: state })).toBe(expected);
			}
		}
	});
});
