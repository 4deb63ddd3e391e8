// What a way of asking may look at besides its fact: the article, and who else could be the answer.

import type {Rival} from '../cards/rival.js';
import type {Doc} from '../doc/doc.js';

export type Known = {
	readonly doc: Doc;
	/** Of this article first, then of the others in the run, in a fixed order. */
	readonly rivals: readonly Rival[];
};
