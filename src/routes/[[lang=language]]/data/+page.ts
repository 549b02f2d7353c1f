/** Everything is in the HTML. */
export const csr = false;
