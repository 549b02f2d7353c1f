/** Name of the source of what stands out, and of its marks among the images. */
export const lensSource = 'lens';
