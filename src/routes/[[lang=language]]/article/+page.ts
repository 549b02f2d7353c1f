/** As on a news site: the page runs no script but `embed.js`. */
export const csr = false;
