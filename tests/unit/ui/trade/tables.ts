import { readTrade, tradeFiles, type TradeTables } from '../../../../src/lib/model/trade/tables.ts';
import { readTable } from '../../model/trade/tables.ts';

/** The trade tables as they stand. */
export const realTables: TradeTables = readTrade((table) =>
	readTable(tradeFiles[table].replace(/^trade\/|\.csv$/g, ''))
);

/** Ports by the names that readers know. */
export const nameOf = (port: string) => port.charAt(0).toUpperCase() + port.slice(1);
