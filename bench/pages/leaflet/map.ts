import { circleMarker, geoJSON, map as leafletMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import '../page.css';
import { factFiles, fetchFile, groundFiles, homeBounds } from '../data.ts';
import { drawnMark } from '../marks.ts';

const [west, south, east, north] = homeBounds;
const map = leafletMap('map', { attributionControl: false, zoomSnap: 0 }).fitBounds([
	[south, west],
	[north, east]
]);

const collections = await Promise.all([...groundFiles, ...factFiles].map(fetchFile));
for (const collection of collections) {
	geoJSON(collection, {
		style: { color: '#44606f', weight: 1, fillOpacity: 0.2 },
		pointToLayer: (_, position) => circleMarker(position, { radius: 4 })
	}).addTo(map);
}
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(drawnMark)));
