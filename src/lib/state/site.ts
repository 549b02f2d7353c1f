import { resolve } from '$app/paths';

/** Path of the site's root with a slash at its end, whatever folder of a host it stands in. */
export function siteRoot(): string {
	return resolve('/[[lang=language]]', {});
}
