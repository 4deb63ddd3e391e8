// The ways of asking a treaty reference: which instrument, and which article of it.
import type {Card} from '../../cards/card.js';
import type {Rival} from '../../cards/rival.js';
import {capital, contentWords, stem} from '../../cards/words.js';
import {type Doc, words} from '../../doc/doc.js';
import {covering} from '../../doc/locate.js';
import {covers, overlaps, type Span} from '../../doc/span.js';
import type {Actor} from '../actor.js';
import {type Draft, finish} from '../draft.js';
import type {Known} from '../known.js';
import {isNamed, namedActor} from '../named-actor.js';
import {textOf} from '../plain/pieces.js';
import {plainPieces, shifted, withLowStart, withoutConnector} from '../plain/plain-clause.js';
import {namedSpeaker, withArticle} from '../statement/ask-place.js';
import {statementsOf} from '../statement/statements-of.js';
import {asksWell} from './asks-well.js';
import {hasNoun} from './has-noun.js';
import {ofSummit, summitFor} from './of-summit.js';
import {pairedPart} from './paired-part.js';
import type {TreatyFact} from './treaty.js';
import {treatyChoices} from './treaty-choices.js';

export function askTreaty(fact: TreatyFact, {doc, rivals}: Known): readonly Card[] {
	const drafts = [...whichTreaty(fact, doc, rivals), ...whichArticle(fact, doc)];
	return drafts.flatMap((draft) => finish(draft, doc, fact.key) ?? []);
}

function whichTreaty(fact: TreatyFact, doc: Doc, rivals: readonly Rival[]): readonly Draft[] {
	const {treaty, mention, clause} = fact.props;
	const {noun, name, asWritten, aliases, abbreviation} = treaty;
	const summit = ofSummit(asWritten);
	const gap = withArticleAndGloss(doc, mention);
	const question = withGap(fact, doc, gap, summit?.asked ?? `which ${noun}`);
	if (question === null) return [];
	const written = asWritten.replace(/^the /iu, '');
	const answer = summit
		? summitFor(summit.summit, question)
		: keepsWords(name, written, noun, question)
			? written
			: name;
	const other = answer === name ? written : name;
	const claim = words(doc, clause);
	return [
		{
			kind: 'which-treaty',
			question,
			forms: [
				{
					answer,
					note: other === answer ? undefined : noteOf(other, answer === name),
					// Among full names the article's own words would stand out.
					choices: (id, shown) =>
						answer !== name ? [] : treatyChoices(id, {treaty, answer, claim, shown}, rivals),
				},
			],
			accept: [
				name,
				written,
				...(summit ? [summit.summit] : []),
				...aliases,
				...(abbreviation === null ? [] : [abbreviation]),
			],
			tags: tagsOf(fact),
			cited: [clause, mention],
		},
	];
}

/**
 * A summit's decision keeps the article's words, since its declaration is another paper's name; so
 * does an instrument whose full name the question would give away.
 */
function keepsWords(name: string, written: string, noun: string, question: string): boolean {
	const named = (words: string): boolean => hasNoun(noun).test(words);
	if (!named(name) && named(written)) return true;
	const asked = new Set(contentWords(question).map(stem));
	const isTold = (words: string): boolean =>
		contentWords(words).some((word) => word.length > 3 && !named(word) && asked.has(stem(word)));
	return isTold(name) && !isTold(written);
}

function tagsOf({props: {treaty, claimedBy}}: TreatyFact): readonly string[] {
	return [treaty.name, ...(claimedBy === null ? [] : [namedActor(claimedBy).name])];
}

function noteOf(other: string, isWritten: boolean): string {
	return isWritten ? `In the article: “${other}”.` : `The paper: ${other}.`;
}

