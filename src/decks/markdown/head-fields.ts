// The head of a Markdown deck, as the members of a deck's record.
import {shortHash} from '../../doc/hash.js';
import {normal} from '../safe-text.js';
import {commaList, jsonOf} from './card-fields.js';
import {type LineFault, repeatedFields} from './line-fault.js';
import type {Field, Outline} from './lines.js';

const ONCE = ['id', 'title', 'description', 'language', 'licence', 'license', 'version'];
const ONCE_TOO = ['generator', 'extra'];
const MANY = ['author', 'authors', 'source'];
const KNOWN = new Set([...ONCE, ...ONCE_TOO, ...MANY]);

export type ReadHead = {
	readonly record: Readonly<Record<string, unknown>>;
	/** Lines of the sources, in order. */
	readonly sourceLines: readonly number[];
	readonly faults: readonly LineFault[];
};

/** The id that is written, or undefined. */
export function givenDeckId({head, heading}: Outline): string | undefined {
	return textOf(head, 'id') ?? heading?.id;
}

/** A key that no head of ours knows is kept as text. */
export function readHead(outline: Outline): ReadHead {
	const {head, heading} = outline;
	const faults: LineFault[] = [...repeatedFields(head, [...ONCE, ...ONCE_TOO])];
	const title = textOf(head, 'title') ?? heading?.text ?? '';
	if (title === '') faults.push(noTitle(outline));
	const sources = head.filter(({key}) => key === 'source');
	const authors = head.flatMap(({key, value}) => {
		if (key === 'author') return [value];
		return key === 'authors' ? commaList(value) : [];
	});
	const optional = ['description', 'generator'].flatMap((key) => entry(key, textOf(head, key)));
	const record = {
		...Object.fromEntries(
			head.filter(({key}) => !KNOWN.has(key)).map(({key, value}) => [key, value]),
		),
		...jsonOf(
			head.find(({key}) => key === 'extra'),
			faults,
		),
		id: givenDeckId(outline) ?? `d${shortHash('hand', normal(title), ...authors.map(normal))}`,
		title,
		...Object.fromEntries(optional),
		language: textOf(head, 'language') ?? 'en',
		...Object.fromEntries(entry('licence', textOf(head, 'licence') ?? textOf(head, 'license'))),
		authors,
		version: textOf(head, 'version') ?? '1.0.0',
		sources: sources.map((field) => jsonOf(field, faults)),
	};
	return {record, sourceLines: sources.map(({line}) => line), faults};
}

function noTitle({headEnd}: Outline): LineFault {
	return {
		code: 'deck-no-title',
		line: 1,
		message: 'the deck has no title',
		hint:
			headEnd === undefined
				? 'begin the file with the lines "---", "title: ...", "author: ...", "---"'
				: 'add a line "title: ..." to the head',
	};
}

function entry(key: string, value: string | undefined): readonly (readonly [string, string])[] {
	return value === undefined ? [] : [[key, value]];
}

function textOf(head: readonly Field[], wanted: string): string | undefined {
	return head.find(({key}) => key === wanted)?.value;
}
