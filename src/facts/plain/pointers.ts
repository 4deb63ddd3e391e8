// What in a clause points outside it: pronouns without antecedent, "the country", "this".
import {verbReadings} from '../../cards/wording/verbs.js';
import {contentWords} from '../../cards/words.js';
import ANAPHORS from './anaphors.json' with {type: 'json'};
import type {Piece} from './pieces.js';

const POINTING: ReadonlySet<string> = new Set(ANAPHORS.pointing);
const FIRST_OR_SECOND = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours)$/iu;
const SHOWN =
	/^(?:this|these|those|such|similar|here|above-mentioned|aforesaid|respective|listed|today|yesterday|tomorrow|tonight|recently|earlier|ago)$/iu;
/** "it is necessary that": the pronoun stands for what follows. */
const EMPTY_IT =
	/^ (?:is|was|were|will be|would be|should be|may be|might be|became|seems?|makes?) (?:\p{L}+ ){0,2}?(?:necessary|possible|impossible|important|clear|difficult|hard|easy|better|best|time|worth|unlikely|likely|early|obvious|good|nice|inevitable|essential|crucial|vital|sense)\b/iu;
/** "it is Norway that …" */
const CLEFT = /^ (?:is|was) (?:the |an? )?\p{Lu}[^,.]* that /u;
/** "the alliance" is plain behind the name of one. */
const BODY = /^(?:alliance|bloc|union)$/u;
/** So many words before "this" can be what it means. */
const FEWEST_BEFORE = 6;
const AUXILIARY = /^(?:will|would|is|was|could|can|may|might|should|has|had|means|meant)$/u;
/** With one of these behind it a noun says itself what it means. */
const COMPLEMENT =
	/^ (?:of|that|which|who|whose|where|for|between|in|on|with|to|against|from|at|about|\p{Ll}+ed by) /u;

/** "criticized the president for it" does not say which. */
const OFFICE = /^(?:president|senator|governor|mayor|candidate|nominee|congressman|official)$/u;
const OF_SOMETHING = /^ (?:of|who|that|whose) /u;

/** "the Norwegian side", "the Bergen summit": a name before it tells which. */
const NAMED_SO =
	/^(?:sides?|campaign|party|parties|team|commission|committee|court|department|ministry|law|plan|deal|proposal|report|study|statement|summit|resolution|investigation|agency|board|university|region|project|mission|trial|letter)$/u;

/** Whether a pronoun of this gender can only mean whoever speaks. */
export type SpeakerMeant = (gender: 'male' | 'female') => boolean;

/** The first word that leans on what stands outside, or null where the clause stands alone. */
export function pointerIn(pieces: readonly Piece[], isSpeakerMeant: SpeakerMeant): string | null {
	for (const [at, {text, isWord, isQuoted}] of pieces.entries()) {
		if (!isWord || isQuoted) continue;
		if (isShown(pieces, at)) return text;
		if (isOpenPronoun(pieces, at, isSpeakerMeant) || isOpenNoun(pieces, at)) return text;
		if (isAdded(pieces, at) || isOnlyOwned(pieces, at)) return text;
	}
	return null;
}

function isOpenPronoun(
	pieces: readonly Piece[],
	at: number,
	isSpeakerMeant: SpeakerMeant,
): boolean {
	const word = pronounOf(pieces[at]?.text ?? '').toLowerCase();
	const before = pieces.slice(0, at);
	if (/^(?:he|him|his|himself|she|her|hers|herself)$/u.test(word))
		return (
			!isSpeakerMeant(/^(?:he|him|his|himself)$/u.test(word) ? 'male' : 'female') &&
			!before.some(({tag}) => tag === 'PERSON')
		);
	if (/^(?:they|them|their|theirs|themselves)$/u.test(word))
		return !before.some((piece, i) => isMany(piece) && !isExplained(pieces, i, at));
	if (word === 'it' && isEmptyIt(after(pieces, at))) return false;
	// "the fleet lost its licences": what it has is mostly the subject's.
	if (/^(?:its|itself)$/u.test(word))
		return !before.some((piece) => isThing(piece) || isNoun(piece));
	return word === 'it' && !before.some(isThing);
}

