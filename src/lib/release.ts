import type { IsoDate } from './model/types.ts';

/** Which build of the site this is. */
export interface Release {
	/** Version of the code, as in package.json. */
	readonly version: string;
	/** Where this release stays as it is; `null` when the build is not made for a host. */
	readonly address: string | null;
	readonly data: {
		/** Newest day on which a fact was looked up or put right. */
		readonly asOf: IsoDate;
		/** Over all files of the facts; see `scripts/site/data-version.ts`. */
		readonly sha256: string;
	};
}

export const release = JSON.parse(import.meta.env.RELEASE) as Release;
