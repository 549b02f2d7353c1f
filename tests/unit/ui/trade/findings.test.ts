import { describe, expect, it } from 'vitest';
import { countryName } from '../../../../src/lib/i18n/format.ts';
import {
	commoditiesFinding,
	commoditiesUnit,
	corridorFinding,
	destinationsFinding,
	initiativeFinding,
	weekNotes,
	weeksFinding
} from '../../../../src/lib/ui/trade/findings.ts';
import { destinationRanks } from '../../../../src/lib/ui/trade/ranks.ts';
import { nameOf, realTables } from './tables.ts';

const told = (date: string) => ({
	weeks: weeksFinding(realTables, date, nameOf),
	notes: weekNotes(realTables, date),
	initiative: initiativeFinding(realTables, date),
	corridor: corridorFinding(realTables, date),
	commodities: commoditiesFinding(realTables, date)
});

describe('what the charts say', () => {
	it('tells before the first ship that there is nothing yet', () => {
		expect(told('2022-06-01')).toEqual({
			weeks: 'No ship had left yet: the first sailed from Odesa on 1 August 2022',
			notes: [],
			initiative: 'The Initiative had carried nothing yet by 1 June 2022',
			corridor: 'Ukraine’s own corridor was not open yet: its navy announced it on 10 August 2023',
			commodities:
				'No month of the record is over yet: commodities are known by the month, from August 2022'
		});
		expect(commoditiesUnit('2022-06-01')).toBeNull();
	});

	it('names the ports while not all three have sent a ship', () => {
		expect(weeksFinding(realTables, '2022-08-01', nameOf)).toBe(
			'By 1 August 2022, 26,527 tonnes had left Odesa'
		);
	});

	it('tells in the days of the suspension that ships sailed all the same', () => {
		expect(told('2022-10-31')).toMatchObject({
			weeks: 'By 31 October 2022, 9.7 million tonnes had left three ports',
			notes: [
				'Russia suspended its part on 29 October 2022; 16 ships left all the same by 31 October 2022.',
				'In the week from 31 October 2022, 16 ships left with 545,530 tonnes.'
			],
			initiative:
				'9.7 million tonnes counted by 31 October 2022; the last published figure, of 29 Oct 2022, was over 9.2 million tonnes',
			commodities: 'Maize (corn) and wheat were 72% of what had left'
		});
		expect(weekNotes(realTables, '2022-11-02')).toHaveLength(1);
	});

	it('says between the end of the record and that of the Initiative that it knows no more', () => {
		expect(told('2023-06-15')).toMatchObject({
			weeks: 'The record ends on 17 May 2023: 30.3 million tonnes had left three ports in 42 weeks',
			notes: [
				'For this date the record has nothing: it ends on 17 May 2023. The Initiative went on to 17 July 2023.'
			]
		});
	});

	it('keeps the corridor’s cargo apart from the Initiative’s food on the report’s date', () => {
		expect(told('2025-03-24')).toMatchObject({
			notes: [
				'The Initiative had ended on 17 July 2023; no voyage of its last two months is in this record.'
			],
			initiative:
				'The count stops at 30.3 million tonnes; the published one went on to about 32.9 million tonnes',
			corridor:
				'Ukraine’s corridor: about 106 million tonnes of all cargo by about 1 Mar 2025, of it about 70 million tonnes of farm goods',
			commodities: 'Maize (corn) and wheat were 78% of what had left'
		});
	});

	it('tells of the corridor only what was published by the date', () => {
		expect(corridorFinding(realTables, '2023-09-01')).toBe(
			'No figure of Ukraine’s corridor was published yet; the first is of 24 Oct 2023'
		);
		expect(corridorFinding(realTables, '2023-11-01')).toBe(
			'Ukraine’s corridor: about 700,000 tonnes of grain by 24 Oct 2023; all cargo was not published yet'
		);
		expect(corridorFinding(realTables, '2025-02-10')).toBe(
			'Ukraine’s corridor: about 100 million tonnes of all cargo by 7 Feb 2025'
		);
	});

	it('names the countries that took most', () => {
		expect(destinationsFinding(destinationRanks(realTables.destinations), countryName)).toBe(
			'China, Spain and Türkiye took 51%; the rest went to 42 others'
		);
	});
});
