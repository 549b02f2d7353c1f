/**
 * The picture that stands for the map in previews of links: where it stands in the site, and the size
 * that networks ask for.
 */
export const card = { path: 'card.png', widthPx: 1200, heightPx: 630 } as const;
