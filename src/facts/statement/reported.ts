// Every report of an article with its speaker, in reading order.
import type {Doc} from '../../doc/doc.js';
import {type Report, reportsOf} from './reporting.js';
import {type Turn, type Who, whoIs} from './who.js';

export type Reported = Report & {readonly who: Who};

/** A pronoun looks back at who spoke before. */
export function reportedIn(doc: Doc): readonly Reported[] {
	const turns: Turn[] = [];
	let last: Reported | undefined;
	return reportsOf(doc).flatMap((report) => {
		// "He went on to say": one subject of two verbs is one person.
		const isSame = last?.subject.start === report.subject.start;
		const who = isSame ? last?.who : whoIs(doc, report.subject, turns);
		if (who) turns.push({who, at: report.cue.start});
		last = who && {...report, who};
		return last ? [last] : [];
	});
}
