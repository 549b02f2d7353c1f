import { expect, it, vi } from 'vitest';
import { CameraCommands, type CameraCommand } from '../../../src/lib/state/commands.ts';

const zoom = (steps: number): CameraCommand => ({ type: 'zoom', steps });

it('carries a command to every listener', () => {
	const commands = new CameraCommands();
	const [one, other] = [vi.fn(), vi.fn()];
	commands.listen(one);
	commands.listen(other);
	commands.send({ type: 'home' });
	expect(one).toHaveBeenCalledExactlyOnceWith({ type: 'home' });
	expect(other).toHaveBeenCalledExactlyOnceWith({ type: 'home' });
});

it('keeps commands for the first listener, in order and once', () => {
	const commands = new CameraCommands();
	commands.send(zoom(1));
	commands.send({ type: 'fit', bounds: [30, 44, 31, 45] });
	const [first, second] = [vi.fn(), vi.fn()];
	commands.listen(first);
	commands.listen(second);
	expect(first.mock.calls.flat()).toEqual([zoom(1), { type: 'fit', bounds: [30, 44, 31, 45] }]);
	expect(second).not.toHaveBeenCalled();
});

it('lets the oldest go when nobody listens for long', () => {
	const commands = new CameraCommands();
	for (let steps = 0; steps < 1000; steps++) commands.send(zoom(steps));
	const heard = vi.fn();
	commands.listen(heard);
	expect(heard.mock.calls.length).toBeLessThan(100);
	expect(heard).toHaveBeenLastCalledWith(zoom(999));
});

it('stops with the undo', () => {
	const commands = new CameraCommands();
	const heard = vi.fn();
	commands.listen(heard)();
	commands.send({ type: 'home' });
	expect(heard).not.toHaveBeenCalled();
});
