// What a way of asking may look at besides its fact: the article, and who else could be the answer.
import type {Article} from '../doc/article.js';
import type {Span} from '../doc/span.js';

/** Somebody or something that could be a wrong answer of the same type. */
export type Rival = {
	readonly type: 'person' | 'organisation' | 'treaty' | 'date' | 'place';
	/** The form an answer shows: full name. */
	readonly name: string;
	readonly role: string | null;
	/** All names it is known by; a distractor must share none with the answer. */
	readonly aliases: readonly string[];
	/** The article it stands in. */
	readonly article: string;
};

export type Known = {
	readonly article: Article;
	/** Of this article first, then of the others in the run, in a fixed order. */
	readonly rivals: readonly Rival[];
	/** The words of the sentences around a place of the clean text. */
	sentencesAround(span: Span): Span;
};
