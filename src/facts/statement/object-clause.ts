// Reports whose verb has an object and more: "called the port a ruin", "proposed that Oslo pay".
import {pastOf} from '../../cards/wording/verbs.js';
import type {PlainClause} from '../plain/plain-clause.js';
import type {SayVerb} from './say-verb.js';
import type {StatementFact} from './statement.js';

export type ObjectClause = {readonly said: string; readonly verb: SayVerb};

/** Takes no such object in English: what is proposed is that somebody does it. */
const PROPOSING = /^(?:offer|propose|suggest|recommend|demand|request)$/u;
const NAMING = /^(?:call|consider|label|brand|dub|term|deem)$/u;
const OBJECT = /^((?:[^\s,]+ ){1,9}?)(not )?to (\p{Ll}+)/u;
const FEWEST_WORDS = 5;

/** Null where the verb has no such object, or its clause can't be told so. */
export function objectClause(
	{props, rules}: StatementFact,
	{reported}: PlainClause,
): ObjectClause | null {
	const {cue} = props;
	if (reported.split(' ').length < FEWEST_WORDS || /^(?:“|to\b|not\b)/u.test(reported)) return null;
	if (rules.includes('indirect/called')) return NAMING.test(cue) ? told(cue, reported) : null;
	if (!rules.includes('indirect/objInf') || !OBJECT.test(reported)) return null;
	if (!PROPOSING.test(cue)) return null;
	const clause = reported
		.replace(
			OBJECT,
			(_, object: string, not: string | undefined, verb: string) => `${object}${not ?? ''}${verb}`,
		)
		.replace(/ and (not )?to (?=\p{Ll})/gu, (_, not: string | undefined) => ` and ${not ?? ''}`);
	return told(cue === 'demand' || cue === 'request' ? cue : 'propose', `that ${clause}`);
}

function told(cue: string, words: string): ObjectClause {
	const [head = cue, ...particle] = cue.split(' ');
	const tail = particle.map((word) => ` ${word}`).join('');
	return {said: ` ${words}`, verb: {base: `${head}${tail}`, past: `${pastOf(head)}${tail}`}};
}
