// Whom "he" or "she" stands for: every person named before, weighed by where the name stands and who spoke.
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import {covering, within} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';
import WEIGHTS from './pronoun-weights.json' with {type: 'json'};
import type {Turn} from './who.js';

export type Feature = keyof typeof WEIGHTS.weights;
export type Weighed = {
	/** The nearest mention by name outside quotations. */
	readonly person: Person;
	readonly features: readonly Feature[];
	readonly score: number;
};

/** No name further back is looked at, so that a text of any length stays cheap. */
const LOOK_BACK = 2500;
const MOST_MENTIONS = 60;
const MOST_TURNS = 12;
const OBJECT =
	/\b(?:of|to|with|by|about|against|for|from|on|at|in|than|as|told|asked|called|said|over|like|behind|toward|towards|between|and)\s(?:(?:the|a|an|his|her|\p{Lu}[\p{L}.]*|\p{Ll}{3,})\s){0,3}$/u;

/** The people a pronoun can stand for, best first; empty where nobody is named before. */
export function weighPronoun(doc: Doc, subject: Span, turns: readonly Turn[]): readonly Weighed[] {
	const gender = /^(?:s|her)/iu.test(doc.text.slice(subject.start, subject.end))
		? 'female'
		: 'male';
	const block = covering(doc, 'block', subject) ?? subject;
	const sentence = covering(doc, 'sentence', subject) ?? subject;
	const mentions = within(doc, 'person', {
		start: Math.max(0, subject.start - LOOK_BACK),
		end: subject.start,
	}).filter((person) => !covering(doc, 'quote', person));
	const nearest = mentions.slice(-MOST_MENTIONS);
	const spoke = turns.slice(-MOST_TURNS).filter(({who}) => who.person !== null);
	const people = candidatesOf(nearest, spoke);
	const quoted = quotedNames(doc, subject);
	const scene: Scene = {doc, subject, block, sentence, nearest, people: spoke, quoted, gender};
	const told = listenersOf(doc, subject);
	return [...people.values()]
		.filter(({props}) => props.gender === null || props.gender === gender)
		.filter(({props}) => !told.has(props.fullName))
		.map((person) => {
			const features = featuresOf(scene, person);
			const score = features.reduce((sum, feature) => sum + WEIGHTS.weights[feature], 0);
			return {person, features, score};
		})
		.sort((a, b) => b.score - a.score);
}

const TELLING =
	/^\s(?:\p{L}+\s)?(?:told|tells|asked|asks|assured|informed|reminded|warned|answered|replied to)\s/u;
const NEAR = 60;

