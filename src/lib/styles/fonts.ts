/**
 * The page's two families, self-hosted (SIL Open Font License). Browsers fetch only the ranges of
 * characters that a page uses.
 */
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource/source-serif-4/400-italic.css';
