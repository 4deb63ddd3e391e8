// Reported speech in the past: "Moscow will retaliate" becomes "Moscow would retaliate".
import {pastOf, verbReadings} from './verbs.js';

/** A word of a clause; `tag` is its Penn tag where a tagger has told it. */
export type Token = {readonly text: string; readonly tag?: string | undefined};

const FIXED: ReadonlyMap<string, string> = new Map([
	['will', 'would'],
	['can', 'could'],
	['may', 'might'],
	['shall', 'should'],
	["won't", "wouldn't"],
	["can't", "couldn't"],
	['cannot', 'could not'],
	['is', 'was'],
	['are', 'were'],
	["isn't", "wasn't"],
	["aren't", "weren't"],
	['has', 'had'],
	["hasn't", "hadn't"],
	['does', 'did'],
	["doesn't", "didn't"],
	["don't", "didn't"],
	["haven't", "hadn't"],
]);
/** After one of these, perhaps with an adverb between, a verb is not finite. */
const BARE_AFTER =
	/^(?:to|will|would|can|could|may|might|shall|should|must|do|does|did|cannot|let|help|\p{L}+n['’]t)$/iu;
const BETWEEN = /^(?:not|also|never|ever|then|now|still|\p{L}+ly)$/iu;
/** A word that is also a noun is a verb only right behind its subject. */
const SUBJECT_BEFORE =
	/^(?:he|she|it|who|which|that|there|nobody|everybody|everyone|\p{Lu}[\p{L}.’' -]*)$/u;

/** Each word as it stands in the past; words that are no finite present stay as they are. */
export function backshift(tokens: readonly Token[]): readonly string[] {
	return tokens.map((token, at) => shifted(tokens, at) ?? token.text);
}

function shifted(tokens: readonly Token[], at: number): string | undefined {
	const {text, tag} = tokens[at] ?? {text: ''};
	const lower = text.toLowerCase().replace('’', "'");
	const fixed = FIXED.get(lower);
	if (fixed !== undefined) return isModalNoun(text, tag, tokens[at - 1]) ? undefined : fixed;
	if (lower === 'have' || lower === 'do') return isBare(tokens, at) ? undefined : pastOf(lower);
	const third = tag !== 'VBZ' && isVerbAfterAll(tokens, at) ? past(lower, 'third') : undefined;
	if (third !== undefined) return third;
	// "recommend that she face charges" says no time.
	if (isSubjunctive(tokens, at) || isBehindOne(tokens, at)) return undefined;
	return tag === undefined ? untagged(tokens, at, lower) : byTag(lower, tag, tokens, at);
}

function untagged(tokens: readonly Token[], at: number, lower: string): string | undefined {
	if (at === untaggedVerb(tokens)) return past(lower, 'base');
	return isPlainThird(tokens, at, lower) ? pastOf(baseOf(lower, 'third') ?? lower) : undefined;
}

const SUBORDINATOR = /^(?:if|when|while|unless|once|although|though|because)$/iu;
const AFTER_VERB =
	/^(?:on|in|at|to|for|with|from|by|into|over|against|about|between|the|an?|its|their|his|her|no|not|off|out|up|down|back)$/u;
const PLURAL = /^\p{Ll}{2,}(?:[^aious\W]s|men|people|children)$/u;
/** No subject is as long. */
const LAST_OF_SUBJECT = 8;

/** "if ships appear off the coast": the verb behind a plural in the clause that begins a sentence without tags. */
export function untaggedVerb(tokens: readonly Token[]): number | undefined {
	if (!SUBORDINATOR.test(tokens[0]?.text ?? '')) return undefined;
	const until = Math.min(tokens.length - 1, LAST_OF_SUBJECT);
	for (let at = 2; at < until; at++) {
		const {text, tag} = tokens[at] ?? {text: ''};
		if (
			tag !== undefined ||
			FIXED.has(text) ||
			verbReadings(text).some(({form}) => form !== 'base')
		)
			return undefined;
		const isBase = baseOf(text, 'base') !== undefined;
		if (
			isBase &&
			PLURAL.test(tokens[at - 1]?.text ?? '') &&
			AFTER_VERB.test(tokens[at + 1]?.text ?? '')
		)
			return at;
	}
	return undefined;
}

/** A base form behind a third person, in a clause that says what should be done. */
function isSubjunctive(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(Math.max(0, at - 6), at).map(({text}) => text.toLowerCase());
	const that = before.lastIndexOf('that');
	return (
		that > 0 &&
		/^(?:recommend|demand|urge|propose|request)(?:s|ed|d|ing)?$/u.test(before[that - 1] ?? '') &&
		baseOf(tokens[at]?.text.toLowerCase() ?? '', 'base') !== undefined
	);
}

/** "suggested that Dahl share it": no plain present of one person. */
function isBehindOne(tokens: readonly Token[], at: number): boolean {
	return (
		tokens[at]?.tag === 'VBP' &&
		tokens[at - 1]?.tag === 'PERSON' &&
		!/^(?:and|or)$/u.test(tokens[at - 2]?.text ?? '')
	);
}

/** "the will", "May 3", "a can": no verb. */
function isModalNoun(text: string, tag: string | undefined, before: Token | undefined): boolean {
	if (tag !== undefined) return !/^(?:MD|V)/u.test(tag);
	return (
		text === 'May' || /^(?:the|a|an|his|her|its|their|free|political)$/iu.test(before?.text ?? '')
	);
}

/** "and uses the crisis": with "and" before it and an article behind, a plural is none. */
function isVerbAfterAll(tokens: readonly Token[], at: number): boolean {
	return (
		(/^(?:and|or|but|who|which|that)$/u.test(tokens[at - 1]?.text ?? '') &&
			/^(?:the|an?|its|his|her|their)$/u.test(tokens[at + 1]?.text ?? '')) ||
		isVerbAsNoun(tokens, at)
	);
}

/** "given up hope", "catches fire": nobody stands there who does it. */
const NO_SUBJECT = /^(?:VB[ZNG]?|RP|TO|PRP\$)$/u;

/** "saw the number reach 11,000": not finite. */
function isSeen(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(Math.max(0, at - 5), at);
	const seen = before.findLastIndex(({text}) =>
		/^(?:see|sees|saw|watch|watched|hear|heard|makes?|made|lets?|help|helps|helped)$/iu.test(text),
	);
	return (
		seen >= 0 &&
		!before
			.slice(seen + 1)
			.some(
				({text, tag}) => /^(?:IN|WDT|WP|CC|MD|PRP|EX|VB[DPZ])$/u.test(tag ?? '') || text === 'that',
			)
	);
}

/** "a harbour catches fire": the verb was taken for a noun, and its object for the verb. */
function isVerbAsNoun(tokens: readonly Token[], at: number): boolean {
	const [article, noun, verb, object] = at < 2 ? [] : tokens.slice(at - 2, at + 2);
	return (
		verb?.tag === 'NNS' &&
		noun?.tag === 'NN' &&
		object?.tag === 'VBP' &&
		/^(?:an?|the|this|that|every|each)$/iu.test(article?.text ?? '')
	);
}

function byTag(
	lower: string,
	tag: string,
	tokens: readonly Token[],
	at: number,
): string | undefined {
	if (tag === 'VBZ') return past(lower, 'third');
	// "catches fire": behind a finite verb a noun was taken for another.
	const isNoun = NO_SUBJECT.test(tokens[at - 1]?.tag ?? '') || isVerbAsNoun(tokens, at - 1);
	return tag === 'VBP' && !isNoun && !isSeen(tokens, at) ? past(lower, 'base') : undefined;
}

function past(word: string, form: 'third' | 'base'): string | undefined {
	const base = baseOf(word, form);
	return base === undefined ? undefined : pastOf(base);
}

function baseOf(word: string, form: 'third' | 'base'): string | undefined {
	return verbReadings(word).find((reading) => reading.form === form)?.base;
}

function isPlainThird(tokens: readonly Token[], at: number, lower: string): boolean {
	if (baseOf(lower, 'third') === undefined || tokens[at]?.text !== lower) return false;
	let before = at - 1;
	while (BETWEEN.test(tokens[before]?.text ?? '')) before--;
	return SUBJECT_BEFORE.test(tokens[before]?.text ?? '');
}

function isBare(tokens: readonly Token[], at: number): boolean {
	const tag = tokens[at]?.tag;
	if (tag !== undefined) return tag === 'VB';
	for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
		const word = tokens[before]?.text ?? '';
		if (BARE_AFTER.test(word)) return true;
		if (!BETWEEN.test(word)) return false;
	}
	return false;
}
