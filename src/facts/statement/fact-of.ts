// Builds the fact of a statement from what was found of it.
import {type Doc, rawSpan, words} from '../../doc/doc.js';
import {shortHash} from '../../doc/hash.js';
import type {Span} from '../../doc/span.js';
import type {Evidence, FactKey} from '../fact.js';
import {confidenceOf} from './confidence.js';
import type {StatementFact, StatementProps} from './statement.js';
import type {Who} from './who.js';

/** Whatever is not given is unknown; `rules` are those of the words, the speaker's are added. */
export type StatementFound = Pick<StatementProps, 'form' | 'content' | 'cue' | 'attribution'> &
	Partial<StatementProps> & {
		readonly who: Who;
		/** Without it the rules tell. */
		readonly confidence?: number;
		readonly rules: readonly string[];
	};

export function statementFact(doc: Doc, found: StatementFound): StatementFact {
	const {who, confidence, rules: own, ...props} = found;
	const rules = [...own, who.rule, ...(who.person ? [who.person.rule] : [])];
	const content = props.content.map(({start, end}) => ({start, end}));
	const said = content.map((span) => words(doc, span)).join(' ');
	return {
		kind: 'statement',
		key: `f${shortHash('statement', who.actor.name, said.replace(/\W+/gu, ' '))}` as FactKey,
		props: {
			reportedBy: null,
			act: 'said',
			addressee: null,
			occasion: null,
			when: null,
			...props,
			speaker: who.actor,
			content,
		},
		evidence: content.map((span) => evidence(doc, span)),
		confidence: Math.min(confidence ?? confidenceOf(rules, props.form), isVague(who) ? VAGUE : 1),
		rules,
		candidates: who.candidates,
	};
}

/** "The statement says": whose it is stands elsewhere. */
function isVague({actor}: Who): boolean {
	return /^(?:the|this|that|his|her|its|their|an?)\s(?:statement|document|report|letter|text|message)$/iu.test(
		actor.name,
	);
}

const VAGUE = 0.7;

function evidence(doc: Doc, span: Span): Evidence {
	return {span, raw: rawSpan(doc, span), words: words(doc, span)};
}
