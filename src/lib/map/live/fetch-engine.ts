/**
 * MapLibre with its worker and CSS: files of their own, fetched by the first call. Its worker is
 * started at once, so that it arrives while the map is still being made.
 */
export async function fetchEngine() {
	const [engine, { default: workerUrl }] = await Promise.all([
		import('maplibre-gl'),
		import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'),
		import('maplibre-gl/dist/maplibre-gl.css')
	]);
	engine.setWorkerUrl(workerUrl);
	engine.prewarm();
	return engine;
}
