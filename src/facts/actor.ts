// Who speaks, acts or is spoken to, as facts know them.

export type ActorType = 'person' | 'organisation' | 'document' | 'group' | 'unknown';

export type Actor = {
	/**
	 * `organisation` is also a state or its capital standing for it; `document` a report, a poll, a
	 * joint statement; `group` is unnamed ("analysts"); `unknown` one only described ("a spokesman").
	 */
	readonly type: ActorType;
	/** The fullest name the article or the tables have, or the description as written. */
	readonly name: string;
	/** The fullest role the article gives with the name, or null: "Russian Deputy Foreign Minister". */
	readonly role: string | null;
	/** Other forms that mean the same actor: surname, spelling variants, abbreviations. */
	readonly aliases: readonly string[];
	/** Where name or role come from a table of office holders and not from the article. */
	readonly isFromTable?: boolean;
};
