// From the facts of one article to its cards: asked, checked, counted where they fall, chosen.
import type {Card, CardId} from '../cards/card.js';
import {choicesFit} from '../cards/checks/choices.js';
import {flip} from '../cards/checks/flip.js';
import {type Fall, firstFall} from '../cards/checks/index.js';
import {isAmbiguous, UNIQUE} from '../cards/checks/unique.js';
import type {Rival} from '../cards/rival.js';
import {surety} from '../facts/gate.js';
import type {Asked} from '../facts/index.js';
import {ARTICLE_TEXT} from '../passes/blocks.js';
import {allowance, type Candidate, type CardChoice, choose, isTooMuch} from './choice.js';
import {type Met, type Seen, seenCards} from './duplicates.js';
import {contradicted} from './headline-flip.js';
import {orderCards} from './order-cards.js';
import type {ArticleFacts} from './read-facts.js';
import {withStoryLead} from './story-lead.js';
import {UNTOLD, weighed} from './weigh.js';
import {withWholeQuotes} from './whole-quotes.js';

/** A candidate that became no card, and the check it fell to. */
export type Dropped = {
	readonly card: Card;
	readonly check: string;
	readonly why: string;
	/** The card that asks the same, where it is another one's double. */
	readonly same?: CardId;
};

export type Made = {
	/** Best first. */
	readonly chosen: readonly Candidate[];
	readonly dropped: readonly Dropped[];
	/** Facts whose confidence lay below the gate. */
	readonly unsure: number;
	/** Good cards the article's length does not deserve. */
	readonly surplus: number;
};

/** `others` lends wrong answers from the rest of the run; `seen` knows the cards made before. */
export function makeCards(
	article: ArticleFacts,
	others: readonly Rival[],
	{choice, seen = seenCards()}: {readonly choice: CardChoice; readonly seen?: Seen},
): Made {
	const sure = article.asked.filter(({fact}) => surety(fact) >= choice.minConfidence);
	const {candidates: all, fallen} = checked(article, sure, [...article.rivals, ...others], choice);
	const candidates = all.filter((one) => !all.some((two) => isAmbiguous(one.card, two.card)));
	const ambiguous = all.filter((one) => !candidates.includes(one)).map(({card}) => unclear(card));
	const words = wordCount(article);
	const most = allowance(words, choice);
	const chosen: Candidate[] = [];
	const doubles: Dropped[] = [];
	for (const candidate of choose(candidates, candidates.length)) {
		if (chosen.length === most) break;
		if (isTooMuch(candidate.card, chosen, words)) continue;
		const met = seen.find(candidate.card);
		if (met) doubles.push(double(candidate.card, met));
		else chosen.push({...candidate, card: withStoryLead(candidate.card, article.doc)});
	}
	return {
		chosen: withWholeQuotes(chosen, article.doc),
		dropped: [...fallen, ...ambiguous, ...doubles],
		unsure: article.asked.length - sure.length,
		surplus: candidates.length - chosen.length - doubles.length,
	};
}

/** The cards of the facts, parted into those that pass every check and those that fall to one. */
function checked(
	article: ArticleFacts,
	sure: readonly Asked[],
	rivals: readonly Rival[],
	{kinds}: CardChoice,
): {readonly candidates: readonly Candidate[]; readonly fallen: readonly Dropped[]} {
	const candidates: Candidate[] = [];
	const fallen: Dropped[] = [];
	const ids = new Set<string>();
	for (const {fact, ask} of sure) {
		const cards = ask({doc: article.doc, rivals});
		for (const made of cards.filter(({kind}) => kinds?.includes(kind) ?? true)) {
			const card = repaired(made);
			const {worth, dull} = weighed(card, fact, article.doc);
			const fall = ids.has(card.id) ? SAME_CARD : (fallOf(card, article) ?? dull);
			ids.add(card.id);
			if (fall) fallen.push({card, ...fall});
			else candidates.push({card, confidence: fact.confidence, worth});
		}
	}
	if (kinds?.includes('in-order') ?? true) inOrder(article, sure, candidates, fallen);
	return {candidates, fallen};
}

/** What no fact asks alone. */
function inOrder(
	article: ArticleFacts,
	sure: readonly Asked[],
	candidates: Candidate[],
	fallen: Dropped[],
): void {
	for (const card of orderCards(article.doc, sure)) {
		const fall = fallOf(card, article);
		if (fall) fallen.push({card, ...fall});
		else candidates.push({card, confidence: 0.9, worth: UNTOLD});
	}
}

/** A card by itself, and beside the headline. */
function fallOf(card: Card, {doc}: ArticleFacts): Fall | null {
	const headline = contradicted(card, doc);
	return headline === null
		? firstFall(card)
		: {check: flip.id, why: `the headline says the opposite: "${headline}"`};
}

/** Choices that give the answer away are left out; the question is as good without. */
function repaired(card: Card): Card {
	return choicesFit.find(card) === null ? card : {...card, choices: []};
}

const SAME_CARD: Fall = {check: 'DUP', why: 'the same card again'};

function unclear(card: Card): Dropped {
	return {card, check: UNIQUE.id, why: 'another card asks nearly the same and has another answer'};
}

function double(card: Card, met: Met): Dropped {
	const {id} = met.card;
	return met.isSame
		? {card, check: 'DUP', why: `${id} asks the same`, same: id}
		: {...unclear(card), why: `${id} asks nearly the same and has another answer`};
}

/** Of the article itself, without captions, comments and forms. */
function wordCount({doc}: ArticleFacts): number {
	return doc
		.layer('block')
		.filter(({props}) => ARTICLE_TEXT.has(props.label))
		.reduce((sum, {start, end}) => sum + doc.text.slice(start, end).split(/\s+/u).length, 0);
}
