/** The name of the mark that says that all is drawn. */
export const drawnMark = 'map-drawn';
