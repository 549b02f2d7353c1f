/** Height in px that the pages reserve for the map. */
export const reservedHeightPx = 560;

export interface FramePageOptions {
	readonly src: string;
	/** `null` for a frame without the attribute. */
	readonly sandbox?: string | null;
	readonly widthPx?: number;
	readonly heightPx?: number;
}

export function escapeAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** One iframe as an editor pastes it: the size as numbers, no script of ours. */
export function iframe(options: FramePageOptions): string {
	const { src, sandbox = null, widthPx = 700, heightPx = reservedHeightPx } = options;
	const attributes = [
		'title="Map"',
		`src="${escapeAttribute(src)}"`,
		`width="${widthPx}" height="${heightPx}"`,
		'style="border: 0; display: block"',
		...(sandbox === null ? [] : [`sandbox="${escapeAttribute(sandbox)}"`])
	];
	return `<iframe ${attributes.join(' ')}></iframe>`;
}

/**
 * An article. It keeps every message as `heard`, with the index of the frame that sent it, and its
 * own layout shift as `shifted`.
 */
export function articlePage(body: string, script = ''): string {
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Article</title>
<link rel="icon" href="data:,">
<style>body { margin: 0; font: 16px/1.5 serif }</style>
<script>
heard = [];
addEventListener('message', ({ data, source }) => {
	heard.push({ data, from: Array.prototype.indexOf.call(frames, source) });
});
shifted = 0;
if (window.PerformanceObserver?.supportedEntryTypes.includes('layout-shift')) {
	new PerformanceObserver((list) => {
		for (const { value } of list.getEntries()) shifted += value;
	}).observe({ type: 'layout-shift', buffered: true });
}
</script>
${body}
<p id="after">The article goes on below the map.</p>
<script>
${script}
</script>
</html>`;
}

/** An article with nothing but the frame and a line after it. */
export function framePage(options: FramePageOptions): string {
	return articlePage(iframe(options));
}
