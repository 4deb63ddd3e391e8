// "Who", "Whose team", "Which country", "What": the question word for a noun phrase, and its answer.

import {contentWords, wordsOf} from '../../../cards/words.js';
import {surnameOf} from '../../../passes/names/same-person.js';
import {childrenOf} from '../../../passes/syntax/tree.js';
import TITLES from '../../../passes/tables/titles.json' with {type: 'json'};
import {actorAnswer} from '../../actor-answer.js';
import {bodyNoun} from '../../body-noun.js';
import {countryCalled} from '../../countries.js';
import {isBody} from '../../named-actor.js';
import NOUNS from '../actor-nouns.json' with {type: 'json'};
import type {Asking} from '../asking.js';
import {type Moved, wordsForm} from './asked.js';
import {type Clause, type Part, partAt} from './clause.js';
import {countryForm} from './country.js';

type AskedFor = Pick<Moved, 'asked' | 'forms' | 'accept'>;

const ROLES: ReadonlySet<string> = new Set(TITLES.roles);
const GROUPS: ReadonlySet<string> = new Set(NOUNS.groups);
const KNOWN: ReadonlySet<string> = new Set(NOUNS.known);
const MOST_OF_OWNED = 4;

/** Null for those who have no name, and what would give no plain answer. */
export function askedFor(
	clause: Clause,
	{head, part}: {readonly head: number; readonly part: Part},
	asking: Asking,
	isObject: boolean,
): AskedFor | null {
	const country = countryCalled(part.text);
	if (country) {
		const form = countryForm(country, part.text, asking.doc);
		return form && {asked: 'Which country', ...form};
	}
	const person = part.pieces.find(({tag}) => tag === 'PERSON');
	if (person && person === part.pieces.at(-1) && !isLed(part))
		return named(person.text, part, asking, isObject ? 'Whom' : 'Who');
	if (person && person === part.pieces[0]) return owned(clause, person.text, part);
	const isJoined = childrenOf(clause.tree, head, 'conj').length > 0;
	if (isJoined && clause.tree.props.upos[head] === 'PROPN') return null;
	// "both Dahl and Lund": two are no "what".
	if (
		part.pieces.some(({tag, start}) => tag === 'PERSON' && start === clause.tree.props.starts[head])
	)
		return null;
	if (isBodyName(clause, head, part))
		return {asked: `Which ${bodyNoun(part.text)}`, ...wordsForm(part.text)};
	if (isHuman(clause, head)) return human(part, isObject ? 'Whom' : 'Who');
	return {asked: 'What', ...wordsForm(part.text)};
}

/** "the plot against Erik Lund": the last name is not what the phrase is about. */
function isLed({pieces}: Part): boolean {
	return pieces.some(({tag}) => tag === 'IN' || tag === 'TO');
}

/** A ministry, a court; two of them joined have no question word. */
function isBodyName({tree}: Clause, head: number, {text}: Part): boolean {
	const name = text.replace(/^the /iu, '');
	return (
		/^NNPS?$/u.test(tree.props.xpos[head] ?? '') &&
		(isBody(name) || KNOWN.has(name)) &&
		!/\b(?:and|or)\b/u.test(text)
	);
}

/** Of whom nothing is known when the answer is read. */
const VAGUE =
	/^(?:the|an?|several|many|some|most|few|a few|all|other|others|more|people|somebody|someone|everyone|everybody|these|those|any|no|two|three|four|five|\d+)\b/iu;

/** "Top generals"; "the judge" has a name, which is not told. */
function human(part: Part, asked: string): AskedFor | null {
	const isPlain = contentWords(part.text).length > 1 || /^\p{Lu}/u.test(part.text);
	return isPlain && !VAGUE.test(part.text) ? {asked, ...wordsForm(part.text)} : null;
}

function named(name: string, part: Part, asking: Asking, asked: string): AskedFor | null {
	if (!name.includes(' ') || /[“”]|\b(?:and|or)\b/u.test(part.text)) return null;
	// "switch sides and nominate Dahl": more than a noun phrase.
	if (part.pieces.some(({tag}) => tag !== undefined && /^(?:VB[DPZ]?|MD)$/u.test(tag))) return null;
	const surname = surnameOf(name);
	const who = {type: 'person', name, role: null, aliases: [surname, part.text]} as const;
	return {asked, ...actorAnswer(who, '', asking)};
}

/** "Ingrid Dahl's fleet": the fleet is told, whose it is is asked. */
function owned(clause: Clause, name: string, part: Part): AskedFor | null {
	const mark = part.pieces[1];
	const thing = mark && partAt(clause, {start: mark.end, end: part.span.end});
	if (!thing || !/^['’]s$/u.test(mark?.text ?? '') || !name.includes(' ')) return null;
	if (wordsOf(thing.text).length > MOST_OF_OWNED || /[“”]|\bof\b/u.test(thing.text)) return null;
	const surname = surnameOf(name);
	return {
		asked: `Whose ${thing.text}`,
		forms: [{answer: `${name}’s`}],
		accept: [name, surname, `${surname}’s`, `${name}'s`],
	};
}

function isHuman({tree, doc}: Clause, head: number): boolean {
	const lemma = tree.props.lemmas[head]?.toLowerCase() ?? '';
	const written = doc.text.slice(tree.props.starts[head], tree.props.ends[head]).toLowerCase();
	if (tree.props.xpos[head] === 'NNPS') return true;
	return ROLES.has(lemma) || GROUPS.has(written) || GROUPS.has(`${lemma}s`);
}
