import type { CameraCommand } from '../state/commands.ts';
import type { Camera } from '../model/types.ts';
import { fitCamera, homeCamera, panned, zoomed, type Size } from './camera.ts';
import { withinReach } from './reach.ts';

/** Where a command takes the camera. */
export function commanded(camera: Camera, command: CameraCommand, size: Size): Camera {
	switch (command.type) {
		case 'zoom':
			return withinReach(zoomed(camera, command.steps, size));
		case 'pan':
			return withinReach(panned(camera, command.dxPx, command.dyPx));
		case 'fit':
			return withinReach(fitCamera(command.bounds, size));
		case 'home':
			return homeCamera(size);
	}
}
