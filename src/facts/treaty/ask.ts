// How a fact of this kind is asked.
import type {Card} from '../../cards/card.js';
import type {Known} from '../known.js';
import type {TreatyFact} from './treaty.js';

export function askTreaty(_fact: TreatyFact, _known: Known): readonly Card[] {
	return [];
}
