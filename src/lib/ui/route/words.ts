import { formatNumber, inLanguage } from '../../i18n/format.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { isStraitEnd } from '../../model/route/network.ts';
import type { Model } from '../../model/load.ts';

/** What a reader calls an end of a way; its id while the ports are not loaded. */
export function endName(model: Model, id: string): string {
	if (isStraitEnd(id)) return id === 'bosphorus' ? m.route_end_bosphorus() : m.route_end_marmara();
	const feature = model.byId.get(id)?.feature;
	return feature ? inLanguage(feature.properties.name) : id;
}

/** `about 31 hours`: whole hours, since speed and line are no better known. */
export function formatHours(hours: number): string {
	if (hours < 0.75) return m.route_hour_less();
	return hours < 1.5 ? m.route_hour_one() : m.route_hours({ hours: formatNumber(hours) });
}

export function formatKnots(speed: number): string {
	return m.route_knots({ speed: formatNumber(speed, 1) });
}
