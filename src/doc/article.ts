// An article: the raw text as it was read, and what is known about it.

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: a day, month or year as precise as it is known. */
export type PartialDay = string;

export type ArticleId = string & {readonly brand: 'ArticleId'};

/** How the date of publication is known; only `given` and `metadata` are certain. */
export type DateOrigin = 'given' | 'metadata' | 'text';

export type Source = {
	readonly title?: string;
	readonly publisher?: string;
	readonly author?: string;
	readonly published?: PartialDay;
	readonly publishedBy?: DateOrigin;
	readonly address?: string;
};

export type Article = {
	readonly id: ArticleId;
	/** The name it was opened by, for messages only; it is part of no id. */
	readonly name: string;
	/** The file's text, decoded and otherwise untouched; all raw offsets count in it. */
	readonly raw: string;
	/** SHA-256 of `raw`, hexadecimal. */
	readonly sha256: string;
	readonly source: Source;
};
