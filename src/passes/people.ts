// People: full names first, then the surnames by which the article goes on to call them.
import type {Ann} from '../doc/ann.js';
import type {Doc} from '../doc/doc.js';
import type {Pass} from '../doc/pass.js';
import type {Span} from '../doc/span.js';
import {ARTICLE_TEXT} from './blocks.js';
import {fullNames, type NameFound} from './full-names.js';
import {roleOf} from './roles.js';

export const peoplePass: Pass = {name: 'people', needs: ['block'], gives: ['person'], run};

const SURNAME = /\p{Lu}\p{L}*(?:['’-]\p{Lu}?\p{L}+)*/gu;

function run(doc: Doc): readonly Ann<'person'>[] {
	const blocks = doc.layer('block').filter(({props}) => ARTICLE_TEXT.has(props.label));
	const full = blocks.flatMap((block) => fullNames(doc.text, block));
	const bySurname = surnamesOf(full);
	const taken = new Map(full.map((name) => [name.start, name.end]));
	return blocks.flatMap((block) => {
		const own = full.filter(({start, end}) => start >= block.start && end <= block.end);
		return [
			...own.map((name) =>
				person(
					doc,
					block,
					{...name, fullName: bySurname.get(name.surname) ?? name.name},
					'full-name',
				),
			),
			...surnames(doc, block, bySurname, taken),
		];
	});
}

/** The fullest name of each surname; one that two different people share stands for nobody. */
function surnamesOf(full: readonly NameFound[]): ReadonlyMap<string, string> {
	const names = new Map<string, Set<string>>();
	for (const {name, surname} of full)
		names.set(surname, (names.get(surname) ?? new Set()).add(name));
	const one = new Map<string, string>();
	for (const [surname, forms] of names) {
		const [longest = ''] = [...forms].sort((a, b) => b.length - a.length);
		const fits = [...forms].every((form) =>
			form.split(' ').every((word) => longest.split(' ').includes(word)),
		);
		if (fits) one.set(surname, longest);
	}
	return one;
}

function surnames(
	doc: Doc,
	block: Span,
	bySurname: ReadonlyMap<string, string>,
	taken: ReadonlyMap<number, number>,
): readonly Ann<'person'>[] {
	const text = doc.text.slice(block.start, block.end);
	let free = block.start;
	return [...text.matchAll(SURNAME)].flatMap(({0: found, index}) => {
		const start = block.start + index;
		const end = taken.get(start);
		if (end !== undefined) free = end;
		const name = found.replace(/['’]s$/u, '');
		const fullName = bySurname.get(name);
		if (start < free || fullName === undefined) return [];
		return [person(doc, block, {start, end: start + name.length, name, fullName}, 'surname')];
	});
}

function person(
	doc: Doc,
	block: Span,
	{start, end, name, fullName}: Span & {readonly name: string; readonly fullName: string},
	rule: string,
): Ann<'person'> {
	const role = roleOf(doc.text, block, {start, end});
	return {
		start,
		end,
		kind: 'person',
		props: {name, fullName, role},
		rule: `people/${rule}`,
		confidence: 1,
	};
}
