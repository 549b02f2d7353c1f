import { beforeEach, describe, expect, it } from 'vitest';
import { Fleet, type Frames } from '../../../../src/lib/map/live/fleet.ts';
import { noShips, type Ships } from '../../../../src/lib/map/live/voyages.ts';
import { endOf, type Clock } from '../../../../src/lib/model/clock.ts';
import { dayOf } from '../../../../src/lib/model/days.ts';

/** Frames that come when the test says so, ten milliseconds apart. */
class TestFrames implements Frames {
	#nowMs = 1000;
	#waiting: (() => void) | null = null;

	now = () => this.#nowMs;

	request(draw: () => void): () => void {
		this.#waiting = draw;
		return () => (this.#waiting = null);
	}

	get isWaiting(): boolean {
		return this.#waiting !== null;
	}

	pass(count: number): void {
		for (let frame = 0; frame < count; frame += 1) {
			this.#nowMs += 10;
			const draw = this.#waiting;
			this.#waiting = null;
			draw?.();
		}
	}
}

/** One ship whose longitude is the time, so that what is drawn says when it was drawn for. */
const shipsAt = (time: number): Ships => ({
	type: 'FeatureCollection',
	features: [
		{
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [time, 0] },
			properties: { id: 'corridor', size: 1, course: 180, opacity: 1 }
		}
	]
});

let frames: TestFrames;
let drawn: (number | undefined)[];
let fleet: Fleet;

beforeEach(() => {
	frames = new TestFrames();
	drawn = [];
	fleet = new Fleet(({ features: [ship] }) => {
		drawn.push(ship?.geometry.coordinates[0]);
	}, frames);
});

const clockAt = (time: number, daysPerSecond: number): Clock => ({
	time,
	atMs: frames.now(),
	daysPerSecond
});
const date = '2022-09-20';
const noon = dayOf(date) + 0.5;

describe('ships', () => {
	it('lie at the end of a day that is set by hand, and ask for no frames', () => {
		fleet.follow({ date, clock: null, shipsAt });
		expect(drawn).toEqual([endOf(date)]);
		expect(frames.isWaiting).toBe(false);
		fleet.follow({ date: '2022-12-01', clock: null, shipsAt });
		expect(drawn.at(-1)).toBe(endOf('2022-12-01'));
		expect(frames.isWaiting).toBe(false);
	});

	it('move with the clock in every frame', () => {
		fleet.follow({ date, clock: clockAt(noon, 1), shipsAt });
		frames.pass(40);
		expect(drawn).toHaveLength(41);
		drawn.forEach((time, frame) => expect(time).toBeCloseTo(noon + frame * 0.01, 6));
	});

	it('sail on to the end of the day when time stops, at the speed that they had', () => {
		fleet.follow({ date, clock: clockAt(noon, 1), shipsAt });
		frames.pass(10);
		fleet.follow({ date, clock: null, shipsAt });
		frames.pass(10);
		expect(drawn.at(-1)).toBeCloseTo(noon + 0.2, 6);
		frames.pass(60);
		expect(drawn.at(-1)).toBe(endOf(date));
		expect(frames.isWaiting).toBe(false);
		expect(drawn).toEqual(drawn.toSorted());
	});

	it('are at once where the reader sets another day while they sail', () => {
		fleet.follow({ date, clock: clockAt(noon, 1), shipsAt });
		frames.pass(5);
		fleet.follow({ date: '2023-03-15', clock: null, shipsAt });
		frames.pass(1);
		expect(drawn.at(-1)).toBe(endOf('2023-03-15'));
		expect(frames.isWaiting).toBe(false);
	});

	it('go when they are stopped, and leave no frame behind', () => {
		fleet.follow({ date, clock: clockAt(noon, 1), shipsAt });
		frames.pass(5);
		fleet.stop();
		expect(drawn.at(-1)).toBeUndefined();
		expect(frames.isWaiting).toBe(false);
	});

	it('that are none are not drawn again', () => {
		fleet.follow({ date, clock: clockAt(noon, 1), shipsAt: () => noShips });
		frames.pass(20);
		fleet.stop();
		expect(drawn).toEqual([]);
	});
});
