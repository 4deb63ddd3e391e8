// Whether what is told of an act leaves one answer: a name or a day, and enough besides.
import {pastOf} from '../../cards/wording/verbs.js';
import {contentWords} from '../../cards/words.js';
import type {Actor} from '../actor.js';
import type {Acted} from './acted.js';
import {isDaily, isDoneOnce} from './acts.js';

const FEWEST_NAMED = 3;
const FEWEST_MORE = 2;
const FEWEST_TOLD = 6;
const FEWEST_NAMES = 2;
const NAME = /(?<=\s)\p{Lu}|“/u;
const NAMES = /(?<=\s)\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*|“[^”]*”/gu;
const DATED =
	/\b(?:1[5-9]|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d/u;
const COMPARED =
	/\b(?:more|most|less|least|than|ever|best|worst|(?:bigg|few|great|high|hard|larg|long|low|old|short|strong|young)est)\b/u;

/** How long something has gone on is no single act. */
const SINCE = /\b(?:since|so far|until now|to date)\b/u;

export type Telling = {
	readonly acted: Acted;
	/** The question behind its question word. */
	readonly told: string;
	readonly answer: string;
	readonly participants: readonly Actor[];
	readonly hasDate: boolean;
};

export function tellsEnough(telling: Telling): boolean {
	const {acted, told, answer, hasDate} = telling;
	// What was the most of all depends on where and when.
	if (told.includes(answer) || COMPARED.test(told) || SINCE.test(told)) return false;
	const size = new Set(contentWords(told)).size;
	if (hasDate || DATED.test(told))
		return acted.isNamed ? size >= FEWEST_NAMED : NAME.test(told) && size >= FEWEST_TOLD;
	if (acted.isNamed && isDoneOnce(acted.lemma, acted.object)) return tellsMore(telling);
	return (
		!isDaily(acted.lemma, acted.object) && namesIn(told) >= FEWEST_NAMES && size >= FEWEST_TOLD
	);
}

function namesIn(told: string): number {
	return new Set(told.match(NAMES)).size;
}

/** "appointed Ingrid Dahl": as what, or where to? */
function tellsMore({acted, told, participants}: Telling): boolean {
	const names = new Set(participants.flatMap(({name}) => contentWords(name)));
	const others = contentWords(told).filter(
		(word) => !names.has(word) && word !== pastOf(acted.lemma),
	);
	return new Set(others).size >= FEWEST_MORE;
}
