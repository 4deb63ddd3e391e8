// When something was said or happened, with what the text supports of it and why.
import type {DateExpression} from '../doc/layers.js';
import type {Span} from '../doc/span.js';

/**
 * The date of a fact: the expression it rests on, with its components and how sure each is. Only
 * components that are `stated` or `derived` may be asked.
 */
export type DateFact = Span & {
	/** As written: "On December 14", "the day before". */
	readonly words: string;
	readonly value: DateExpression['props'];
};
