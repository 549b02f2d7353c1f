/** Address of the published site with a slash at its end; see `scripts/site/url.ts`. */
export const siteUrl: string = import.meta.env.SITE_URL;
