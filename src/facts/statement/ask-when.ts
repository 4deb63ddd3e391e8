// When it was said: only the components of the day that the text supports.
import type {Draft} from '../draft.js';
import {whenAnswer, whenQuestion} from '../when-words.js';
import {occasionPhrase} from './anchors.js';
import {namedSpeaker} from './ask-place.js';
import {sentence} from './ask-who.js';
import type {Asking} from './asking.js';

export function askWhen(asking: Asking): readonly Draft[] {
	const {fact, doc, date, said, verb, passage} = asking;
	const {speaker, when, attribution, act, reportedBy} = fact.props;
	const named = namedSpeaker(fact.props);
	if (!date || !when || !named || reportedBy || act === 'unconfirmed') return [];
	const answer = whenAnswer(doc, when, date);
	if (!answer) return [];
	// "Wednesday" beside a quotation is no day worth learning.
	if (asking.clause === null && answer.note?.startsWith('In the article')) return [];
	const question = `${whenQuestion(date)} did ${named} ${verb.base}${occasionPhrase(asking)}${said}?`;
	return [
		{
			kind: 'when',
			question: sentence('', question),
			forms: [answer],
			accept: answer.accept,
			tags: [speaker.name],
			cited: [passage, attribution, when],
		},
	];
}
