import { m } from '../../i18n/paraglide/messages.js';
import { countryName, formatNumber } from '../../i18n/format.ts';
import { numberFormat } from '../../i18n/intl.ts';
import type { DepthBand, Surface } from '../../model/here.ts';
import type { Nm } from '../../model/types.ts';

/** From here on a tenth of a mile is more than a reader can point at. */
const wholeFromNm = 100;

/** A measured length: one decimal below 100 nm, whole miles from there on. */
export function measuredNm(length: Nm): string {
	const digits = length < wholeFromNm ? 1 : 0;
	const format = numberFormat({
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	});
	return m.unit_nm({ length: format.format(length) });
}

/** A true bearing in three digits, as charts have it: `007°`; north is `000°`. */
export function bearingDigits(bearing: number): string {
	return `${String(Math.round(bearing) % 360).padStart(3, '0')}°`;
}

function depthWords({ fromM, toM }: DepthBand): string {
	const from = formatNumber(fromM);
	if (toM === null) return m.tool_here_deep({ from });
	const to = formatNumber(toM);
	return fromM === 0 ? m.tool_here_shallow({ to }) : m.tool_here_between({ from, to });
}

/** Land of which country, or sea of which depth; `null` is outside of the basemap. */
export function surfaceWords(surface: Surface | null): string {
	switch (surface?.type) {
		case 'sea':
			return surface.depth ? depthWords(surface.depth) : m.tool_here_sea();
		case 'land':
			return m.tool_here_land({ country: countryName(surface.country) });
		case 'inland-water':
			return m.tool_here_lake({ country: countryName(surface.country) });
		default:
			return m.tool_here_outside();
	}
}
