// "What did X say Moscow would do if …?": the action of a clause with a modal or a plan.

import {verbReadings} from '../../cards/wording/verbs.js';
import {capital, contentWords} from '../../cards/words.js';
import {type Piece, textOf} from '../plain/pieces.js';
import {shifted} from '../plain/plain-clause.js';
import type {Asking} from './asking.js';
import type {Moved} from './moved/asked.js';

const MODAL = /^(?:will|would|can|could|may|might|should|must|shall)$/u;
/** What one can be ready, forced or likely to do. */
const TOWARDS =
	/^(?:ready|willing|prepared|able|unable|determined|obliged|forced|unwilling|eager|reluctant|plans?|planned|intends?|intended|wants?|wanted|hopes?|hoped|seeks?|sought|aims?|aimed|agreed|decided|refuses|refused|promised|pledged|tries|tried|needs?|needed|supposed|expected|obligated)$/u;
const CONDITION =
	/^(?:if|unless|once|when|whenever|while|until|after|before|because|since|although|though|in case|despite|during|regardless)$/u;
const INNER = /^(?:who|which|that|whom|whose|where|and|but|or|to)$/u;
const NEGATIVE = /\b(?:no|not|never|nothing|nobody|none|neither|nor|any\p{L}*)\b/u;
const MOST_SUBJECT_WORDS = 9;
const MOST_ANSWER_WORDS = 16;

export function whatToDo({clause}: Asking): Moved | null {
	const pieces = clause?.pieces ?? [];
	const at = modalAt(pieces) ?? towardsAt(pieces);
	if (at === undefined) return null;
	const verb = nextVerb(pieces, at);
	if (verb === undefined || pieces[verb]?.isQuoted) return null;
	const end = conditionAt(pieces, verb + 1);
	if (isCutShort(pieces, end)) return null;
	const action = textOf(pieces.slice(verb, end)).replace(/[.,;\s]+$/u, '');
	const length = action.split(' ').length;
	if (length > MOST_ANSWER_WORDS || /[“”;:()]/u.test(action) || NEGATIVE.test(action)) return null;
	const isConditional = end < pieces.length;
	if (
		contentWords(action).length < (isConditional ? 1 : 2) ||
		/\b(?:as well|too|also|either|so)$/u.test(action)
	)
		return null;
	const past = shifted(pieces);
	const before = textOf(past.slice(0, verb)).trim();
	const after = textOf(past.slice(end)).replace(/[.,;\s]+$/u, '');
	return {
		asked: 'What',
		rest: [before, 'do', after].filter(Boolean).join(' '),
		forms: [{answer: capital(action)}],
		accept: [],
		variant: 'action',
		takesThat: true,
	};
}

/** "including the", "and": the clause was cut where more follows. */
function isCutShort(pieces: readonly Piece[], end: number): boolean {
	const said = textOf(pieces.slice(0, end));
	return /\b(?:including|and|or|the|a|an|of|to|for|with|above|below)[.,]?$/u.test(said);
}

/** The modal right behind a short, plain subject. */
function modalAt(pieces: readonly Piece[]): number | undefined {
	const at = pieces.findIndex(({text, isQuoted}) => !isQuoted && MODAL.test(text));
	return at > 0 && isSubject(pieces.slice(0, at)) ? at : undefined;
}

/** "is ready to", "plans to": the "to". */
function towardsAt(pieces: readonly Piece[]): number | undefined {
	const at = pieces.findIndex(({text, isQuoted}) => !isQuoted && TOWARDS.test(text));
	if (at < 2 || pieces[at + 2]?.text !== 'to') return undefined;
	const lead = pieces.slice(0, at);
	const copula = lead.findLastIndex(({text}) =>
		/^(?:is|are|was|were|not|still|also|fully)$/u.test(text),
	);
	const first = lead.findIndex(({text}) => /^(?:is|are|was|were)$/u.test(text));
	if (lead.filter(({text}) => /^(?:is|are|was|were)$/u.test(text)).length > 1) return undefined;
	const subject = first > 0 ? lead.slice(0, first) : lead;
	if (first > 0 && lead.slice(copula + 1).some(({isWord}) => isWord)) return undefined;
	return isSubject(subject) ? at + 2 : undefined;
}

function isSubject(pieces: readonly Piece[]): boolean {
	const words = pieces.filter(({isWord}) => isWord);
	const isSimple = words.every(({text, isQuoted}, i) => {
		if (isQuoted) return false;
		if (INNER.test(text)) return text === 'and';
		return !(i > 0 && /^(?:is|are|was|were|has|have|had|do|does|did|said)$/u.test(text));
	});
	const hasMarks = pieces.some(({text}) => /[,;:()]/u.test(text));
	return (
		isSimple &&
		!hasMarks &&
		words.length > 0 &&
		words.length <= MOST_SUBJECT_WORDS &&
		!/^(?:it|there|if|when|in|on|at|for|by|to|as|with|after|before|during|this|that)$/iu.test(
			words[0]?.text ?? '',
		)
	);
}

/** The verb in its base form behind the modal; "be" and "have" do nothing that can be asked so. */
function nextVerb(pieces: readonly Piece[], at: number): number | undefined {
	for (let i = at + 1; i < Math.min(pieces.length, at + 7); i++) {
		const text = pieces[i]?.text ?? '';
		if (/^(?:be|have|do|need|\s*,)$/u.test(text)) return undefined;
		if (/^(?:\s+|not|never|also|still|only|\p{L}+ly)$/u.test(text)) continue;
		return verbReadings(text).some(({form}) => form === 'base') ? i : undefined;
	}
	return undefined;
}

/** Where a condition, a reason or a time begins that stays in the question. */
function conditionAt(pieces: readonly Piece[], from: number): number {
	const at = pieces.findIndex(
		({text, isQuoted}, i) => i > from && !isQuoted && CONDITION.test(text),
	);
	return at < 0 ? pieces.length : at;
}
