// Somebody or something that could be a wrong answer of the same type as the right one.

/** The circle somebody stands in, within which a reader looks for who said it. */
export type Group =
	| 'staff'
	| 'politician'
	| 'official'
	| 'expert'
	| 'journalist'
	| 'business'
	| 'citizen'
	| 'star';

export type Rival = {
	readonly type: 'person' | 'organisation' | 'treaty' | 'date' | 'place';
	/** The form an answer shows: a full name. */
	readonly name: string;
	/** The description of a person as the article gives it, or null. */
	readonly role: string | null;
	/** All names it is known by; a distractor must share none with the answer. */
	readonly aliases: readonly string[];
	/** Of a person whose given name tells it: "he" in a question strikes out whoever is none. */
	readonly gender?: 'male' | 'female' | null;
	/** Of a person: the circle, as far as article or tables tell. */
	readonly group?: Group | null;
	/** Of a person: the party, as far as article or tables tell. */
	readonly party?: string | null;
	/** Whether readers know the name without being told. */
	readonly isFigure?: boolean;
	/** Of a person: the circles of well-known people it stands in when the article was written. */
	readonly circles?: readonly string[];
	/** Of a person whom only a table lends: how soon a reader would think of it. */
	readonly fame?: number;
	/** Of an organisation: what it is, as a question asks for it ("newspaper"). */
	readonly noun?: string;
	/** Id of the article it stands in; empty where only a table lends it. */
	readonly article: string;
	/** What it is credited with, so that nobody who said the same becomes a wrong choice. */
	readonly said: readonly string[];
};