/** "he told Dahl": whoever is spoken to is not who speaks. */
function listenersOf(doc: Doc, {end}: Span): ReadonlySet<string> {
	const verb = TELLING.exec(doc.text.slice(end, end + NEAR))?.[0];
	if (verb === undefined) return new Set();
	const start = end + verb.length;
	const listener = within(doc, 'person', {start, end: start + NEAR}).find(
		(person) => !/[,.;:“”"]/u.test(doc.text.slice(start, person.start)),
	);
	return new Set(listener ? [listener.props.fullName] : []);
}

type Scene = {
	readonly doc: Doc;
	readonly subject: Span;
	readonly block: Span;
	readonly sentence: Span;
	/** Mentions before the pronoun, outside quotations. */
	readonly nearest: readonly Person[];
	/** The turns of people with a name. */
	readonly people: readonly Turn[];
	/** Full names said in the quotation beside the pronoun: who is talked about seldom talks. */
	readonly quoted: ReadonlySet<string>;
	readonly gender: 'male' | 'female';
};

/** The nearest mention of each. */
function candidatesOf(
	nearest: readonly Person[],
	turns: readonly Turn[],
): ReadonlyMap<string, Person> {
	const people = new Map<string, Person>();
	for (const {who} of turns.slice(-3)) if (who.person) people.set(who.actor.name, who.person);
	for (const person of nearest) people.set(person.props.fullName, person);
	return people;
}

function quotedNames(doc: Doc, subject: Span): ReadonlySet<string> {
	const beside = within(doc, 'quote', {
		start: Math.max(0, subject.start - 600),
		end: subject.start + 400,
	}).filter(
		({start, end}) => Math.abs(end - subject.start) < 60 || Math.abs(start - subject.end) < 60,
	);
	return new Set(
		beside.flatMap((quote) => within(doc, 'person', quote).map(({props}) => props.fullName)),
	);
}

function featuresOf(scene: Scene, person: Person): readonly Feature[] {
	return [
		...ofTurns(scene, person),
		...ofPlace(scene, person),
		...(person.props.gender === scene.gender ? (['gender'] as const) : []),
		...(scene.quoted.has(person.props.fullName) ? (['talkedAbout'] as const) : []),
	];
}

function ofTurns({people, block, doc}: Scene, {props}: Person): readonly Feature[] {
	const features: Feature[] = [];
	const last = people.at(-1);
	const isLast = last?.who.actor.name === props.fullName;
	if (isLast) {
		const before = doc.text.slice(last.at, block.start);
		const paragraphs = last.at >= block.start ? 0 : (before.match(/\n+/gu) ?? []).length;
		features.push(
			paragraphs === 0 ? 'spokeHere' : paragraphs === 1 ? 'spokeBefore' : 'spokeEarlier',
		);
	}
	const before = people.findLast(({who}) => who.actor.name !== last?.who.actor.name);
	if (before?.who.actor.name === props.fullName) features.push('spokeBeforeThat');
	const run = people.slice(-4).filter(({who}) => who.actor.name === props.fullName).length;
	if (run >= 3) features.push('speaksOn');
	return features;
}

type Latest = {readonly span: Span; readonly isTurn: boolean};

/** Where a person was meant last: by name, or as who spoke ("according to the president"). */
function latestOf({doc, people}: Scene, name: Person): Latest {
	const turn = people.findLast(({who}) => who.actor.name === name.props.fullName);
	return turn !== undefined && turn.at > name.end && !isSameSentence(doc, name, turn.at)
		? {span: {start: turn.at, end: turn.at + 1}, isTurn: true}
		: {span: name, isTurn: false};
}

/** Whether nobody else is named before it in its sentence. */
function isFirstIn(
	{nearest}: Scene,
	home: Span | undefined,
	{props}: Person,
	{span, isTurn}: Latest,
): boolean {
	const first = home && nearest.find(({start}) => start >= home.start);
	const isBefore = isTurn && (first === undefined || first.start > span.start);
	return isBefore || first?.props.fullName === props.fullName;
}

function ofPlace(scene: Scene, person: Person): readonly Feature[] {
	const {doc, nearest, block, sentence} = scene;
	const own = nearest.filter(({props}) => props.fullName === person.props.fullName);
	const name = own.at(-1);
	if (!name) return ['unnamed'];
	const last = latestOf(scene, name);
	const {span: latest, isTurn} = last;
	const features: Feature[] = [];
	const isNearest = (nearest.at(-1)?.start ?? 0) <= latest.start;
	if (isNearest) features.push('nearest');
	const home = covering(doc, 'sentence', latest);
	const isFirst = isFirstIn(scene, home, person, last);
	if (latest.start >= sentence.start) features.push(isFirst ? 'sameSentenceFirst' : 'sameSentence');
	else if (latest.start >= block.start) features.push(isFirst ? 'sameBlockFirst' : 'sameBlock');
	else features.push(...ofEarlier(scene, latest, isFirst));
	if (isTurn || isSubject(doc, home, latest)) features.push('subject');
	else if (OBJECT.test(doc.text.slice(Math.max(0, latest.start - 50), latest.start)))
		features.push('object');
	if (/^['’]/u.test(doc.text.slice(latest.end, latest.end + 1))) features.push('possessive');
	if (own.length >= 3) features.push('often');
	return features;
}

function isSameSentence(doc: Doc, name: Span, at: number): boolean {
	return (covering(doc, 'sentence', name)?.end ?? 0) > at;
}

function ofEarlier({doc, block}: Scene, latest: Span, isFirst: boolean): readonly Feature[] {
	const home = covering(doc, 'block', latest);
	const gap = doc.text.slice(home?.end ?? latest.end, block.start);
	if (gap.trim() !== '') return ['further'];
	const isOpening = home !== undefined && latest.start - home.start < 40;
	return [
		isFirst ? 'lastBlockFirst' : 'lastBlock',
		...(isOpening ? (['opensBlock'] as const) : []),
	];
}

/** Whether the name, with title, opens its sentence or its clause. */
function isSubject(doc: Doc, sentence: Span | undefined, {start}: Span): boolean {
	const from = Math.max(sentence?.start ?? 0, start - 90);
	return (
		/(?:^|, |; | (?:and|but|that|as|when|while) )(?:(?:\p{Lu}[\p{L}.]*|former|the|a|an|\p{Ll}+)\s){0,4}$/u.test(
			doc.text.slice(from, start),
		) &&
		!/\b(?:of|to|with|by|about|against|for|from|on|at|in)\s(?:\p{L}+\s){0,2}$/u.test(
			doc.text.slice(from, start),
		)
	);
}
