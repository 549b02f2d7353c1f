/** From this width on, bars have names and events stand beside the date; as in the stylesheets. */
export const wideFromPx = 600;

/** Strips for which the page is laid out before it can be measured: of a small phone, of any other. */
export const narrowPx = 304;
export const widePx = 624;
