// Wrong answers for "which treaty": instruments of the same noun, topic and time.
import {arrange, MOST_WRONG} from '../../cards/arrange.js';
import type {CardId, Choice} from '../../cards/card.js';
import type {Rival} from '../../cards/rival.js';
import {fold} from '../../cards/words.js';
import {shortHash} from '../../doc/hash.js';
import type {Treaty} from '../../doc/layers.js';
import {allInstruments} from '../../passes/treaties/gazetteer.js';
import {hasNoun} from './has-noun.js';

export type TreatyAsked = {
	readonly treaty: Treaty['props'];
	readonly answer: string;
	readonly claim: string;
	readonly shown: string;
};

/** An instrument that could be the wrong answer. */
type Instrument = {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly topic: string | null;
	readonly year: number | null;
	readonly isNear: boolean;
};

const CLOSE_YEARS = 15;
const LENGTH_RATIO = 2.2;

const ALL: readonly Instrument[] = allInstruments().map(({name, aliases, topic, signedYear}) => ({
	...{name, aliases, topic},
	year: signedYear,
	isNear: false,
}));

/** Those of the article and the deck first, then what the table knows. */
export function treatyChoices(
	id: CardId,
	asked: TreatyAsked,
	rivals: readonly Rival[],
): readonly Choice[] {
	const own = rivals
		.filter(({type}) => type === 'treaty')
		.map(({name, aliases}): Instrument => ({...tableRow(name), name, aliases, isNear: true}));
	const pool = [...new Map([...ALL, ...own].map((one) => [one.name, one])).values()];
	const wrong = pool
		.map((one) => ({one, score: likeness(one, asked)}))
		.filter(({one, score}) => score >= 2 && isFair(one, asked))
		.map(({one, score}) => ({one, score, tie: shortHash(id, one.name)}))
		.sort((a, b) => b.score - a.score || (a.tie < b.tie ? -1 : 1))
		.slice(0, MOST_WRONG)
		.map(({one}) => ({text: one.name, why: reason(one, asked)}));
	return arrange(id, asked.answer, wrong);
}

function tableRow(name: string): Pick<Instrument, 'topic' | 'year'> {
	return ALL.find((one) => one.name === name) ?? {topic: null, year: null};
}

function isFair({name, aliases}: Instrument, {treaty, answer, shown}: TreatyAsked): boolean {
	const ratio = name.length / answer.length;
	if (ratio > LENGTH_RATIO || ratio < 1 / LENGTH_RATIO) return false;
	const names = [name, ...aliases].map(fold);
	const rights = [treaty.name, treaty.asWritten, answer, ...treaty.aliases].map(fold);
	if (names.some((one) => rights.some((right) => right.includes(one) || one.includes(right))))
		return false;
	const seen = ` ${fold(shown)} `;
	return !names.some((one) => seen.includes(` ${one} `));
}

function likeness(one: Instrument, {treaty}: TreatyAsked): number {
	const isSameTopic = one.topic !== null && one.topic === treaty.topic;
	const isSameNoun = hasNoun(treaty.noun).test(one.name);
	const isSameTime =
		one.year !== null &&
		treaty.signedYear !== null &&
		Math.abs(one.year - treaty.signedYear) <= CLOSE_YEARS;
	return (isSameNoun ? 3 : 0) + (isSameTopic ? 2 : 0) + (isSameTime ? 2 : 0) + (one.isNear ? 2 : 0);
}

function reason(one: Instrument, {treaty}: TreatyAsked): string {
	if (one.isNear) return 'same article or deck';
	return one.topic !== null && one.topic === treaty.topic
		? `also ${one.topic}`
		: `also a ${treaty.noun}`;
}
