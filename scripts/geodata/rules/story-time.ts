import { isInForce, reportDate } from '../../../src/lib/model/time.ts';
import { factFeatures, isObject } from '../context.ts';
import { listOf, type ListMember } from '../lists.ts';
import { clausesOf, objectsIn, reportsOf, subjectsOf } from '../story.ts';
import { defineRule, type Finding, type GeodataContext } from '../types.ts';

const asDate = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * What came after the report is marked later, and nothing else is; what is of the report names
 * its paragraphs; a month starts on its first day.
 */
export const eventKind = defineRule('event-kind', function* (context) {
	for (const { file, id, value } of listOf(context, 'events.json')) {
		const { from, kind, paragraphs, precision } = value;
		if (typeof from !== 'string') continue;
		const isLater = from > reportDate;
		if (isLater !== (kind === 'later'))
			yield { file, id, message: `is of ${from}, but its kind is "${String(kind)}"` };
		if (kind === 'report' && Array.isArray(paragraphs) && paragraphs.length === 0)
			yield { file, id, message: 'is of the report, but names no paragraph' };
		if (isLater && Array.isArray(paragraphs) && paragraphs.length > 0)
			yield { file, id, message: 'names paragraphs of a report that is older' };
		if (precision === 'month' && !from.endsWith('-01'))
			yield { file, id, message: `is known to the month, but starts on ${from}` };
	}
});

const settled: readonly unknown[] = ['agreed-in-principle', 'in-force', 'in-force-disputed'];

/** Subjects and features that are waters, or ways across them. */
function seaIds(context: GeodataContext): ReadonlySet<string> {
	const subjects = subjectsOf(context)
		.filter(({ value }) => value['kind'] === 'areas' || value['kind'] === 'corridors')
		.map(({ id }) => id);
	const features = Array.from(factFeatures(context))
		.filter(({ file }) => file === 'areas.geojson' || file === 'corridors.geojson')
		.map(({ id }) => id);
	return new Set([...subjects, ...features]);
}

/** Proposals that stand on the report's date as settled, though they hold at sea. */
function* settledAtSea(context: GeodataContext): Generator<Finding> {
	const sea = seaIds(context);
	for (const { file, id, value } of listOf(context, 'proposals.json')) {
		const period = { from: asDate(value['from']), to: asDate(value['to']) };
		if (!settled.includes(value['status']) || !isInForce(period, reportDate)) continue;
		for (const clause of clausesOf(context).filter(({ proposal }) => proposal === id))
			for (const { on, effect } of objectsIn(clause.value['effects']))
				if ((effect === 'covers' || effect === 'opens') && sea.has(String(on)))
					yield {
						file,
						id,
						message: `is "${String(value['status'])}" on ${reportDate}, but ${clause.id} ${effect} "${String(on)}"`
					};
	}
}

const atSea = /\b(?:maritime|naval|sea)\b/i;
const truce = /\b(?:ceasefire|truce)\b/i;
const done = /\b(?:agreed|accepted|concluded|in force|reached|signed|took effect)\b/i;
/** Words by which a sentence tells of a wish, of a denial, or of someone else's account. */
const open =
	/\b(?:aims?|almost|asks?|if|no|not|nothing|proposals?|proposed|said|says|sought|until|wants?|wanted|would)\b/i;

function* textsWithin(value: unknown): Generator<string> {
	if (typeof value === 'string') yield value;
	else if (Array.isArray(value)) for (const member of value) yield* textsWithin(member);
	else if (isObject(value))
		for (const [key, member] of Object.entries(value))
			if (key !== 'later' && key !== 'exact') yield* textsWithin(member);
}

/** Records whose words are those of the report's date; later events and sections are not. */
function recordsOfTheDate(context: GeodataContext): ListMember[] {
	return [
		...reportsOf(context),
		...listOf(context, 'people.json'),
		...listOf(context, 'proposals.json'),
		...listOf(context, 'events.json').filter(({ value }) => value['kind'] !== 'later')
	];
}

/** On the report's date no ceasefire at sea was agreed: no status and no sentence says so. */
export const seaTruce = defineRule('sea-truce', function* (context) {
	yield* settledAtSea(context);
	for (const { file, id, value } of recordsOfTheDate(context))
		for (const text of textsWithin(value))
			for (const sentence of text.split(/(?<=[.!?;:])\s/))
				if ([atSea, truce, done].every((words) => words.test(sentence)) && !open.test(sentence))
					yield { file, id, message: `says that a truce at sea was settled: "${sentence}"` };
});
