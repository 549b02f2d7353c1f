import { mapUrl, type Embedding } from './embedding.ts';

/** The address alone, for a mail, a post, or an editor that makes a preview of it. */
export function linkSnippet(embedding: Embedding): string {
	return mapUrl(embedding);
}
