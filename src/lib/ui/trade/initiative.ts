import type { IsoDate, Validity } from '../../model/types.ts';

/** Days on which Russia had suspended its part; half-open, as its events in `geodata/events.json`. */
export const suspension: Validity & { readonly from: IsoDate } = {
	from: '2022-10-29',
	to: '2022-11-02'
};

/** The day on which Russia ended its part: the last of the Initiative. */
export const initiativeEnd: IsoDate = '2023-07-17';

/** The day on which Ukraine's navy announced its own corridor. */
export const corridorStart: IsoDate = '2023-08-10';

/** Ports of the Initiative, from the west. */
export const initiativePorts = ['chornomorsk', 'odesa', 'pivdennyi'] as const;

/** The stretch of time of its charts: from the Monday of its first ship to a week after its end. */
export const yearOfInitiative: readonly [from: IsoDate, to: IsoDate] = ['2022-08-01', '2023-07-24'];
