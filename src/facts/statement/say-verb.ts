// The reporting verb of a question: "said", "warned", "told reporters".
import {pastOf} from '../../cards/wording/verbs.js';
import VERBS from './say-verbs.json' with {type: 'json'};
import type {StatementProps} from './statement.js';

export type SayVerb = {readonly base: string; readonly past: string};

const KEPT: ReadonlySet<string> = new Set(VERBS.kept);
/** What is asked or promised with these keeps their own pattern: "called on", "pledged to". */
const OWN: ReadonlySet<string> = new Set(VERBS.own);
/** "chided", "described": whom or what stands behind them, and never "that". */
const JUDGING: ReadonlySet<string> = new Set(VERBS.judging);
/** Verbs whose object may be a thing. */
const THINGS: ReadonlySet<string> = new Set([...VERBS.things, ...VERBS.judging]);
const OPINIONS: ReadonlySet<string> = new Set(VERBS.opinions);
const BY_ACT: Readonly<Partial<Record<StatementProps['act'], string>>> = {
	denied: 'deny',
	asked: 'ask',
	warned: 'warn',
	promised: 'promise',
	proposed: 'propose',
	demanded: 'demand',
};

/** The verb for words in marks: those that take a clause only are "say". */
export function sayVerb({act, cue, form}: Pick<StatementProps, 'act' | 'cue' | 'form'>): SayVerb {
	if (OWN.has(cue) && form !== 'direct') return verb(cue);
	const byAct = BY_ACT[act];
	if (byAct !== undefined) return verb(byAct);
	// Words in marks speak for themselves.
	if (form === 'direct') return verb(/^(?:write|tweet)$/u.test(cue) ? cue : 'say');
	if (OPINIONS.has(cue)) return verb('express', ' the view');
	return KEPT.has(cue) || THINGS.has(cue) ? verb(cue) : verb('say');
}

/** Whether the verb has an object that is a thing: "announced the readiness". */
export function takesThing({base}: SayVerb): boolean {
	// "declined to comment on", "refused to discuss".
	return THINGS.has(base) || /^(?:decline|refuse|avoid) (?!to say$|saying$)/u.test(base);
}

/** "described the harbour Oslo was closing": no "that", whatever verb stands behind. */
export function takesNoThat(cue: string): boolean {
	return JUDGING.has(cue);
}

function verb(base: string, rest = ''): SayVerb {
	const [head = base, ...particle] = base.split(' ');
	const tail = [...particle.map((word) => ` ${word}`), rest].join('');
	return {base: `${head}${tail}`, past: `${pastOf(head)}${tail}`};
}
