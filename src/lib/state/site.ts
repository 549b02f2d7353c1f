import { resolve } from '$app/paths';

/** Path of the site's root with a slash at its end, whatever folder of a host it stands in. */
export function siteRoot(): string {
	// Two slashes after the host, as in pasted addresses, would make the first folder another host.
	return resolve('/[[lang=language]]', {}).replace(/^\/+/, '/');
}
