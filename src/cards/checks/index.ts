// The registry of checks, one line each, in the order in which a card meets them; DUP needs the others.
import type {Card} from '../card.js';
import {withoutStory} from '../lead.js';
import {answerable} from './answerable.js';
import type {Check} from './check.js';
import {choicesFit} from './choices.js';
import {clean} from './clean.js';
import {correct} from './correct.js';
import {flip} from './flip.js';
import {grammar} from './grammar.js';
import {hedge} from './hedge.js';
import {kindFits} from './kind.js';
import {leak} from './leak.js';
import {oneFact} from './one-fact.js';
import {polarity} from './polarity.js';
import {selfContained} from './self-contained.js';
import {source} from './source.js';
import {worth} from './worth.js';

export const CHECKS: readonly Check[] = [
	clean,
	source,
	grammar,
	selfContained,
	answerable,
	correct,
	polarity,
	hedge,
	flip,
	leak,
	oneFact,
	kindFits,
	worth,
	choicesFit,
];

export type Fall = {readonly check: string; readonly why: string};

/** The first check a card falls to, or null when it may be asked. */
export function firstFall(card: Card): Fall | null {
	for (const check of CHECKS) {
		const why = faultIn(check, card);
		if (why !== null) return {check: check.id, why};
	}
	return null;
}

/** What the check finds; the headline before a question is seen only by checks that read it. */
export function faultIn(check: Check, card: Card): string | null {
	return check.find(check.readsStory ? card : {...card, question: withoutStory(card.question)});
}
