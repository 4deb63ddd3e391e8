// Finish the quotation: one telling word of real, undamaged words is left out.

import {verbReadings} from '../../cards/wording/verbs.js';
import {capital, contentWords, fold, stem, wordsOf} from '../../cards/words.js';
import type {Span} from '../../doc/span.js';
import type {Draft} from '../draft.js';
import {dayPhrase} from './anchors.js';
import {namedSpeaker} from './ask-place.js';
import type {Asking} from './asking.js';
import {curled} from './curled.js';
import GENERAL_WORDS from './general-words.json' with {type: 'json'};
import {isScarred} from './scars.js';

const GAP = '____';
const FEWEST_WORDS = 8;
const MOST_WORDS = 32;
const SHORTEST_GAP = 5;
/** A noun the article speaks of elsewhere too: of other words several would do. */
const LEAST_LIKED = 4;
/** The look of an adjective: the noun behind it is the better gap. */
const ADJECTIVE = /(?:ern|[^s]al|ive|ous|ful|ic|[ai]ble|ish|less|(?<!m)ent|ant)$/u;
const GENERAL: ReadonlySet<string> = new Set(GENERAL_WORDS.words);

/** A sentence other than the one the who card quotes, where there is one. */
export function askCloze(asking: Asking): readonly Draft[] {
	const {fact, doc, quotable, clause} = asking;
	const {speaker, attribution, act, reportedBy} = fact.props;
	const named = namedSpeaker(fact.props);
	if (
		named === null ||
		reportedBy ||
		act === 'asked' ||
		act === 'unconfirmed' ||
		act === 'declined'
	)
		return [];
	if (clause) return askQuotedTerm(asking, named);
	// One sentence asked twice gives itself away.
	const passage = quotable[1];
	if (!passage) return [];
	const sentence = passage.shown;
	const gap = gapIn(sentence, named, doc.text.toLowerCase());
	if (gap === null) return [];
	const shown = curled(`${sentence.slice(0, gap.start)}${GAP}${sentence.slice(gap.end)}`);
	return [
		{
			kind: 'cloze',
			question: `Complete the words of ${named}${dayPhrase(asking).replace(/,$/u, '')}: ${shown.replace(/(?<![?!])”$/u, '.”')}`,
			forms: [{answer: sentence.slice(gap.start, gap.end)}],
			accept: [],
			tags: [speaker.name],
			cited: [passage, attribution],
		},
	];
}

/** The words a report has taken over in quotation marks: the term itself is asked. */
function askQuotedTerm(
	{fact, doc, clause, passage, said}: Asking,
	named: string,
): readonly Draft[] {
	const {speaker, attribution} = fact.props;
	// Only a clause of its own is a sentence.
	if (!clause || !said.startsWith(' that ') || isScarred(doc, passage)) return [];
	const quoted = [...clause.asWritten.matchAll(/“([^”]+)”/gu)];
	const [only] = quoted;
	const term = only?.[1]?.replace(/[.,;]+$/u, '') ?? '';
	const length = wordsOf(term).length;
	if (!only || quoted.length > 1 || length < 2 || length > 4 || !isTelling(term)) return [];
	const rest = clause.asWritten.replace(only[0], `“${GAP}”`).replace(/[.,;]+$/u, '');
	if (wordsOf(rest).length < 6 || fold(rest).includes(fold(term))) return [];
	return [
		{
			kind: 'cloze',
			question: `Complete what ${named} said: ${capital(rest)}.`,
			forms: [{answer: term}],
			accept: [],
			tags: [speaker.name],
			cited: [passage, attribution],
		},
	];
}

const FEWEST_TELLING = 2;

/** "a winnable state", but neither "slightly more" nor "willy-nilly": many words would do. */
function isTelling(term: string): boolean {
	const telling = contentWords(term).filter((word) => !/ly$/u.test(word) && !GENERAL.has(word));
	return telling.length >= FEWEST_TELLING;
}

/** A long word that carries the point: once in the sentence, no name, not given away. */
function gapIn(sentence: string, shown: string, article: string): Span | null {
	const length = wordsOf(sentence).length;
	if (length < FEWEST_WORDS || length > MOST_WORDS) return null;
	const given = ` ${fold(shown)} `;
	const found = [...sentence.matchAll(/\p{L}+(?:-\p{L}+)*(?![\p{L}'’-])/gu)]
		.map(({0: word, index}) => ({word, start: index, end: index + word.length}))
		.filter(({word, start}) => start > 0 && word.length >= SHORTEST_GAP && /^\p{Ll}/u.test(word))
		.filter(({word}) => contentWords(word).length === 1 && !given.includes(` ${fold(word)} `))
		.filter(({word}) => countOf(sentence, word) === 1 && !/ly$/u.test(word) && !GENERAL.has(word))
		.filter(({start, end}) => !isListed(sentence, start, end));
	const scored = found.map((one, at) => ({
		one,
		score: likesGap(one.word, at / found.length, article),
	}));
	const best = scored.reduce<(typeof scored)[number] | null>(
		(before, next) => (before === null || next.score >= before.score ? next : before),
		null,
	);
	return best !== null && best.score >= LEAST_LIKED ? best.one : null;
}

/** "farms, churches, factories": one of a list, and many others could be in it. */
function isListed(sentence: string, start: number, end: number): boolean {
	return /, (?:and |or )?$/u.test(sentence.slice(0, start)) && /^,/u.test(sentence.slice(end));
}

/** What the article speaks of elsewhere too, before the rest; nouns before verbs, later ones before earlier ones. */
function likesGap(word: string, place: number, article: string): number {
	const isVerb = verbReadings(word).length > 0;
	const isTopic = timesIn(article, stem(word)) > 1;
	return (
		(isVerb ? 0 : 2) +
		(isTopic && !isVerb ? 2 : 0) +
		(word.length >= 8 ? 1 : 0) +
		place -
		(ADJECTIVE.test(word) ? 1.5 : 0)
	);
}

/** Two are enough to know. */
function timesIn(article: string, beginning: string): number {
	const first = article.indexOf(beginning);
	return first < 0 ? 0 : article.indexOf(beginning, first + beginning.length) < 0 ? 1 : 2;
}

function countOf(sentence: string, word: string): number {
	const beginning = word.slice(0, Math.max(4, word.length - 3)).toLowerCase();
	return wordsOf(sentence).filter((other) => other.toLowerCase().startsWith(beginning)).length;
}
