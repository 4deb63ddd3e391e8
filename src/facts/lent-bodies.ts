// Bodies of the same kind as wrong answers: other papers, agencies, departments, and campaigns of the same race.
import type {Rival} from '../cards/rival.js';
import {fold} from '../cards/words.js';
import type {Doc} from '../doc/doc.js';
import {surnameOf} from '../passes/names/same-person.js';
import {CIRCLES} from './standing/circles.js';
import {monthsOf} from './standing/era.js';
import TABLE from './tables/body-circles.json' with {type: 'json'};

/** Those a list names beside the body, or the campaigns against its own; written with an article where it is. */
export function lentBodies(doc: Doc, {name, noun}: Pick<Rival, 'name' | 'noun'>): readonly Rival[] {
	const own = bare(name);
	const list = TABLE.lists.find(({members}) => members.some((one) => bare(one) === own));
	const names = list?.members ?? campaignsBeside(doc, name);
	return names
		.filter((one) => bare(one) !== own)
		.map((one) => ({
			type: 'organisation',
			name: /^the /iu.test(name) ? one : one.replace(/^The /u, ''),
			role: null,
			aliases: [],
			...(noun === undefined ? {} : {noun}),
			article: '',
			said: [],
		}));
}

function bare(name: string): string {
	return fold(name.replace(/^the /iu, ''));
}

const CAMPAIGN = /^((?:the )?)(\p{Lu}[\p{L}’'-]+)((?:['’]s?)? (?:campaign|team))$/iu;

/** "The Dahl campaign": of those who ran for the same at the same time. */
function campaignsBeside(doc: Doc, name: string): readonly string[] {
	const [, article = '', surname = '', rest = ''] = CAMPAIGN.exec(name) ?? [];
	const then = monthsOf(doc) ?? [];
	const race = CIRCLES.find(
		({name: circle, people, from, to}) =>
			/\bcandidates for president$/u.test(circle) &&
			people.some((one) => surnameOf(one) === surname) &&
			then.some((month) => from <= month && month <= to),
	);
	const rivals = race?.people.map(surnameOf) ?? [];
	return surname === '' ? [] : rivals.map((one) => `${article}${one}${rest}`);
}
