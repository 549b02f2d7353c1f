import type { IsoDate } from '../../model/types.ts';
import { dayOf } from '../../model/days.ts';
import type { DaySpan } from './scale.ts';
import {
	followingSpan,
	isSameSpan,
	namedSpan,
	pannedSpan,
	spanAround,
	spanNames,
	wholeSpan,
	zoomedSpan,
	type Dates,
	type SpanName
} from './zoom.ts';

/** The stretch of time that the strip shows: what the reader asked for, turned on with the date. */
export class StripSpan {
	readonly #dates: () => Dates;
	/** The stretch, and the date at which the reader asked for it; `null` is the whole. */
	#asked = $state.raw<{ readonly span: DaySpan; readonly date: IsoDate } | null>(null);

	readonly shown: DaySpan = $derived.by(() => {
		const dates = this.#dates();
		const whole = wholeSpan(dates);
		if (!this.#asked) return whole;
		// As long as the date stays, the reader may look away from it.
		if (this.#asked.date === dates.date) return this.#asked.span;
		return followingSpan(this.#asked.span, dayOf(dates.date), whole);
	});

	/** The name of what is shown, if it has one. */
	readonly name: SpanName | null = $derived.by(() => {
		const dates = this.#dates();
		return spanNames.find((name) => isSameSpan(namedSpan(name, dates), this.shown)) ?? null;
	});

	constructor(dates: () => Dates) {
		this.#dates = dates;
	}

	show(name: SpanName): void {
		this.#ask(namedSpan(name, this.#dates()));
	}

	/** Shows two days and what lies between them. */
	showAround(first: IsoDate, last: IsoDate): void {
		this.#ask(spanAround(first, last, this.#whole));
	}

	/** Makes the time in sight `factor` times as long around a day, or around the date or the middle. */
	stretch(factor: number, day?: number): void {
		const { start, end } = this.shown;
		const date = dayOf(this.#dates().date);
		const isInSight = start <= date && date <= end;
		const around = day ?? (isInSight ? date : (start + end) / 2);
		this.#ask(zoomedSpan(this.shown, factor, around, this.#whole));
	}

	/** Moves by a share of what is in sight; positive shows later days. */
	turn(share: number): void {
		const { start, end } = this.shown;
		this.#ask(pannedSpan(this.shown, share * (end - start), this.#whole));
	}

	get #whole(): DaySpan {
		return wholeSpan(this.#dates());
	}

	#ask(span: DaySpan): void {
		const isWhole = isSameSpan(span, this.#whole);
		this.#asked = isWhole ? null : { span, date: this.#dates().date };
	}
}
