// Who a subject is: a name stands for itself, a pronoun for the last speaker or the last subject.
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import {covering, within} from '../../doc/locate.js';
import type {Subject} from './reporting.js';

/** Names and descriptions are sure enough to ask; a pronoun is only as good as its guess. */
const SURE = {person: 0.95, nominal: 0.7, pronoun: 0.75} as const;

export type Who = {
	readonly person: Person | null;
	readonly name: string;
	readonly confidence: number;
};

/** No name further back is looked at, so that a paragraph of any length stays cheap. */
const LOOK_BACK = 1500;

/** `last` is who spoke before, in reading order; undefined where a pronoun stands for nobody known. */
export function whoIs(doc: Doc, subject: Subject, last: Who | undefined): Who | undefined {
	const confidence = SURE[subject.form];
	if (subject.person)
		return {person: subject.person, name: subject.person.props.fullName, confidence};
	if (subject.form === 'nominal')
		return {person: null, name: doc.text.slice(subject.start, subject.end), confidence};
	const nearest = lastNamed(doc, subject);
	if (nearest) return {person: nearest, name: nearest.props.fullName, confidence};
	return last?.person ? {...last, confidence} : undefined;
}

/** The first person of the nearest earlier sentence, in the paragraph, that names one unquoted. */
function lastNamed(doc: Doc, subject: Subject): Person | undefined {
	const block = covering(doc, 'block', subject);
	if (!block) return undefined;
	const people = within(doc, 'person', {
		start: Math.max(block.start, subject.start - LOOK_BACK),
		end: subject.start,
	}).filter((person) => !covering(doc, 'quote', person));
	const nearest = people.at(-1);
	const sentence = nearest && covering(doc, 'sentence', nearest);
	return sentence ? people.find(({start}) => start >= sentence.start) : nearest;
}
