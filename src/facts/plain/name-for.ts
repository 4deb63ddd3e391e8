// A name in the form of the pronoun it stands for.

/** What a possessive stands before. */
const OWNED =
	/^ (?!(?:and|or|but|to|for|in|on|at|of|by|with|from|as|is|was|that|if|when|because|into|out|up|off|the|an?|so|again|even|more|less|much|too|very|now|then|here|there|about|over|back|down|any|anymore|all|not|who|than|after|before|until)\b)[\p{L}‘“]/u;

/** Null where the form is not certain. */
export function nameFor(pronoun: string, after: string, name: string): string | null {
	const own = /s$/u.test(name) ? `${name}’` : `${name}’s`;
	switch (pronoun.toLowerCase()) {
		case 'he':
		case 'she':
		case 'him':
			return name;
		case 'his':
			return OWNED.test(after) ? own : null;
		case 'her':
			return OWNED.test(after) ? own : name;
		default:
			return null;
	}
}
