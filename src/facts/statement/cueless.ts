// Quotations given to somebody without a reporting verb: colons, dashes, verbs no table has.
import type {Doc} from '../../doc/doc.js';
import type {Span} from '../../doc/span.js';
import {hull} from '../../doc/span.js';
import type {Credit, Place} from './credit.js';
import {isBetween, isMark, isOne, named, type Subject, subjectIn} from './subject.js';
import {mainSubject} from './subject-before.js';
import {type Token, tokensOf} from './tokens.js';
import {whoIs} from './who.js';

const REACH = 160;

export function withoutCue(doc: Doc, place: Place): Credit | undefined {
	return dashBehind(doc, place) ?? verbBehind(doc, place) ?? colonBefore(doc, place);
}

function credit(
	doc: Doc,
	subject: Subject,
	cue: Span & {readonly word: string},
	rule: string,
): Credit | undefined {
	const who = whoIs(doc, subject, []);
	return (
		who && {
			who,
			cue: cue.word,
			attribution: hull(subject, cue),
			rule: `statement/${rule}`,
			how: 'report/none',
		}
	);
}

function behind(doc: Doc, {quote, block}: Place): readonly Token[] {
	return tokensOf(doc, {
		start: quote.end,
		end: Math.min(Math.max(block.end, quote.end), quote.end + REACH),
	});
}

/** `“…” — Ingrid Dahl` */
function dashBehind(doc: Doc, place: Place): Credit | undefined {
	const [dash, person, next] = behind(doc, place);
	if (!dash || !isMark(dash, '–—―-') || !person?.person || next?.sort === 'word') return undefined;
	return credit(doc, named(person.person), {...dash, word: '—'}, 'dash');
}

/** `“…,” Dahl fumed` and `“…,” fumed Ingrid Dahl`, with whatever verb. */
function verbBehind(doc: Doc, place: Place): Credit | undefined {
	if (!/[,?!–—-]$/u.test(place.words) || !place.quote.props.closed) return undefined;
	const tokens = behind(doc, place);
	const verb = tokens.findIndex(isVerbal);
	if (verb < 0 || verb > 6) return undefined;
	const cue = tokens[verb];
	if (!cue) return undefined;
	if (verb === 0) {
		const person = tokens[1]?.person;
		return person ? credit(doc, named(person), cue, 'unknown-verb') : undefined;
	}
	const run = tokens.slice(0, verb);
	if (run.some(({sort}) => sort === 'mark' || sort === 'quote')) return undefined;
	const subject = subjectIn(run);
	return subject && subject.form !== 'nominal'
		? credit(doc, subject, cue, 'unknown-verb')
		: undefined;
}

function isVerbal(token: Token): boolean {
	return (
		token.sort === 'word' &&
		!isBetween(token) &&
		/^\p{Ll}{2,}(?:ed|s)$/u.test(token.word) &&
		!isOne(token, 'verbs')
	);
}

/** "Dahl was asked by Berg, “…”": who is asked does not speak. */
function isAsked({word}: Token, before: Token | undefined): boolean {
	return (
		/^(?:asked|told|questioned|pressed|confronted|reminded|warned|quizzed)$/u.test(word) &&
		isOne(before, 'auxiliaries') &&
		/^(?:is|are|was|were|been|being)$/u.test(before?.word ?? '')
	);
}

/** `Dahl: “…”` and `Dahl was blunt: “…”` */
function colonBefore(doc: Doc, place: Place): Credit | undefined {
	const {quote, block, lead} = place;
	if (!/[:,]\s*$/u.test(lead) || !/^[\p{Lu}\d[‘'…]/u.test(place.words)) return undefined;
	const tokens = tokensOf(doc, {
		start: Math.max(block.start, quote.start - lead.length),
		end: quote.start,
	});
	const mark = tokens.findLastIndex((token) => isMark(token, ':,'));
	const last = tokens[mark];
	const run = tokens.slice(0, mark);
	if (!last || run.length === 0) return undefined;
	const isColon = last.word === ':';
	const alone = isColon && run.length <= 6 ? subjectIn(run) : undefined;
	if (alone) return credit(doc, alone, last, 'colon');
	const asked = run.findIndex((token, at) => isAsked(token, run[at - 1]));
	if (asked >= 0) {
		const asker = run.slice(asked).find(({person}) => person !== null)?.person;
		const isBy = run[asked + 1]?.word === 'by';
		return asker && isBy ? credit(doc, named(asker), last, 'comma-clause') : undefined;
	}
	const main = mainSubject(run, 'shared')?.subject;
	if (!main || main.form === 'nominal') return undefined;
	return credit(doc, main, last, isColon ? 'colon-clause' : 'comma-clause');
}
