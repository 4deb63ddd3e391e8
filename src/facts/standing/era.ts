// The months an article may be of: from its date, or from the people and years it names.
import type {Doc} from '../../doc/doc.js';
import {perDoc} from '../../doc/remember.js';
import {officesOf} from '../../passes/names/office-holders.js';
import {mentionsOf} from '../statement/actor-of.js';
import {type Circle, circlesListing, monthsIn} from './circles.js';

const FIRST_YEAR = 2004;
const LAST_YEAR = 2026;
/** Half years are near enough. */
const SLOTS: readonly string[] = Array.from({length: LAST_YEAR - FIRST_YEAR + 1}, (_, at) => [
	`${FIRST_YEAR + at}-03`,
	`${FIRST_YEAR + at}-09`,
]).flat();
/** Whoever has stood somewhere for longer tells less of the time. */
const TELLING_MONTHS = 18;
const OF_YEAR = 0.4;
const OF_WORD = 0.1;
const OF_NO_TITLE = 0.3;

/** Undefined where nothing tells; several in a row where nothing decides between them. */
export const monthsOf = perDoc((doc): readonly string[] | undefined => {
	const published = doc.article.source.published?.slice(0, 7);
	if (published !== undefined && /^\d{4}-\d\d$/u.test(published)) return [published];
	const names = new Set(doc.layer('person').map(({props}) => props.fullName));
	const people = [...names].map(circlesListing).filter(({length}) => length > 0);
	const years = new Set(doc.text.match(/\b20[0-2]\d\b/gu) ?? []);
	if (people.length + years.size === 0) return undefined;
	const heads = headsIn(doc);
	const spoken = [...new Set(people.flat())].flatMap((circle) =>
		(circle.words ?? []).filter((word) => doc.text.includes(word)).map(() => circle),
	);
	const score = (slot: string): number =>
		people.reduce((sum, circles) => sum + weightAt(circles, slot), 0) +
		heads.reduce((sum, head) => sum + weightOf(head, slot), 0) +
		spoken.filter(({from, to}) => from <= slot && slot <= to).length * OF_WORD +
		(years.has(slot.slice(0, 4)) ? OF_YEAR : 0);
	const scored = SLOTS.map((slot) => ({slot, points: score(slot)}));
	const most = Math.max(...scored.map(({points}) => points));
	return firstRun(scored.map(({slot, points}) => ({slot, isBest: points > most - 0.01})));
});

/** The best slots that follow each other; of two runs as good the earlier. */
function firstRun(
	slots: readonly {readonly slot: string; readonly isBest: boolean}[],
): readonly string[] {
	const from = slots.findIndex(({isBest}) => isBest);
	const end = slots.findIndex(({isBest}, at) => at > from && !isBest);
	return slots.slice(from, end < 0 ? undefined : end).map(({slot}) => slot);
}

type Head = {readonly name: string; readonly isTitled: boolean};

const HIGH = /\b(?:president|prime minister|chancellor)\b/u;

/** Those who have once led a state, and whether the article calls them by that office: "President Dahl". */
function headsIn(doc: Doc): readonly Head[] {
	return [...mentionsOf(doc)]
		.filter(([name]) => officesOf(name, null).some((office) => HIGH.test(office)))
		.map(([name, mentions]) => ({
			name,
			isTitled: mentions.some(({start}) =>
				/(?<!\b[Vv]ice )\b(?:President|Prime Minister|Chancellor) $/u.test(
					doc.text.slice(Math.max(0, start - TITLE), start),
				),
			),
		}));
}

/** Who is called by no office may hold it all the same. */
function weightOf({name, isTitled}: Head, slot: string): number {
	const isInOffice = officesOf(name, slot).some((office) => HIGH.test(office));
	if (isInOffice !== isTitled) return 0;
	return isTitled ? 1 : OF_NO_TITLE;
}

const TITLE = 30;

function weightAt(circles: readonly Circle[], slot: string): number {
	const then = circles.filter(({from, to}) => from <= slot && slot <= to);
	return Math.max(0, ...then.map((circle) => Math.min(1, TELLING_MONTHS / monthsIn(circle))));
}
