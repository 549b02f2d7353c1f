/** MapLibre with its worker's address and its CSS: files of their own, fetched by the first call. */
export async function fetchEngine() {
	const [engine, { default: workerUrl }] = await Promise.all([
		import('maplibre-gl'),
		import('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'),
		import('maplibre-gl/dist/maplibre-gl.css')
	]);
	engine.setWorkerUrl(workerUrl);
	return engine;
}
