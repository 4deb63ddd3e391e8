// From a reading to the annotated document: every pass some kind of fact asks for, once.
import type {Reading} from '../articles/reading.js';
import type {Kind} from '../doc/ann.js';
import {createDoc, type Doc} from '../doc/doc.js';
import {orderPasses, type Pass, runPasses} from '../doc/pass.js';
import {KINDS} from '../facts/index.js';

const PASSES = orderPasses([...new Set(KINDS.flatMap((kind) => kind.passes))]);

/** The kinds of the layers that passes add; `tree` only where the parser is given. */
export const LAYERS: readonly Kind[] = [...PASSES.flatMap(({gives}) => gives), 'tree'];

/** The Doc with the layers of all passes; of `tree` too where the parser is given. */
export function annotate({article, clean, hints}: Reading, syntax?: Pass): Doc {
	return runPasses(createDoc(article, clean, hints), syntax ? [...PASSES, syntax] : PASSES);
}
