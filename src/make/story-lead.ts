// A question that does not tell what it is about is told the headline of its story; whom or what it asks for is left out there.
import type {Card} from '../cards/card.js';
import {withoutWord} from '../cards/gap.js';
import {withStory} from '../cards/lead.js';
import {capital, contentWords, stem, wordsOf} from '../cards/words.js';
import type {Doc} from '../doc/doc.js';
import {perDoc} from '../doc/remember.js';
import {ARTICLE_TEXT} from '../passes/blocks.js';

/** In words: longer ones are ledes, shorter ones tell nothing. */
const LONGEST = 18;
const FEWEST_TELLING = 3;
/** A question with so many words of the headline tells what it is about. */
const ENOUGH = 2;
/** So many words, names and years (a year is as good as two) tell it together. */
const ENOUGH_OF_ALL = 3;
const YEAR = /\b(?:1[89]|20)\d\d\b/u;
const OPENING = /^(?:Complete|(?:[A-Z]\p{Ll}+ )?(?:who|whom|whose|what|which|how|when|where))\b/iu;
/** "the bank might": a thing named as if it were known, unless everybody knows it; "they would", "she did". */
const POINTING =
	/\bthe (?!world|president|government|economy|nation|polls?|public|people|future|planet|law|past|same|other|best|only|first|way|time|right|sun|moon|sea|war)\p{Ll}{3,}(?:[?.,;]|”| (?:is|was|were|are|had|has|have|would|could|might|may|should|will|can|did|does)\b)|\b(?:they|she|them) (?!who\b)\p{Ll}/u;
/** A question and its headline are read in one breath. */
const LONGEST_WHOLE = 64;
/** The name of a column or a running report, not what it is about. */
const SERIES =
	/^(?:the latest|live(?: updates)?|breaking|watch|video|photos|opinion|letters?|editorial|q ?& ?a|transcript)\b/iu;
/** Headlines have no days, and nobody said something in them. */
const LEDE =
	/\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|said|told)\b|^(?:On|At|After|It|There|In fact)\b/u;
const LEFT_OUT = '[…]';

/** The card, its question behind "In the story …" where it needs that and may have it. */
export function withStoryLead(card: Card, doc: Doc): Card {
	const headline = headlineOf(doc);
	if (!headline || card.kind === 'free' || card.kind === 'in-order') return card;
	// "According to Dahl," and "As RT reported," have a lead already.
	if (!OPENING.test(card.question) || isTold(card, headline)) return card;
	const words = leftOut(card, headline);
	if (words === null) return card;
	const question = withStory(card.question, words);
	return wordsOf(question).length > LONGEST_WHOLE ? card : {...card, question};
}

/** By words of the headline and by names, if nothing points outside; who speaks and who is asked for is no topic. */
function isTold({question, answer, tags}: Card, headline: string): boolean {
	if (POINTING.test(question)) return false;
	const names = new Set([answer, ...tags].flatMap(contentWords).map(stem));
	const own = new Set(
		contentWords(question)
			.map(stem)
			.filter((word) => !names.has(word)),
	);
	const shared = stemsOf(headline).filter((word) => own.has(word));
	const named = namesIn(question).filter((name) => {
		const stems = stemsOf(name);
		return stems.some((word) => own.has(word)) && !stems.some((word) => shared.includes(word));
	});
	const years = YEAR.test(question) ? 2 : 0;
	return shared.length >= ENOUGH || shared.length + named.length + years >= ENOUGH_OF_ALL;
}

/** Capital words in a row, none of them first in a sentence. */
function namesIn(question: string): readonly string[] {
	const found =
		question.match(/(?<=[\p{Ll},’'”] (?:“)?)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu) ?? [];
	return [...new Set(found)].filter((name) => !/^I(?:['’]|$)/u.test(name));
}

/** The headline without the name that is asked for; null where it gives the answer away or little is left. */
function leftOut({question, answer, accept, kind}: Card, headline: string): string | null {
	const [name = answer] = answer.split(', ');
	const isPerson = kind.startsWith('who-') && /^(?:.*, )?who\b/iu.test(question);
	const forms = isPerson ? [name, ...accept, ...name.split(' ')] : [];
	const shown = [...new Set(forms)]
		.filter((form) => /^\p{Lu}\p{L}/u.test(form))
		.sort((a, b) => b.length - a.length)
		.reduce((text, form) => withoutWord(text, form, LEFT_OUT), headline)
		.replace(/\[…\](?: \[…\])+/gu, LEFT_OUT);
	const told = stemsOf(shown);
	const telling = contentWords(kind.startsWith('who-') ? name : answer).map(stem);
	if (told.length < FEWEST_TELLING || telling.some((word) => told.includes(word))) return null;
	return shown;
}

/** The article's title, or its first line: untitled works are called by their first words. */
const headlineOf = perDoc((doc): string | null => {
	const first = doc.layer('block').find(({props}) => ARTICLE_TEXT.has(props.label));
	const {title} = doc.article.source;
	const isHeadline = title !== undefined || first?.props.label === 'headline';
	const words = tidy(title ?? (first ? doc.text.slice(first.start, first.end) : ''));
	// The first sentence of the story itself is no name for it.
	if (!isHeadline && LEDE.test(words)) return null;
	if (words.split(' ').length > LONGEST || /[.!?] \p{Lu}/u.test(words)) return null;
	return /[“”"[\]_<>]/u.test(words) || SERIES.test(words) ? null : words;
});

/** The first part of it, without its stop, marks within as marks within marks. */
function tidy(line: string): string {
	const [first = ''] = line.split(/;\s|\n/u);
	return capital(
		first
			.replace(/\s+/gu, ' ')
			.trim()
			.replace(/(?<!\b\p{Lu})[.,;:]+(?=['’”"]?$)/u, '')
			.replace(/["“„](?=[\p{L}\p{N}])/gu, '‘')
			.replace(/["”]/gu, '’'),
	);
}

function stemsOf(text: string): readonly string[] {
	return [...new Set(contentWords(text).map(stem))];
}
