// A refusal stays one: who declined to say something, and what they declined to do or talk about.
import {capital} from '../../cards/words.js';
import type {Draft} from '../draft.js';
import {dayPhrase, occasionPhrase} from './anchors.js';
import {namedSpeaker} from './ask-place.js';
import type {Asking} from './asking.js';
import {isAnswer, wordsForm} from './moved/asked.js';

const MOST_WORDS = 14;

export function askDeclined(asking: Asking): readonly Draft[] {
	const {fact, passage, said, verb} = asking;
	const {speaker, attribution, act, reportedBy} = fact.props;
	const named = namedSpeaker(fact.props);
	if (act !== 'declined' || named === null || reportedBy) return [];
	const when = `${occasionPhrase(asking)}${dayPhrase(asking)}`.replace(/,$/u, '');
	const asked = whatDeclined(said.trim());
	if (asked === null) return [];
	return [
		{
			kind: 'what-said',
			variant: 'declined',
			question: `What did ${named} ${verb.base}${asked.rest}${when}?`,
			forms: [{answer: capital(asked.answer)}],
			accept: wordsForm(asked.answer).accept,
			tags: [speaker.name],
			cited: [passage, attribution],
		},
	];
}

/** "to hold hearings" is asked with "do", a thing by itself; a question has no short answer. */
function whatDeclined(said: string): {readonly rest: string; readonly answer: string} | null {
	const action = /^to (.+)$/u.exec(said)?.[1];
	const text = action ?? said;
	if (/^(?:that|whether|if|why|how|what|when|who|where|which)\b/u.test(text)) return null;
	const part = {span: {start: 0, end: 0}, text, pieces: []};
	return isAnswer(part, MOST_WORDS)
		? {rest: action === undefined ? '' : ' to do', answer: text}
		: null;
}
