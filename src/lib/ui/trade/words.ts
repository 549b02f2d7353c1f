import { formatNumber, formatPartialDate } from '../../i18n/format.ts';
import { numberFormat } from '../../i18n/intl.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { Bound, Checkpoint, Commodity } from '../../model/trade/types.ts';

const million = 1_000_000;

/** Millions with one decimal, below a tenth of a million with two: `9.7`, `10.0`, `0.03`. */
export function formatMillions(tonnes: number): string {
	const digits = tonnes > 0 && tonnes < million / 10 ? 2 : 1;
	return numberFormat({
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	}).format(tonnes / million);
}

/** For a sentence: `9.7 million tonnes`, `26,527 tonnes`. */
export function tonnesInWords(tonnes: number): string {
	return tonnes < million
		? m.trade_tonnes({ number: formatNumber(tonnes) })
		: m.trade_million_tonnes({ number: formatNumber(tonnes / million, 1) });
}

/** For a label: `9.7 Mt`, `26,527 t`. */
export function tonnesInShort(tonnes: number): string {
	return tonnes < million / 10
		? m.trade_t({ number: formatNumber(tonnes) })
		: m.trade_mt({ number: formatMillions(tonnes) });
}

const bounded: Readonly<Record<Bound, (inputs: { amount: string }) => string>> = {
	exact: ({ amount }) => amount,
	about: m.trade_about,
	over: m.trade_over
};

/** How sure a published figure is stands before it: `over 9.2 million tonnes`. */
export function checkpointInWords({ tonnes, bound }: Checkpoint): string {
	return bounded[bound]({ amount: tonnesInWords(tonnes) });
}

/** The same in millions, for a label or a cell; an exact figure with two decimals. */
export function checkpointInShort({ tonnes, bound }: Checkpoint): string {
	return bounded[bound]({ amount: formatNumber(tonnes / million, bound === 'exact' ? 2 : 1) });
}

/** The day or the month of a published figure. */
export function checkpointDate({ date, datePrecision }: Checkpoint): string {
	const text = formatPartialDate(datePrecision === 'month' ? date.slice(0, 7) : date);
	return datePrecision === 'about' ? m.trade_about({ amount: text }) : text;
}

/** `51%` of a whole that is 1. */
export function formatShare(share: number): string {
	const maximumFractionDigits = share < 0.01 ? 1 : 0;
	return numberFormat({ style: 'percent', maximumFractionDigits }).format(share);
}

/** What the page calls a commodity of the record. */
export const commodityName: Readonly<Record<Commodity, () => string>> = {
	barley: m.trade_commodity_barley,
	canola: m.trade_commodity_canola,
	corn: m.trade_commodity_corn,
	mixed: m.trade_commodity_mixed,
	peas: m.trade_commodity_peas,
	rapeseed: m.trade_commodity_rapeseed,
	'rapeseed-meal': m.trade_commodity_rapeseed_meal,
	'soya-beans': m.trade_commodity_soya_beans,
	'soya-oil': m.trade_commodity_soya_oil,
	'sugar-beet-pellets': m.trade_commodity_sugar_beet_pellets,
	'sunflower-meal': m.trade_commodity_sunflower_meal,
	'sunflower-oil': m.trade_commodity_sunflower_oil,
	'sunflower-pellets': m.trade_commodity_sunflower_pellets,
	'sunflower-seed': m.trade_commodity_sunflower_seed,
	'vegetable-oil': m.trade_commodity_vegetable_oil,
	wheat: m.trade_commodity_wheat,
	'wheat-bran-pellets': m.trade_commodity_wheat_bran_pellets
};
