// What the program believes an article says, with the words it rests on. Cards read only facts.
import type {Card} from '../cards/card.js';
import type {CardDate} from '../cards/dates.js';
import type {Rival} from '../cards/rival.js';
import type {Doc} from '../doc/doc.js';
import type {Pass} from '../doc/pass.js';
import type {Span} from '../doc/span.js';
import type {Known} from './known.js';

/** What a fact is about, not how it is worded: `f` and 12 hexadecimal digits. */
export type FactKey = string & {readonly brand: 'FactKey'};

export type Evidence = {
	/** In the Doc's clean text. */
	readonly span: Span;
	/** In the article's raw text. */
	readonly raw: Span;
	/** The words of `span`, verbatim from the clean text. */
	readonly words: string;
};

/** One reading that was weighed (a speaker, a date), best first. */
export type Candidate = {readonly name: string; readonly score: number; readonly reason: string};

/** "Norway and Iceland held talks", on a day that is known. */
export type Moment = {
	readonly words: string;
	/** Month and day, and the year where it is known. */
	readonly date: CardDate;
	readonly cited: readonly Span[];
};

export type Fact<K extends string = string, P = unknown> = {
	readonly kind: K;
	readonly key: FactKey;
	readonly props: P;
	/** Never empty; in the order of the text. */
	readonly evidence: readonly Evidence[];
	/** 0..1, the share of facts like this one that are right on the development corpora. */
	readonly confidence: number;
	/** The rules that led here, in order. */
	readonly rules: readonly string[];
	readonly candidates: readonly Candidate[];
};

/**
 * A kind of fact: its folder under facts/, its line in facts/index.ts, nothing else. `extract` and
 * `ask` are pure; `ask` gives no card rather than a doubtful one.
 */
export type FactKind<F extends Fact = Fact> = {
	readonly kind: F['kind'];
	readonly passes: readonly Pass[];
	extract(doc: Doc): readonly F[];
	ask(fact: F, known: Known): readonly Card[];
	/** The fact as something that happened on a day, for questions of order; null where it is none. */
	moment?(fact: F, doc: Doc): Moment | null;
	/** Who or what this article's facts of the kind could lend as wrong answers. */
	rivals(doc: Doc, facts: readonly F[]): readonly Rival[];
};
