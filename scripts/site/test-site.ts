/** The site stands in a sub-folder, as on a host that it shares: absolute links would break. */
const path = '/deep/sub/';
const port = Number(process.env.TEST_PORT ?? 4329);

/** Where the browser tests serve the build, and for which address `npm test` builds it. */
export const testSite = { path, port, url: `http://127.0.0.1:${port}${path}` } as const;
