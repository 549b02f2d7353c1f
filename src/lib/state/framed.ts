/** Does the page stand in a frame of another? Otherwise it has no host, and Back is its own. */
export const isFramed = (window: { readonly parent: unknown }): boolean => window.parent !== window;
