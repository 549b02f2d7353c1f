import { Map, setWorkerUrl, type LayerSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import '../page.css';
import { factFiles, groundFiles, homeBounds, urlOf } from '../data.ts';
import { drawnMark } from '../marks.ts';

setWorkerUrl(workerUrl);

const files = [...groundFiles, ...factFiles];

/** Every geometry in its simplest look; labels would only make this page slower. */
function layersOf(file: string): LayerSpecification[] {
	const isGround = file.startsWith('basemap/');
	return [
		{
			id: `${file}-fill`,
			type: 'fill',
			source: file,
			filter: ['==', ['geometry-type'], 'Polygon'],
			paint: { 'fill-color': isGround ? '#f4f1ea' : '#7a6a55', 'fill-opacity': isGround ? 1 : 0.1 }
		},
		{
			id: `${file}-line`,
			type: 'line',
			source: file,
			filter: ['!=', ['geometry-type'], 'Point'],
			paint: { 'line-color': '#44606f', 'line-width': isGround ? 0.6 : 2 }
		},
		{
			id: `${file}-point`,
			type: 'circle',
			source: file,
			filter: ['==', ['geometry-type'], 'Point'],
			paint: { 'circle-radius': 4, 'circle-color': '#0a305e' }
		}
	];
}

const map = new Map({
	container: 'map',
	style: {
		version: 8,
		sources: Object.fromEntries(
			files.map((file) => [file, { type: 'geojson' as const, data: urlOf(file) }])
		),
		layers: files.flatMap(layersOf)
	},
	bounds: [...homeBounds],
	attributionControl: false,
	fadeDuration: 0
});

map.once('idle', () => performance.mark(drawnMark));
