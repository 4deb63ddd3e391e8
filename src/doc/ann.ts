// Annotations: typed spans over a Doc's clean text, each naming the rule that made it.
import type {Layers} from './layers.js';
import type {Span} from './span.js';

export type Kind = keyof Layers;

export type Ann<K extends Kind = Kind> = Span & {
	readonly kind: K;
	readonly props: Layers[K];
	/** Id of the rule that made it, `pass/rule` in kebab-case; the scorer can ablate by it. */
	readonly rule: string;
	/** 0..1; calibrated only on facts, elsewhere an order. */
	readonly confidence: number;
};

/** An annotation of any one kind, as passes give them: discriminated by `kind`. */
export type AnyAnn = {[K in Kind]: Ann<K>}[Kind];
