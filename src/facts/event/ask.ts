// How a fact of this kind is asked.
import type {Card} from '../../cards/card.js';
import type {Known} from '../known.js';
import type {EventFact} from './event.js';

export function askEvent(_fact: EventFact, _known: Known): readonly Card[] {
	return [];
}
