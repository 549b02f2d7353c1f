import type { Frame, Page } from '@playwright/test';
import type { FramePath, Tab } from './tab.ts';

function frameAt(page: Page, path: FramePath): Frame {
	return path.reduce((frame, index) => {
		const child = frame.childFrames()[index];
		if (!child) throw new Error(`No frame ${index} in ${frame.url()}`);
		return child;
	}, page.mainFrame());
}

/** A page of Playwright's as a tab. */
export function playwrightTab(page: Page): Tab {
	return {
		evaluate: (expression, path = []) => frameAt(page, path).evaluate(expression),
		screenshot: () => page.screenshot(),
		close: () => page.close()
	};
}
