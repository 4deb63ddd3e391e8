// Base forms by rules on the ending and a table of exceptions that comes with the weights.

/** `exceptions` maps "went V" to "go"; V, N and A stand for verbs, nouns, adjectives and adverbs. */
export type Exceptions = Readonly<Record<string, string>>;

const DOUBLED = /([bdgklmnprt])\1$/u;
/** Endings of stems that lost an e: "mak|ing", "decid|ed", "announc|ed". */
const LOST_E =
	/(?:[^aeiou][aeiou](?:[cgsuvz]|[bdklmnprt](?<!(?:en|er|or|on|in|it|om|et|el|al|op|ow|ed)))|[^aeiou][uy]r|[cdgnrlw][cgs]|[sz]|[lr]v|u|bl|pl|tl|dl|gl|fl|kl)$/u;

/** Lower case, but for names; the form itself where the tag has no endings. */
export function lemmaOf(form: string, xpos: string, exceptions: Exceptions): string {
	if (xpos.startsWith('NNP')) return form;
	const lower = form.toLowerCase().replaceAll('’', "'");
	const key = lemmaKey(lower, xpos);
	if (key !== undefined && Object.hasOwn(exceptions, key)) return exceptions[key] ?? lower;
	return lemmaByRule(lower, xpos);
}

/** Where an exception for the form stands; undefined for tags without endings. */
export function lemmaKey(lower: string, xpos: string): string | undefined {
	const kind = kindOf(xpos);
	return kind === undefined ? undefined : `${lower} ${kind}`;
}

export function lemmaByRule(lower: string, xpos: string): string {
	switch (xpos) {
		case 'VBZ':
		case 'NNS':
			return withoutS(lower);
		case 'VBD':
		case 'VBN':
			return withoutEd(lower);
		case 'VBG':
			return stem(lower, /ing$/u);
		case 'JJR':
		case 'RBR':
			return stem(lower, /(?<=.{2})er$/u);
		case 'JJS':
		case 'RBS':
			return stem(lower, /(?<=.{2})est$/u);
		default:
			return lower;
	}
}

function kindOf(xpos: string): string | undefined {
	if (/^(?:VB|MD)/u.test(xpos)) return 'V';
	if (xpos === 'NNS') return 'N';
	return /^(?:JJ|RB)[RS]$/u.test(xpos) ? 'A' : undefined;
}

function withoutS(word: string): string {
	if (/[^aeiou]ies$/u.test(word)) return word.replace(/ies$/u, 'y');
	if (/(?:s|x|z|ch|sh|[^aeiou]o)es$/u.test(word)) return word.slice(0, -2);
	return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}

function withoutEd(word: string): string {
	return /[^aeiou]ied$/u.test(word) ? word.replace(/ied$/u, 'y') : stem(word, /ed$/u);
}

function stem(word: string, ending: RegExp): string {
	if (!ending.test(word)) return word;
	const bare = word.replace(ending, '');
	if (!/[aeiouy]/u.test(bare)) return word;
	if (/i$/u.test(bare)) return bare.replace(/i$/u, 'y');
	if (DOUBLED.test(bare) && !/ll$/u.test(bare)) return bare.slice(0, -1);
	return LOST_E.test(bare) ? `${bare}e` : bare;
}
