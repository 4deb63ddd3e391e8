// ATOM: a card asks one thing.
import {wordsOf} from '../words.js';
import {type Check, ownWords} from './check.js';

const MOST_ANSWER_WORDS = 22;
const ASKS = /\b(?:and|or) (?:who|whom|what|when|where|which|why|how)\b/iu;

export const oneFact: Check = {
	id: 'ATOM',
	asks: 'One thing is asked, and the answer is short.',
	find({question, answer, kind}) {
		if (kind === 'free' || kind === 'in-order') return null;
		if (ASKS.test(ownWords(question))) return 'two things are asked';
		const name = kind.startsWith('who-') ? (answer.split(',')[0] ?? answer) : answer;
		return wordsOf(name).length > MOST_ANSWER_WORDS ? 'the answer is too long' : null;
	},
};
