// Every report of an article with its speaker, in reading order.
import type {Doc} from '../../doc/doc.js';
import {type Report, reportsOf} from './reporting.js';
import {type Turn, type Who, whoIs} from './who.js';

export type Reported = Report & {readonly who: Who};

/** A pronoun looks back at who spoke before. */
export function reportedIn(doc: Doc): readonly Reported[] {
	const turns: Turn[] = [];
	return reportsOf(doc).flatMap((report) => {
		const who = whoIs(doc, report.subject, turns);
		if (who) turns.push({who, at: report.cue.start});
		return who ? [{...report, who}] : [];
	});
}
