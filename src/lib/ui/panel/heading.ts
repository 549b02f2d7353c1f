/** Level of a heading that follows what the part stands under. */
export type HeadingLevel = 3 | 4;
