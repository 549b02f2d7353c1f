import { dateFormat, displayNames, listFormat, numberFormat } from './intl.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';
import { dateOf, dayOf, momentOf } from '../model/days.ts';
import type { IsoDate, LanguageCode, LocalisedText, LonLat, Nm, Validity } from '../model/types.ts';

/** `24 March 2025` in the page's language. */
export function formatDate(date: IsoDate): string {
	return dateFormat({ dateStyle: 'long' }).format(momentOf(dayOf(date)));
}

/** A date that may be only a month or a year, in short: `24 Mar 2025`, `Mar 2025`, `2025`. */
export function formatPartialDate(date: string): string {
	const [year, month, day] = date.split('-');
	if (!month) return date;
	const fields: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short' };
	if (day) fields.day = 'numeric';
	return dateFormat(fields).format(momentOf(dayOf(`${year}-${month}-${day ?? '01'}`)));
}

/** The last day of a half-open period that ends on `to`. */
function dayBefore(to: IsoDate): IsoDate {
	return dateOf(dayOf(to) - 1);
}

/** A half-open validity in words, or `null` when both ends are open. */
export function formatPeriod({ from, to }: Validity): string | null {
	if (from && to)
		return m.period_between({ from: formatDate(from), to: formatDate(dayBefore(to)) });
	if (from) return m.period_since({ from: formatDate(from) });
	if (to) return m.period_until({ to: formatDate(dayBefore(to)) });
	return null;
}

export function formatNumber(value: number, maximumFractionDigits = 0): string {
	return numberFormat({ maximumFractionDigits }).format(value);
}

/** Words in the page's language, or in English where they are not translated. */
export function inLanguage(text: LocalisedText): string {
	return text[getLocale() as LanguageCode] ?? text.en;
}

/** `Romania and Ukraine`. */
export function formatList(words: readonly string[]): string {
	return listFormat({ type: 'conjunction' }).format(words);
}

/** Name of a country by its ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string {
	return displayNames({ type: 'region' }).of(code) ?? code;
}

/** A length in nautical miles with its unit. */
export function formatNm(length: Nm): string {
	return m.unit_nm({ length: formatNumber(length, length < 10 ? 1 : 0) });
}

function degreesAndMinutes(value: number, hemispheres: readonly [string, string]): string {
	const minutes = Math.round(Math.abs(value) * 600) / 10;
	const degrees = Math.floor(minutes / 60);
	const rest = (minutes - degrees * 60).toFixed(1).padStart(4, '0');
	return `${degrees}°${rest}′${value < 0 ? hemispheres[1] : hemispheres[0]}`;
}

/** `46°30.1′N 30°44.3′E`, as charts print a position; `[lon, lat]` in, latitude first out. */
export function formatPosition([lon, lat]: LonLat): string {
	return `${degreesAndMinutes(lat, ['N', 'S'])} ${degreesAndMinutes(lon, ['E', 'W'])}`;
}
