import { describe, expect, it } from 'vitest';
import type { Label } from '../../../../src/lib/layers/labels.ts';
import { frameOf } from '../../../../src/lib/map/picture/frame.ts';
import { namesDrawing } from '../../../../src/lib/map/picture/names.ts';
import { sceneOf } from '../../../../src/lib/map/picture/scene.ts';
import type { LonLat } from '../../../../src/lib/model/types.ts';

const size = { widthPx: 1000, heightPx: 700 };
const frame = frameOf(null, size);

function nameAt(position: LonLat, more: Partial<Label> = {}): Label {
	const place = { kind: 'city', rank: 0, side: 'over', position } as const;
	return { id: 'somewhere', text: 'Somewhere', from: null, to: null, ...place, ...more };
}

/** How many of these names are drawn. */
function drawn(labels: readonly Label[], view = ''): number {
	const scene = { ...sceneOf(view, 'en'), labels };
	return [...namesDrawing(scene, frame, []).matchAll(/<path /g)].length;
}

const middle: LonLat = [34, 43.5];

describe('names in a picture', () => {
	it('are left out where they would touch one before them', () => {
		expect(drawn([nameAt(middle), nameAt([34.2, 43.5])])).toBe(1);
		expect(drawn([nameAt(middle), nameAt([37, 43.5])])).toBe(2);
	});

	it('are left out where the edge would cut them', () => {
		const { camera, place } = frame;
		const [x] = place(camera.centre);
		expect(x).toBeCloseTo(500);
		expect(drawn([nameAt([25.46, 43.5])])).toBe(0);
		expect(drawn([nameAt([25.46, 43.5], { side: 'right' })])).toBe(1);
	});

	it('wait for room by their rank, but for that of what is selected', () => {
		const odesa = nameAt(middle, { id: 'odesa', rank: 4 });
		expect(drawn([odesa])).toBe(0);
		expect(drawn([odesa], '?feature=odesa')).toBe(1);
	});

	it('go with layer and date of what they name', () => {
		expect(drawn([nameAt(middle, { layer: 'claims' })])).toBe(1);
		expect(drawn([nameAt(middle, { layer: 'claims' })], '?layers=ports')).toBe(0);
		expect(drawn([nameAt(middle, { from: '2025-03-25' })])).toBe(0);
	});
});
