// What the keys of a study session do.
import type {Problem} from '../../result.js';
import type {When} from '../../study/day.js';
import {updateSession} from '../../study/session.js';
import type {Step} from '../screen.js';
import type {World} from '../world.js';
import type {StudyMsg} from './keys.js';
import {type StudyModel, withSession} from './model.js';

export function updateStudy(
	model: StudyModel,
	msg: StudyMsg,
	_world: World,
	when: When,
): Step<StudyModel> {
	if (msg.type === 'leave')
		return [model, {type: 'go', to: {screen: 'summary', session: model.session}}];
	if (msg.type === 'scroll') return [{...model, scroll: Math.max(0, model.scroll + msg.by)}];
	const [session, ...events] = updateSession(model.session, msg, when);
	if (session === model.session) return [model];
	const next = withSession(model, session, when);
	const saves = events.map((event) => ({type: 'save', event}) as const);
	if (session.current !== null) return [next, ...saves];
	return [next, ...saves, {type: 'go', to: {screen: 'summary', session}}];
}

/** The answer could not be kept: the model is the one from before it, and now says so. */
export function failStudy(model: StudyModel, problem: Problem): StudyModel {
	return {...model, problem};
}
