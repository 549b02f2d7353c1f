import { describe, expect, it } from 'vitest';
import { barLabelSide, fittingLabels, textWidthPx } from '../../../../src/lib/ui/timeline/fit.ts';
import { reportLabel } from '../../../../src/lib/ui/timeline/report-label.ts';

const label = (id: string, startPx: number, rank = 1, widthPx = 30) => ({
	id,
	startPx,
	widthPx,
	rank
});

describe('labels of the axis', () => {
	it('never overlap: the one that is needed more keeps its place', () => {
		const labels = [label('first', 0, 2), label('year', 20, 0), label('last', 60, 1)];
		expect([...fittingLabels(labels, 200)]).toEqual(['year', 'last']);
	});

	it('stay on the strip', () => {
		expect([
			...fittingLabels([label('out', -1), label('cut', 171), label('in', 170)], 200)
		]).toEqual(['in']);
	});
});

describe('the name of a bar', () => {
	const room = { startPx: 100, endPx: 200, freeFromPx: 0, freeToPx: 300, linePx: 300 };

	it.each([
		['inside', 90, room],
		['after', 93, { ...room, endPx: 120 }],
		['before', 93, { ...room, endPx: 120, freeToPx: 210 }],
		[null, 97, { ...room, freeFromPx: 40, endPx: 120, freeToPx: 210 }]
	] as const)('stands %s the bar', (side, widthPx, itsRoom) => {
		expect(barLabelSide(itsRoom, widthPx)).toBe(side);
	});

	it('crosses the line of the report only where it has no other room', () => {
		expect(barLabelSide({ ...room, linePx: 150 }, 80)).toBe('after');
		expect(barLabelSide({ ...room, linePx: 150, freeToPx: 200 }, 80)).toBe('before');
		expect(barLabelSide({ ...room, linePx: 150, freeToPx: 200, freeFromPx: 50 }, 80)).toBe(
			'inside'
		);
	});
});

describe('the name of the report', () => {
	it('stands on the side with more room', () => {
		const late = reportLabel('the report', 0.8, 1000);
		expect([late.anchor, late.endPx]).toEqual(['end', 791]);
		const early = reportLabel('the report', 0.2, 1000);
		expect([early.anchor, early.startPx]).toEqual(['start', 209]);
	});

	it('waits at the edge, with a pointer, while its day is out of sight', () => {
		expect(reportLabel('the report', 3, 1000)).toMatchObject({ text: 'the report ›', endPx: 1000 });
		expect(reportLabel('the report', -1, 1000)).toMatchObject({
			text: '‹ the report',
			startPx: 0
		});
	});
});

it('counts letters, not their bytes', () => {
	expect(textWidthPx('2025', 11)).toBe(textWidthPx('მარ.', 11));
});
