// Whom "he" or "she" stands for: everybody named before, weighed by where the name stands and who spoke.
import type {Doc} from '../../doc/doc.js';
import type {Person} from '../../doc/layers.js';
import {covering, within} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';
import {genderOfNoun, isHuman} from './human.js';
import {type PlaceFeature, placeFeatures} from './mention-place.js';
import WEIGHTS from './pronoun-weights.json' with {type: 'json'};
import type {Turn} from './who.js';

export type Feature = keyof typeof WEIGHTS.weights;
export type Weighed = {
	readonly name: string;
	/** The nearest mention by name outside quotations; null for whoever was only described. */
	readonly person: Person | null;
	/** Where this one spoke last, if lately. */
	readonly turn: Turn | undefined;
	readonly features: readonly Feature[];
	readonly score: number;
};

/** No name further back is looked at, so that a text of any length stays cheap. */
const LOOK_BACK = 2500;
const MOST_MENTIONS = 60;
const MOST_TURNS = 12;

/** Whom a pronoun can stand for, best first; empty where nobody was spoken of before. */
export function weighPronoun(doc: Doc, subject: Span, turns: readonly Turn[]): readonly Weighed[] {
	const gender = /^(?:s|her)/iu.test(doc.text.slice(subject.start, subject.end))
		? 'female'
		: 'male';
	const mentions = within(doc, 'person', {
		start: Math.max(0, subject.start - LOOK_BACK),
		end: subject.start,
	}).filter((person) => !covering(doc, 'quote', person));
	const scene: Scene = {
		doc,
		subject,
		block: covering(doc, 'block', subject) ?? subject,
		sentence: covering(doc, 'sentence', subject) ?? subject,
		nearest: mentions.slice(-MOST_MENTIONS),
		spoke: turns.slice(-MOST_TURNS).filter(({who}) => isHuman(who)),
		quoted: quotedNames(doc, subject),
		gender,
	};
	const told = listenersOf(doc, subject);
	return candidatesOf(scene)
		.filter(({name}) => !told.has(name))
		.map((one) => {
			const features = featuresOf(scene, one);
			const score = features.reduce((sum, feature) => sum + WEIGHTS.weights[feature], 0);
			return {...one, features, score};
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

export type Scene = {
	readonly doc: Doc;
	readonly subject: Span;
	readonly block: Span;
	readonly sentence: Span;
	/** Mentions before the pronoun, outside quotations. */
	readonly nearest: readonly Person[];
	/** The turns of single people, named or described. */
	readonly spoke: readonly Turn[];
	/** Full names said in the quotation beside the pronoun: who is talked about seldom talks. */
	readonly quoted: ReadonlySet<string>;
	readonly gender: 'male' | 'female';
};

export type Candidate = Pick<Weighed, 'name' | 'person' | 'turn'>;

/** The nearest mention of each who is named, and whoever spoke last without a name. */
function candidatesOf({nearest, spoke, gender}: Scene): readonly Candidate[] {
	const people = new Map<string, Person>();
	for (const {who} of spoke.slice(-3)) if (who.person) people.set(who.actor.name, who.person);
	for (const person of nearest) people.set(person.props.fullName, person);
	const named = [...people].map(([name, person]) => ({
		name,
		person,
		turn: spoke.findLast(({who}) => who.actor.name === name),
	}));
	const last = spoke.at(-1);
	const other = last && genderOfNoun(last.who.actor.name);
	const isOpen = last && !last.who.person && (other === null || other === gender);
	return isOpen ? [...named, {name: last.who.actor.name, person: null, turn: last}] : named;
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

function featuresOf(scene: Scene, one: Candidate): readonly Feature[] {
	const place: readonly PlaceFeature[] = placeFeatures(scene, one);
	return [
		...ofTurns(scene, one),
		...place,
		...ofGender(scene, one),
		...(one.person ? [] : (['described'] as const)),
		...(scene.quoted.has(one.name) ? (['talkedAbout'] as const) : []),
	];
}

/** A given name tells the gender mostly, not always. */
function ofGender({gender}: Scene, {person, name}: Candidate): readonly Feature[] {
	const own = person ? person.props.gender : genderOfNoun(name);
	return own === null ? [] : [own === gender ? 'gender' : 'otherGender'];
}

function ofTurns({spoke, block, doc}: Scene, {name}: Candidate): readonly Feature[] {
	const features: Feature[] = [];
	const last = spoke.at(-1);
	const isLast = last?.who.actor.name === name;
	if (isLast) {
		const before = doc.text.slice(last.at, block.start);
		const paragraphs = last.at >= block.start ? 0 : (before.match(/\n+/gu) ?? []).length;
		features.push(
			paragraphs === 0 ? 'spokeHere' : paragraphs === 1 ? 'spokeBefore' : 'spokeEarlier',
		);
	}
	const before = spoke.findLast(({who}) => who.actor.name !== last?.who.actor.name);
	if (before?.who.actor.name === name) features.push('spokeBeforeThat');
	const run = spoke.slice(-4).filter(({who}) => who.actor.name === name).length;
	if (run >= 3) features.push('speaksOn');
	return features;
}
