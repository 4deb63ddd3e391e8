// What a card is worth to a reader, and whether it is too dull to be asked.
import type {Card} from '../cards/card.js';
import type {Fall} from '../cards/checks/index.js';
import {worth as WORTH} from '../cards/checks/worth.js';
import {againstWorth, worthOfSigns} from '../cards/worth/score.js';
import {worthSigns} from '../cards/worth/signs.js';
import type {Doc} from '../doc/doc.js';
import type {Fact} from '../facts/fact.js';
import {worthTold} from './worth-told.js';

/** Of what was not said by anybody no judge has told enough. */
export const UNTOLD = 0.75;
/** Of the cards below it judges found two in three dull. */
const FLOOR = 0.66;

export function weighed(
	card: Card,
	{kind, evidence}: Fact,
	doc: Doc,
): {readonly worth: number; readonly dull: Fall | null} {
	if (kind !== 'statement') return {worth: UNTOLD, dull: null};
	const signs = worthSigns(card, worthTold(card, doc, evidence[0]?.span.start ?? 0));
	const worth = worthOfSigns(signs);
	const why = `worth little: ${againstWorth(signs).join(', ')}`;
	return {worth, dull: worth < FLOOR ? {check: WORTH.id, why} : null};
}
