// Who of world news could have said it as well as somebody: contemporaries of the same circle, as wrong answers.
import type {Rival} from '../../cards/rival.js';
import {fold} from '../../cards/words.js';
import type {Doc} from '../../doc/doc.js';
import {surnameOf} from '../../passes/names/same-person.js';
import {genderOfGiven} from '../../passes/names/words.js';
import {isAlive} from './alive.js';
import {CIRCLES, type Circle, circlesListing, monthsIn, nameOf} from './circles.js';
import {monthsOf} from './era.js';
import {figureCalled} from './figures.js';

/** What is known of somebody before the circle is. */
type Standing = Pick<Rival, 'name' | 'group' | 'party'> & {
	/** Offices as the article gives them. */
	readonly roles: readonly string[];
};

/** The circles somebody stands in at the time of the article: as listed, or else by office. */
export function circlesOf(doc: Doc, who: Standing): readonly Circle[] {
	const then = monthsOf(doc);
	if (!then) return [];
	const isThen = ({from, to}: Circle): boolean =>
		then.some((month) => from <= month && month <= to);
	const listed = circlesListing(who.name).filter(isThen);
	if (listed.length > 0) return listed;
	return CIRCLES.filter((circle) => isThen(circle) && isOfOffice(circle, who));
}

/** "state senator" and "former senator" sit in no senate. */
const ELSEWHERE = /\b(?:state|former|ex-|retired|county|local|deputy|assistant|vice)\b/iu;

function isOfOffice({offices, party, side}: Circle, {roles, group, party: own}: Standing): boolean {
	if (side !== undefined) return group === 'staff' && roles.some((role) => speaksFor(role, side));
	if (!offices || (party !== undefined && own !== party)) return false;
	return roles.some((role) => {
		const told = ` ${fold(role)} `;
		return !ELSEWHERE.test(role) && offices.some((office) => told.includes(` ${office} `));
	});
}

function speaksFor(role: string, side: string): boolean {
	return !/\b(?:former|ex)\b/iu.test(role) && ` ${fold(role)} `.includes(` ${fold(side)} `);
}

/** The others of the circles, as wrong answers; those whom the article names first, then the best known. */
export function contemporaries(doc: Doc, circles: readonly Circle[]): readonly Rival[] {
	const people = [...new Set(circles.flatMap((circle) => circle.people))];
	return people
		.filter((name) => !doc.text.includes(surnameOf(name)) || isAlive(doc, name))
		.map((name) => ({
			type: 'person',
			name,
			role: null,
			aliases: [surnameOf(name)],
			gender: genderOfGiven(name.split(' ')[0] ?? ''),
			group: figureCalled(name)?.group ?? null,
			party: figureCalled(name)?.party ?? null,
			isFigure: true,
			circles: circles.filter((circle) => circle.people.includes(name)).map(nameOf),
			fame: fameIn(circles, name) + (doc.text.includes(name) ? 1 : 0) + closeness(circles, name),
			article: '',
			said: [],
		}));
}

const FIRST = 6;

/** 1 for the first of a list, less for the next, 0 for those whom fewer know. */
function fameIn(circles: readonly Circle[], name: string): number {
	const places = circles.map(({people}) => people.indexOf(name)).filter((at) => at >= 0);
	const first = Math.min(...places);
	return first < FIRST ? 1 : first < 2 * FIRST ? 0.5 : 0;
}

/** Rivals of one campaign are nearer than those who sat in one house for years. */
function closeness(circles: readonly Circle[], name: string): number {
	const own = circles.filter(({people}) => people.includes(name)).map(monthsIn);
	return Math.min(...own) <= SHORT && circles.some((circle) => monthsIn(circle) > SHORT) ? 3 : 0;
}

const SHORT = 24;
