// "What did X urge Congress to do?": somebody is to do something, asked by what that is.
import {verbReadings} from '../../cards/wording/verbs.js';
import {capital, wordsOf} from '../../cards/words.js';
import type {Draft} from '../draft.js';
import {dayPhrase, occasionPhrase} from './anchors.js';
import {namedSpeaker} from './ask-place.js';
import type {Asking} from './asking.js';
import {isAnswer} from './moved/asked.js';

const MOST_OF_OTHERS = 9;
const MOST_OF_ACTION = 13;
const REQUEST = /^((?!to )[^,“”]{2,60}?) (not )?to (\p{Ll}.+)$/u;

export function askRequest(asking: Asking): readonly Draft[] {
	const {fact, passage, said, verb} = asking;
	const {speaker, attribution, act, reportedBy} = fact.props;
	const named = namedSpeaker(fact.props);
	const isPattern = fact.rules.includes('indirect/objInf') || /^(?:call|ask) for$/u.test(verb.base);
	if (
		named === null ||
		reportedBy ||
		!isPattern ||
		(act !== 'demanded' && act !== 'asked' && act !== 'proposed')
	)
		return [];
	const [, others = '', not = '', action = ''] = REQUEST.exec(said.trim()) ?? [];
	const part = {span: {start: 0, end: 0}, text: action, pieces: []};
	if (others === '' || /^that\b/u.test(others) || wordsOf(others).length > MOST_OF_OTHERS)
		return [];
	// "in a speech to conservative pastors" asks nobody to do anything.
	const [first = ''] = wordsOf(action);
	if (!verbReadings(first).some(({form}) => form === 'base') && first !== 'be') return [];
	if (!isAnswer(part, MOST_OF_ACTION)) return [];
	const when = `${occasionPhrase(asking)}${dayPhrase(asking)}`.replace(/,$/u, '');
	return [
		{
			kind: 'what-said',
			variant: 'request',
			question: `What did ${named} ${verb.base} ${others} ${not}to do${when}?`,
			forms: [{answer: capital(action)}],
			accept: [action, `to ${action}`],
			tags: [speaker.name],
			cited: [passage, attribution],
		},
	];
}
