import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { say } from './words.ts';

/** Kinds of code that the builder makes, by the ids of their messages. */
export type CodeKind =
	| 'iframe'
	| 'element'
	| 'wordpress'
	| 'address'
	| 'markdown'
	| 'image'
	| 'command'
	| 'link'
	| 'share';

/** The builder as an editor meets it. */
export class BuilderPage {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async opens(search = ''): Promise<void> {
		await this.page.goto(`./builder/${search}`);
	}

	async opensAlive(search = ''): Promise<void> {
		await this.opens(search);
		await expect(this.page.locator('html')).toHaveClass(/\bscripted\b/);
	}

	/** The box with the code of a kind. */
	code(kind: CodeKind): Locator {
		return this.page.getByRole('textbox', { name: say(`builder_${kind}_title`), exact: true });
	}

	words(which: 'name' | 'short' | 'long'): Locator {
		return this.page.getByRole('textbox', { name: say(`builder_words_${which}`), exact: true });
	}

	copyButton(title: string): Locator {
		return this.page.getByRole('button', { name: `${say('builder_copy')}: ${title}` });
	}

	frame(): Locator {
		return this.page.locator('iframe');
	}

	preview(): FrameLocator {
		return this.page.frameLocator('iframe');
	}

	button(messageKey: string): Locator {
		return this.page.getByRole('button', { name: say(messageKey), exact: true });
	}

	tick(name: string): Locator {
		return this.page.getByRole('checkbox', { name, exact: true });
	}

	layersOpener(): Locator {
		return this.page.locator('summary').filter({ hasText: say('layers_title') });
	}

	problems(): Locator {
		return this.page.getByRole('status').filter({ hasText: say('problems_title') });
	}

	/** What the address asks for, by key. */
	query(): Readonly<Record<string, string>> {
		return Object.fromEntries(new URL(this.page.url()).searchParams);
	}
}
