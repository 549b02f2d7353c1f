import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { endOf, timeOn, type Clock } from '../../../../src/lib/model/clock.ts';
import { dateOf, dayOf } from '../../../../src/lib/model/days.ts';
import { Playback } from '../../../../src/lib/ui/timeline/playback.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function playbackFrom(start: string, { isStepping = false } = {}) {
	const shown: string[] = [start];
	const clocks: (Clock | null)[] = [];
	const date = () => shown.at(-1) ?? start;
	const playback = new Playback({
		date,
		start: () => '2022-01-01',
		end: () => '2025-03-24',
		stops: () => ['2022-02-24', '2022-08-01', '2023-07-17'],
		isStepping: () => isStepping,
		ondate: (day) => shown.push(day),
		onclock: (clock) => clocks.push(clock)
	});
	return { playback, shown, clocks, date, setDate: (day: string) => shown.push(day) };
}

it('lets a month of 30 days pass in a second, then a quarter, a day, a week', () => {
	const { playback, date } = playbackFrom('2022-03-01');
	playback.play();
	vi.advanceTimersByTime(1000);
	expect(date()).toBe('2022-03-31');
	playback.changeSpeed();
	vi.advanceTimersByTime(1000);
	expect(date()).toBe('2022-06-30');
	playback.changeSpeed();
	vi.advanceTimersByTime(3000);
	expect([playback.speed, date()]).toEqual(['day', '2022-07-03']);
	playback.changeSpeed();
	vi.advanceTimersByTime(1000);
	expect([playback.speed, date()]).toEqual(['week', '2022-07-10']);
});

it('never goes back, and goes on from a date that was set meanwhile', () => {
	const { playback, shown, date, setDate } = playbackFrom('2022-03-01');
	playback.changeSpeed();
	playback.play();
	vi.advanceTimersByTime(1000);
	expect(shown).toEqual([...shown].sort());
	setDate('2024-01-01');
	vi.advanceTimersByTime(100);
	// Nine days and a tenth from the end of that day.
	expect(date()).toBe('2024-01-11');
});

it('stops at the end exactly and leaves no timer', () => {
	const { playback, date } = playbackFrom('2025-03-20');
	playback.play();
	expect(playback.isPlaying).toBe(true);
	vi.advanceTimersByTime(5000);
	expect([playback.isPlaying, date(), vi.getTimerCount()]).toEqual([false, '2025-03-24', 0]);
});

it('begins again when it is asked for at the end', () => {
	const { playback, date } = playbackFrom('2025-03-24');
	playback.play();
	expect(date()).toBe('2022-01-01');
	playback.pause();
});

it('pauses at once, and play twice is play', () => {
	const { playback, shown } = playbackFrom('2022-03-01');
	playback.play();
	playback.play();
	expect(vi.getTimerCount()).toBe(1);
	playback.pause();
	vi.advanceTimersByTime(1000);
	expect([shown.length, playback.isPlaying, vi.getTimerCount()]).toEqual([1, false, 0]);
});

it('lets whoever hears of a date pause it', () => {
	const shown: string[] = ['2022-03-01'];
	const playback = new Playback({
		date: () => shown.at(-1) ?? '',
		start: () => '2022-01-01',
		end: () => '2025-03-24',
		stops: () => [],
		isStepping: () => false,
		ondate: (day) => {
			shown.push(day);
			playback.pause();
		}
	});
	playback.play();
	vi.advanceTimersByTime(1000);
	expect([shown.length, vi.getTimerCount()]).toEqual([2, 0]);
});

it('steps from event to event where the reader wants no motion', () => {
	const { playback, shown } = playbackFrom('2022-01-01', { isStepping: true });
	playback.play();
	vi.advanceTimersByTime(2400);
	expect(shown).toHaveLength(1);
	vi.advanceTimersByTime(60_000);
	expect(shown.slice(1)).toEqual(['2022-02-24', '2022-08-01', '2023-07-17', '2025-03-24']);
	expect(vi.getTimerCount()).toBe(0);
});

it('tells of a clock that runs on between the dates, and never back', () => {
	const { playback, clocks, date } = playbackFrom('2022-09-01');
	for (let slower = 0; slower < 2; slower += 1) playback.changeSpeed();
	expect(playback.speed).toBe('day');
	playback.play();
	let last = endOf('2022-09-01');
	for (let passedMs = 0; passedMs < 3000; passedMs += 10) {
		vi.advanceTimersByTime(10);
		const clock = clocks.at(-1);
		if (!clock) throw new Error('There is no clock');
		const time = timeOn(clock, performance.now());
		expect(time - last).toBeCloseTo(0.01, 6);
		expect(time - dayOf(date())).toBeLessThan(1.1);
		last = time;
	}
	expect(dateOf(Math.floor(last))).toBe('2022-09-04');
	playback.pause();
	expect(clocks.at(-1)).toBeNull();
	expect(vi.getTimerCount()).toBe(0);
});

it('changes its speed without a leap', () => {
	const { playback, clocks } = playbackFrom('2022-09-01');
	playback.play();
	vi.advanceTimersByTime(1050);
	const clock = clocks.at(-1);
	const before = clock && timeOn(clock, performance.now());
	playback.changeSpeed();
	expect(clocks.at(-1)).toMatchObject({ time: before, daysPerSecond: 91 });
});

it('does not make up for a time in which the machine slept', () => {
	const { playback, clocks, date } = playbackFrom('2022-09-01');
	playback.play();
	vi.advanceTimersByTime(100);
	const clock = clocks.at(-1);
	if (!clock) throw new Error('There is no clock');
	expect(timeOn(clock, clock.atMs + 60_000) - clock.time).toBe(15);
	expect(date() < '2022-09-06').toBe(true);
});

it('stands still between the events where the reader wants no motion', () => {
	const { playback, clocks } = playbackFrom('2022-01-01', { isStepping: true });
	playback.play();
	vi.advanceTimersByTime(2600);
	const clock = clocks.at(-1);
	expect(clock).toMatchObject({ time: endOf('2022-02-24'), daysPerSecond: 0 });
});
