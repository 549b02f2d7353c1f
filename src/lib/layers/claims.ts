import { formatDate, formatNumber } from '../i18n/format.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { ClaimProperties } from '../model/types.ts';
import type { AreaMark, Hatch, LayerModule } from './symbology.ts';

const since2014: Hatch = { direction: 'rising', spacingPx: 6, widthPx: 1 };
const since2022: Hatch = { direction: 'falling', spacingPx: 9, widthPx: 1 };

const claim = (hatch: Hatch): AreaMark => ({
	type: 'area',
	colour: 'claim',
	widthPx: 0.9,
	dash: [4, 3],
	hatch
});

/** Annexation claims: hatches over untouched land, never a fill, never a solid border. */
export const claims: LayerModule = {
	id: 'claims',
	dataset: 'claims',
	group: 'politics',
	title: m.layer_claims_title,
	description: m.layer_claims_description,
	shownByDefault: true,
	classes: [
		{ id: 'since-2022', title: m.legend_claim_2022, mark: claim(since2022) },
		{ id: 'since-2014', title: m.legend_claim_2014, mark: claim(since2014) },
		{
			id: 'part',
			title: m.legend_claim_part,
			mark: { type: 'symbol', shape: 'diamond', colour: 'claim', sizePx: 8 }
		}
	],
	appearances: (properties) => {
		const { kind, declared, from, to } = properties as ClaimProperties;
		if (kind !== 'annexation-claim') return [{ classId: 'part', from, to }];
		return [{ classId: declared < '2022' ? 'since-2014' : 'since-2022', from, to }];
	},
	describe: (properties) => {
		const { claimedBy, recognisedAs, declared, unit, areaKm2 } = properties as ClaimProperties;
		return [
			{ term: m.detail_recognised_as(), value: recognisedAs },
			{ term: m.detail_claimed_by(), value: claimedBy },
			{ term: m.detail_declared(), value: formatDate(declared) },
			...(unit ? [{ term: m.detail_unit(), value: unit }] : []),
			...(areaKm2 === null
				? []
				: [{ term: m.detail_area(), value: m.unit_km2({ area: formatNumber(areaKm2) }) }])
		];
	}
};
