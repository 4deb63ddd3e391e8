// What a reader makes of a file: the article, its clean text with the way back, and block hints.
import type {Ann} from '../doc/ann.js';
import type {Article} from '../doc/article.js';
import type {CleanText} from '../doc/clean-text.js';

/**
 * Clean text holds no entities, no tags and no control characters but LF. White space is folded:
 * a run without a line end is one space, with one line end `\n`, with more `\n\n` (the border of
 * two paragraphs).
 */
export type Reading = {
	readonly article: Article;
	readonly clean: CleanText;
	/** Spans of the clean text whose label the file's own markup told. */
	readonly hints: readonly Ann<'hint'>[];
};