function whichArticle(fact: TreatyFact, doc: Doc): readonly Draft[] {
	const {treaty, mention, clause} = fact.props;
	if (treaty.article === null) return [];
	const place = articleBefore(doc, mention, treaty.article);
	const question =
		place &&
		withGap(fact, doc, {...place, end: mention.end}, `which article of the ${treaty.name}`);
	if (!question) return [];
	return [
		{
			kind: 'which-treaty',
			variant: 'article',
			question,
			forms: [{answer: `Article ${treaty.article}`}],
			accept: [treaty.article],
			tags: tagsOf(fact),
			cited: [clause, mention],
		},
	];
}

/** The clause as its speaker's claim, with "which treaty" where the name stands. */
function withGap(fact: TreatyFact, doc: Doc, gap: Span, asked: string): string | null {
	const {claimedBy} = fact.props;
	const told = claimedBy === null ? fact.props.clause : claimOf(doc, gap, fact.props.clause);
	const clause = pairedPart(doc, told, gap);
	if (!clause || !asksWell(doc, clause, gap)) return null;
	const speaker = claimedBy?.name;
	const found = plainPieces(doc, withoutConnector(doc, clause), {
		gap: {...gap, words: asked},
		...(speaker === undefined ? {} : {speaker}),
	});
	if (found === null) return null;
	const pieces = withLowStart(doc, found);
	const words = bare(textOf(pieces));
	if (!isPlainQuestion(words, asked)) return null;
	if (claimedBy !== null) {
		const name = claimant(claimedBy);
		if (name === null) return null;
		return covering(doc, 'quote', gap)
			? `According to ${name}, ${words}?`
			: `${capital(name)} said that ${bare(textOf(shifted(pieces)))}?`;
	}
	const {publisher} = doc.article.source;
	return publisher === undefined ? `${capital(words)}?` : `As ${publisher} reported, ${words}?`;
}

const MOST_WORDS = 40;
/** Says what it means only with the sentence before. */
const LEANING = /^(?:another|others?|some|both|most|many|one|each|this|that|it)\b/iu;

/** Short, leaning on nothing, and with no second sentence before what is asked. */
function isPlainQuestion(told: string, asked: string): boolean {
	const lead = told.slice(0, told.indexOf(asked));
	return told.split(' ').length <= MOST_WORDS && !LEANING.test(told) && !/[:;]/u.test(lead);
}

/** A name with its office; null for those who are only described. */
function claimant(actor: Actor): string | null {
	const {type, name, role} = namedActor(actor);
	if (type === 'person') return namedSpeaker({speaker: {...actor, type, name, role}});
	return isNamed(actor) ? withArticle(name) : null;
}

/** What the speaker said, where the clause is the whole sentence that reports it. */
function claimOf(doc: Doc, gap: Span, clause: Span): Span {
	const said = statementsOf(doc)
		.flatMap(({props}) => props.content)
		.filter(
			(span) => covers(span, {start: gap.start, end: gap.start + 1}) && overlaps(span, clause),
		)
		.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
	if (!said) return clause;
	return {
		start: Math.max(said.start, clause.start),
		end: Math.max(Math.min(said.end, clause.end), gap.end),
	};
}

function bare(text: string): string {
	return text.replace(/[.,;:]+$/u, '');
}

/** With "the" before it and an expansion in brackets behind it, which would give it away. */
function withArticleAndGloss(doc: Doc, {start, end}: Span): Span {
	const before = /\b[Tt]he $/u.exec(doc.text.slice(Math.max(0, start - 5), start))?.[0] ?? '';
	const gloss = /^ ?\([^)]{3,160}\)/u.exec(doc.text.slice(end, end + 170))?.[0] ?? '';
	return {start: start - before.length, end: end + gloss.length};
}

function articleBefore(doc: Doc, {start, end}: Span, article: string): Span | null {
	const lead = doc.text.slice(Math.max(0, start - 40), start);
	const found = /\b[Aa]rticle (\S+) of (?:the )?$/u.exec(lead);
	return found?.[1] === article ? {start: start - found[0].length, end} : null;
}
