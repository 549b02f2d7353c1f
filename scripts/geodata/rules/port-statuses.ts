import { isObject } from '../context.ts';
import { defineRule } from '../types.ts';

const inWords = (date: unknown): string => (typeof date === 'string' ? date : 'open');

/** The periods of a port follow each other without gap or overlap, oldest first. */
export const portStatuses = defineRule('port-statuses', function* ({ features }) {
	for (const { file, id, properties } of features.get('ports.geojson') ?? []) {
		const { statuses } = properties;
		const periods = Array.isArray(statuses) ? statuses.filter(isObject) : [];
		for (const [index, period] of periods.entries()) {
			const next = periods[index + 1];
			if (!next) continue;
			const isJoined = typeof period['to'] === 'string' && period['to'] === next['from'];
			if (isJoined) continue;
			const message = `status ${index + 1} ends ${inWords(period['to'])}, status ${index + 2} starts ${inWords(next['from'])}`;
			yield { file, id, message };
		}
	}
});
