// Events told as the occasion of something else: "speaking at the forum on November 30".

import type {Doc} from '../../doc/doc.js';
import {covering, within} from '../../doc/locate.js';
import {matchesOf} from '../../doc/matches.js';
import {hull, type Span, trimSpan} from '../../doc/span.js';
import type {Found} from './clause-events.js';
import {peopleWithin} from './participants.js';
import TRIGGERS from './triggers.json' with {type: 'json'};
import {placeWithin, whenBeside} from './when.js';

/** Nobody speaks at these; they are only times. */
const NO_OCCASION = new Set(['election', 'elections', 'vote', 'referendum', 'protests', 'trial']);
const NOUNS = TRIGGERS.nouns
	.filter((noun) => !NO_OCCASION.has(noun))
	.sort((a, b) => b.length - a.length)
	.join('|');
const CALENDAR =
	'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const OCCASION = new RegExp(
	String.raw`\b(?<preposition>[Aa]t|[Dd]uring|[Ii]n) (?<phrase>(?:(?:the|an?|this|last|recent|his|her|their) )?(?:(?!(?:and|or|that|which|who|of)\b)[\p{L}\p{N}’'-]+ ){0,4}(?<noun>${NOUNS})\b(?: (?:of|with|between|for|to|by|on|in|dedicated to) (?!(?:${CALENDAR})\b)[\p{L}’'-]+(?: (?!(?:${CALENDAR})\b)[\p{L}’'-]+){0,6})?)`,
	'gu',
);
const TITLE_BEHIND = /^\s?["“«][^"”»]{2,60}["”»]/u;
const BREAK =
	/\s(?:on|in|at|to|that|and|as|by|for|from|with|of|the|he|she|it|they|said|refused|noted|stressed|\p{L}+ed)$/u;
const NEAR = 60;
/** So near to the beginning of its clause the phrase opens it, and the subject comes behind. */
const LEADS = 40;
const BORDER = /\b(?:which|who|whom|whose|that|where|because|although|while|question)\b|[;:?]/gu;
const BORDER_BEHIND = /[;:“"]|\b(?:which|who|whom|whose|that|where)\b/u;

export function occasionEvents(doc: Doc, sentence: Span): readonly Found[] {
	const text = doc.text.slice(sentence.start, sentence.end);
	return matchesOf(OCCASION, text).flatMap(({0: whole, index, groups}): readonly Found[] => {
		const {preposition = '', phrase: words = '', noun = ''} = groups ?? {};
		const start = sentence.start + index + whole.length - words.length;
		const title = TITLE_BEHIND.exec(doc.text.slice(start + words.length, sentence.end))?.[0] ?? '';
		const phrase = closed(doc, {start, end: start + words.length + title.length}, title !== '');
		if (covering(doc, 'quote', {start, end: start + words.length})) return [];
		const when = whenBeside(doc, phrase, sentence);
		const reach = ownClause(doc, sentence, phrase);
		const participants = peopleWithin(doc, reach).filter(
			({name}) => !isOnlyQuoted(doc, reach, name),
		);
		const place = placeWithin(doc.text, {
			start: phrase.start,
			end: Math.min(sentence.end, phrase.end + NEAR),
		});
		if (when === null && (place === null || participants.length === 0)) return [];
		const actor = within(doc, 'person', reach)[0];
		return [
			{
				rule: 'event/occasion',
				reach,
				props: {
					trigger: noun.toLowerCase(),
					clause: [when, actor].reduce<Span>((all, one) => (one ? hull(all, one) : all), phrase),
					telling: {form: 'occasion', phrase, preposition: preposition.toLowerCase()},
					status: 'happened',
					participants,
					place,
					when,
					claimedBy: null,
				},
			},
		];
	});
}

/**
 * The clause whose occasion it is: whoever stands beyond a relative pronoun or a colon was not there.
 */
function ownClause(doc: Doc, sentence: Span, phrase: Span): Span {
	const before = doc.text.slice(sentence.start, phrase.start);
	const border = matchesOf(BORDER, before).at(-1);
	const start = sentence.start + (border ? border.index + border[0].length : 0);
	const behind = doc.text.slice(phrase.end, sentence.end);
	const isFirst = phrase.start - start < LEADS;
	const cut = (isFirst ? BORDER_BEHIND : /[,;:.]|\b(?:which|who|that|where)\b/u).exec(behind);
	return {start, end: phrase.end + (cut?.index ?? behind.length)};
}

/** The phrase without the beginning of what comes next. */
function closed(doc: Doc, span: Span, isTitled: boolean): Span {
	if (isTitled) return span;
	let {start, end} = trimSpan(doc.text, span);
	for (;;) {
		const found = BREAK.exec(doc.text.slice(start, end));
		if (!found) return {start, end};
		end = start + found.index;
	}
}

function isOnlyQuoted(doc: Doc, sentence: Span, name: string): boolean {
	return within(doc, 'person', sentence)
		.filter(({props}) => props.fullName === name)
		.every((mention) => covering(doc, 'quote', mention));
}
