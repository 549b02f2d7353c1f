import type { Rule } from '../types.ts';
import { catalogue } from './catalogue.ts';
import { corridorLand, corridorLength } from './corridors.ts';
import { dateOrder, dateReal } from './dates.ts';
import { idForm, idSame, idUnique } from './ids.ts';
import { parses, uniqueKeys } from './json.ts';
import { labelKnown, labelPlace } from './labels.ts';
import { nameLanguages, nameScript } from './names.ts';
import { networkEdge, networkFresh, networkWhole } from './network.ts';
import { approximateNote } from './notes.ts';
import { portStatuses } from './port-statuses.ts';
import { portWater } from './port-water.ts';
import { decimals, extent } from './positions.ts';
import { anchorUnique, quotation } from './quotations.ts';
import { correctionKnown, portKnown, sourceKnown, sourceUsed } from './references.ts';
import { ringClosed, ringCrossing, ringHole, ringWinding } from './rings.ts';
import { rowOrder, rowUnique, weekMonday } from './rows.ts';
import { schema } from './schema.ts';
import { size } from './size.ts';
import { formerSourced, spellingKnown, spellingNew } from './spellings.ts';
import { statusWords } from './status-words.ts';
import { storyId } from './story-ids.ts';
import { linkBack, linkKnown, passageLinked } from './story-links.ts';
import { eventKind, seaTruce } from './story-time.ts';
import { table } from './table.ts';
import { tradeSeries } from './trade-series.ts';
import { tradeSums } from './trade-sums.ts';

/** What must hold before anything else can be asked. */
export const firstRules: readonly Rule[] = [parses, table];

/** Every other rule, from the form of the files to what the facts say. */
export const rules: readonly Rule[] = [
	uniqueKeys,
	size,
	catalogue,
	schema,
	idForm,
	idUnique,
	idSame,
	sourceKnown,
	sourceUsed,
	portKnown,
	correctionKnown,
	dateReal,
	dateOrder,
	portStatuses,
	ringClosed,
	ringWinding,
	ringCrossing,
	ringHole,
	extent,
	decimals,
	corridorLand,
	corridorLength,
	networkFresh,
	networkEdge,
	networkWhole,
	portWater,
	nameLanguages,
	nameScript,
	approximateNote,
	statusWords,
	labelKnown,
	labelPlace,
	spellingKnown,
	spellingNew,
	formerSourced,
	storyId,
	linkKnown,
	linkBack,
	passageLinked,
	quotation,
	anchorUnique,
	eventKind,
	seaTruce,
	rowUnique,
	rowOrder,
	weekMonday,
	tradeSums,
	tradeSeries
];
