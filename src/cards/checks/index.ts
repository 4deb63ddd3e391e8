// The registry of checks, one line each, in the order in which a card meets them.
import type {Card} from '../card.js';
import type {Check} from './check.js';
import {choicesFit} from './choices.js';
import {clean} from './clean.js';
import {grammar} from './grammar.js';
import {leak} from './leak.js';
import {selfContained} from './self-contained.js';
import {source} from './source.js';

export const CHECKS: readonly Check[] = [clean, source, grammar, selfContained, leak, choicesFit];

export type Fall = {readonly check: string; readonly why: string};

/** The first check a card falls to, or null when it may be asked. */
export function firstFall(card: Card): Fall | null {
	for (const check of CHECKS) {
		const why = check.find(card);
		if (why !== null) return {check: check.id, why};
	}
	return null;
}
