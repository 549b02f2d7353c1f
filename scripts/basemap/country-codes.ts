/** ISO 3166-1 alpha-3 to alpha-2 for the countries inside the context frame (XK is user-assigned). */
// prettier-ignore
export const alpha2: Readonly<Record<string, string>> = {
	AFG: 'AF', ALA: 'AX', ALB: 'AL', ARE: 'AE', ARM: 'AM', AUT: 'AT', AZE: 'AZ', BGR: 'BG',
	BHR: 'BH', BIH: 'BA', BLR: 'BY', CHE: 'CH', CYP: 'CY', CZE: 'CZ', DEU: 'DE', DNK: 'DK',
	DZA: 'DZ', EGY: 'EG', EST: 'EE', FIN: 'FI', FRA: 'FR', GEO: 'GE', GRC: 'GR', HRV: 'HR',
	HUN: 'HU', IRN: 'IR', IRQ: 'IQ', ISR: 'IL', ITA: 'IT', JOR: 'JO', KAZ: 'KZ', KWT: 'KW',
	LBN: 'LB', LBY: 'LY', LTU: 'LT', LVA: 'LV', MDA: 'MD', MKD: 'MK', MLT: 'MT', MNE: 'ME',
	NER: 'NE', NOR: 'NO', OMN: 'OM', PAK: 'PK', POL: 'PL', PSE: 'PS', QAT: 'QA', ROU: 'RO',
	RUS: 'RU', SAU: 'SA', SDN: 'SD', SMR: 'SM', SRB: 'RS', SVK: 'SK', SVN: 'SI', SWE: 'SE',
	SYR: 'SY', TCD: 'TD', TKM: 'TM', TUN: 'TN', TUR: 'TR', UKR: 'UA', UZB: 'UZ', VAT: 'VA',
	XKX: 'XK'
};
