import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Camera } from '../../model/types.ts';
import { maxZoom, minZoom } from '../camera.ts';
import { withinReach } from '../reach.ts';
import { fetchEngine } from './fetch-engine.ts';
import { markImage } from './images.ts';

export interface EngineOptions {
	readonly container: HTMLElement;
	readonly style: StyleSpecification;
	readonly camera: Camera;
	/** Leaves one finger and the bare wheel to the page, and says how to move the map. */
	readonly isCooperative: boolean;
	/** Words of MapLibre's own, by its names for them. */
	readonly words: Readonly<Record<string, string>>;
}

/** Our camera to MapLibre's names. */
export function cameraOptions({ centre: [lon, lat], zoom }: Camera) {
	return { center: { lng: lon, lat }, zoom };
}

export function cameraOf(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	return { centre: [lng, lat], zoom: map.getZoom() };
}

/**
 * Loads MapLibre and starts it in the container.
 * @returns `null` when the engine cannot be fetched or the browser gives no WebGL 2
 */
export async function startEngine(options: EngineOptions): Promise<MapLibreMap | null> {
	const { container, style, camera, isCooperative, words } = options;
	const engine = await fetchEngine().catch(() => null);
	if (!engine) return null;
	try {
		const map = new engine.Map({
			container,
			style,
			...cameraOptions(camera),
			minZoom,
			maxZoom,
			transformConstrain: ({ lng, lat }, zoom) => {
				const { centre, zoom: allowed } = withinReach({ centre: [lng, lat], zoom });
				return { center: new engine.LngLat(...centre), zoom: allowed };
			},
			attributionControl: false,
			renderWorldCopies: false,
			fadeDuration: 0,
			dragRotate: false,
			touchPitch: false,
			maxPitch: 0,
			// The frame listens to keys, for both tiers alike, and tells the size.
			keyboard: false,
			boxZoom: false,
			trackResize: false,
			cooperativeGestures: isCooperative,
			locale: { ...words },
			// The suite checks the style.
			validateStyle: false
		});
		map.touchZoomRotate.disableRotation();
		map.setMissingStyleImageResolver((id) => {
			const image = markImage(id);
			if (image) map.addImage(id, image.pixels, { pixelRatio: image.pixelRatio });
		});
		// The frame around it is what the keyboard and screen readers meet.
		const canvas = map.getCanvas();
		for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
		canvas.setAttribute('aria-hidden', 'true');
		return map;
	} catch (error) {
		if (error instanceof engine.GPUInitializationError) return null;
		throw error;
	}
}