/** "they'd" begins with a pronoun, too. */
function pronounOf(word: string): string {
	return word.replace(/['’](?:d|ll|re|ve|m)$/iu, '');
}

/** "fears (that) they would stay": what the clause is about, not who they are. */
function isExplained(pieces: readonly Piece[], noun: number, pronoun: number): boolean {
	const between = pieces.slice(noun + 1, pronoun).map(({text}) => text);
	return /^\s(?:(?:that|which|whom)\s)?$/u.test(between.join(''));
}

/** "we", "this", "after that": seen or heard by those who were there. */
function isShown(pieces: readonly Piece[], at: number): boolean {
	const text = pieces[at]?.text ?? '';
	if (text === 'US') return false;
	if (FIRST_OR_SECOND.test(pronounOf(text))) return true;
	if (text === 'that') return isShownThat(pieces, at);
	return SHOWN.test(text) && !isBoundHere(pieces, at);
}

/** "if nobody answers, this will …" and "such as": what is meant stands in the clause. */
function isBoundHere(pieces: readonly Piece[], at: number): boolean {
	const word = pieces[at]?.text.toLowerCase();
	const next = pieces[at + 2]?.text ?? '';
	if (word === 'such') return next === 'as';
	if (word === 'similar') return pieces.slice(at, at + 8).some(({text}) => text === 'to');
	// "the countries of the south …, these countries".
	if (word === 'these' && pieces.slice(0, at).some(({text}) => text === next)) return true;
	const before = pieces.slice(0, at).filter(({isWord}) => isWord).length;
	return word === 'this' && before >= FEWEST_BEFORE && AUXILIARY.test(next);
}

function isEmptyIt(rest: string): boolean {
	return EMPTY_IT.test(rest) || CLEFT.test(rest);
}

/** "after that,", "that is what", "under that rule": no conjunction. */
function isShownThat(pieces: readonly Piece[], at: number): boolean {
	const before = pieces[at - 2]?.text ?? '';
	const next = pieces[at + 1]?.text;
	const isFirst = !pieces.slice(0, at).some(({isWord}) => isWord);
	if (isFirst && /^(?:MD|VB[DPZ])$/u.test(pieces[at + 2]?.tag ?? '')) return true;
	return (
		isShowing(pieces, at) ||
		(/^(?:after|before|for|of|with|by|to|from|since|in|on|about|than|like)$/u.test(before) &&
			(next === undefined || next === ',' || next === '.'))
	);
}

/** "under that rule", where no rule was spoken of. */
function isShowing(pieces: readonly Piece[], at: number): boolean {
	const noun = pieces[at + 2];
	return (
		pieces[at]?.tag === 'DT' &&
		/^(?:NN|JJ)/u.test(noun?.tag ?? '') &&
		!/^(?:way|time|kind|sort|extent|much|many)$/u.test(noun?.text ?? '') &&
		!pieces.slice(0, at).some(({text}) => text.toLowerCase() === noun?.text)
	);
}

/** "…, too", "instead", "other ports may": beside or in the place of something told before. */
function isAdded(pieces: readonly Piece[], at: number): boolean {
	const word = pieces[at]?.text ?? '';
	const rest = pieces.slice(at + 1);
	if (/^(?:too|instead|either)$/u.test(word)) return !rest.some(({isWord}) => isWord);
	const isFirst = !pieces.slice(0, at).some(({isWord}) => isWord);
	return (
		isFirst && /^(?:other|others|another)$/iu.test(word) && !rest.some(({text}) => text === 'than')
	);
}

const OWNED: ReadonlySet<string> = new Set(ANAPHORS.owned);

/** "Lund’s plan", "his statement": which of them the article has told. */
function isOnlyOwned(pieces: readonly Piece[], at: number): boolean {
	if (!OWNED.has(pieces[at]?.text ?? '')) return false;
	const lead = pieces
		.slice(Math.max(0, at - 3), at)
		.map(({text}) => text)
		.join('');
	if (!/(?:\b(?:his|her|their|its)|['’]s|s['’]) $/u.test(lead)) return false;
	const rest = after(pieces, at);
	return (
		(!COMPLEMENT.test(rest) || / to (?:be|have) /u.test(rest)) &&
		!/^ (?:about|over|regarding|concerning|as|toward|towards|than|based) /u.test(
			after(pieces, at),
		) &&
		!isModifier(pieces, at)
	);
}

/** "the ministry", but not "the ministry of …". */
function isOpenNoun(pieces: readonly Piece[], at: number): boolean {
	const noun = pieces[at]?.text ?? '';
	if (!POINTING.has(noun) && !BODY.test(noun)) return false;
	const lead = pieces
		.slice(Math.max(0, at - 6), at)
		.map(({text}) => text)
		.join('');
	const isDefinite = /(?:^|\s)the (?:\p{Ll}[\p{L}-]* )?$/iu.test(lead);
	// "the current situation" is that of the day, "the situation" that of the sentence before.
	if (/^situations?$/u.test(noun) && /the (?!same|whole|entire)\p{Ll}[\p{L}-]+ $/u.test(lead))
		return false;
	if (NAMED_SO.test(noun) && /[Tt]he \p{Lu}[\p{L}-]+ $/u.test(lead)) return false;
	if (BODY.test(noun)) return isDefinite && !pieces.slice(0, at).some(isBody);
	const complement = OFFICE.test(noun) ? OF_SOMETHING : COMPLEMENT;
	return isDefinite && !complement.test(after(pieces, at)) && !isModifier(pieces, at);
}

/** "the party leader": another noun is meant. */
function isModifier(pieces: readonly Piece[], at: number): boolean {
	const next = pieces[at + 2]?.text ?? '';
	// "the former USSR", but not "the former".
	if (/^(?:former|same)$/u.test(pieces[at]?.text ?? '')) return /^\p{L}/u.test(next);
	return (
		/^\p{Ll}{4,}$/u.test(next) &&
		contentWords(next).length === 1 &&
		!/ly$/u.test(next) &&
		verbReadings(next).length === 0
	);
}

function after(pieces: readonly Piece[], at: number): string {
	return pieces
		.slice(at + 1, at + 14)
		.map(({text}) => text)
		.join('');
}

function isMany({text, isWord, tag}: Piece): boolean {
	return isWord && (tag === 'NNS' || /^(?:people|countries|\p{Ll}{3,}s)$/u.test(text));
}

function isNoun({tag, isQuoted}: Piece): boolean {
	return tag === 'NN' && !isQuoted;
}

function isBody({text}: Piece): boolean {
	return /^\p{Lu}{2,}$/u.test(text);
}

function isThing({text, isWord, tag}: Piece): boolean {
	return isWord && tag !== 'PERSON' && /^\p{Lu}/u.test(text);
}
