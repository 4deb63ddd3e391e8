// The layers of a Doc and what each of their annotations says.
import type {Ann} from './ann.js';
import type {Span} from './span.js';

/** Only `headline`, `paragraph` and `item` are article text; facts may rest on no other. */
export type BlockLabel =
	| 'headline'
	| 'paragraph'
	| 'item'
	| 'caption'
	| 'credit'
	| 'byline'
	| 'dateline'
	| 'comment'
	| 'form'
	| 'tags'
	| 'related'
	| 'advertising'
	| 'fragment';

/** How sure a component of a date is; only `stated` and `derived` may be asked. */
export type Known = 'stated' | 'derived' | 'inferred' | 'unknown';

/** Why a component of a date is believed. */
export type DateEvidence = {readonly kind: string; readonly span?: Span; readonly note: string};

export type Layers = {
	/** What the reader of the file knew about a block (a heading, a caption); made with the Doc. */
	readonly hint: {readonly label: BlockLabel};
	readonly block: {readonly label: BlockLabel};
	readonly sentence: Record<never, never>;
	readonly quote: {
		/** The words between the marks. */
		readonly inner: Span;
		/** False where the text ends, or a new quotation begins, before a closing mark. */
		readonly closed: boolean;
		/** 0 outside any other quotation, 1 inside one, … */
		readonly depth: number;
	};
	readonly person: {
		/** As written, without titles and possessive 's. */
		readonly name: string;
		/** The fullest name the article has for this person. */
		readonly fullName: string;
		/** The description standing by this mention, as written: "Russian Deputy Foreign Minister". */
		readonly role: string | null;
		/** Of the person, by title or given name anywhere in the article. */
		readonly gender: 'male' | 'female' | null;
		/** Where the full name comes from a table of office holders and not from the article. */
		readonly isFromTable?: boolean;
	};
	readonly cue: {
		/** Base form of the reporting verb: "say". */
		readonly lemma: string;
		readonly polarity: 'said' | 'denied' | 'declined' | 'asked' | 'unconfirmed';
		/** `bare` is "(to) say", `participle` "saying", `according` "according to". */
		readonly form: 'finite' | 'participle' | 'bare' | 'according';
		/** Reports only words in quotation marks: "laughed", "blasted". */
		readonly isWeak: boolean;
	};
	/**
	 * The parse of a sentence; ask it through passes/syntax/tree.ts. Arrays over the words. Quotation
	 * marks are no words of it, and a whole quotation is one word; what was taken off is in `asides`.
	 */
	readonly tree: {
		readonly starts: Int32Array;
		readonly ends: Int32Array;
		/** Coarse tags of Universal Dependencies: "VERB". */
		readonly upos: readonly string[];
		/** Penn Treebank tags: "VBD". */
		readonly xpos: readonly string[];
		readonly lemmas: readonly string[];
		/** Index of each word's head, -1 for the root. */
		readonly heads: Int32Array;
		/** Relations of Universal Dependencies: "nsubj:pass". */
		readonly labels: readonly string[];
		/** By how much each arc's move beat the next best, in steps of training; infinite where forced. */
		readonly margins: Float32Array;
		/** "According to X, …" and "…, X said, …": clauses taken off before parsing. */
		readonly asides: readonly (Span & {readonly form: 'according' | 'inserted'})[];
		/** Words that stand for whole quotations. */
		readonly quotations: readonly number[];
	};
	/** A TIMEX: a calendar expression with what the text supports of its value. */
	readonly date: {
		/** `season` is also a quarter or half; `weekday` and `relative` name no day that is known. */
		readonly precision: 'day' | 'month' | 'year' | 'season' | 'weekday' | 'relative' | 'vague';
		readonly year?: number;
		/** 1..12 */
		readonly month?: number;
		readonly day?: number;
		/** 0 Sunday .. 6 Saturday; only if stated, or computed from a known year. */
		readonly weekday?: number;
		readonly yearStatus: Known;
		/** Of month and day, as far as they are named. */
		readonly dayStatus: Known;
		/** Rising; the year itself where it is known, empty where nothing narrows it. */
		readonly yearCandidates: readonly number[];
		readonly mod?: 'early' | 'mid' | 'late' | 'about';
		readonly modality: 'past' | 'planned';
		/** TIMEX3 value as the scorers know it ("2021-12-07", "2021-Q3", "PAST_REF"), or null. */
		readonly timex: string | null;
		readonly evidence: readonly DateEvidence[];
	};
	/** A named instrument: treaty, convention, declaration, summit decision, act. */
	readonly treaty: {
		/** The canonical name, or as written where no table knows it. */
		readonly name: string;
		readonly asWritten: string;
		readonly aliases: readonly string[];
		readonly abbreviation: string | null;
		/** "5" of "Article 5 of the …". */
		readonly article: string | null;
		/** Its own noun: "treaty", "convention", "declaration", "decision", "act". */
		readonly noun: string;
		readonly topic: string | null;
		readonly signedYear: number | null;
		readonly yearSource: 'text' | 'table' | null;
	};
};

export type Block = Ann<'block'>;
export type Quote = Ann<'quote'>;
export type Person = Ann<'person'>;
export type Cue = Ann<'cue'>;
export type Tree = Ann<'tree'>;
export type DateExpression = Ann<'date'>;
export type Treaty = Ann<'treaty'>;
