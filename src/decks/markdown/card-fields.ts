// A card as it is written by hand, as the records that the one door of decks takes.
import {shortHash} from '../../doc/hash.js';
import {normal} from '../safe-text.js';
import {type Gap, gapsOf} from './cloze.js';
import {type LineFault, repeatedFields} from './line-fault.js';
import type {Block, Field} from './lines.js';

const ONCE = ['A', 'Note', 'Kind', 'Fact', 'Cited', 'Quote', 'Parked', 'Extra'];
const MANY = ['Also', 'Accept', 'Choice', 'Why', 'Choice-extra', 'Tag', 'Tags'];
const KNOWN = new Set(['Q', 'C', ...ONCE, ...MANY]);

export type ReadCard = {
	readonly record: Readonly<Record<string, unknown>>;
	readonly isParked: boolean;
	readonly line: number;
};

export type ReadBlock = {
	readonly cards: readonly ReadCard[];
	readonly faults: readonly LineFault[];
};

/** The id of a block: as it is written, or of its own words. `deck` is the id the head gives. */
export function blockId({id, fields}: Block, deck: string): string {
	return id ?? `c${shortHash('hand', deck, normal(fields[0]?.value ?? ''))}`;
}

export function readBlock(block: Block, deck: string): ReadBlock {
	const gaps = gapsIn(block);
	const faults = [...unknownFields(block), ...repeatedFields(block.fields, ONCE)];
	faults.push(...missingParts(block, gaps));
	const common = commonParts(block, faults);
	if (faults.length > 0) return {cards: [], faults};
	const base = blockId(block, deck);
	const cards = gaps.map((gap, i) => ({
		record: {
			fact: base,
			kind: block.fields[0]?.key === 'C' ? 'cloze' : 'free',
			...common,
			id: i === 0 ? base : `${base}-${i + 1}`,
			...gap,
		},
		isParked: textOf(block, 'Parked') !== undefined,
		line: block.line,
	}));
	return {cards, faults};
}

function gapsIn(block: Block): readonly Gap[] {
	const [first] = block.fields;
	if (first?.key === 'C') return gapsOf(first.value);
	return [{question: first?.value ?? '', answer: textOf(block, 'A') ?? ''}];
}

function missingParts(block: Block, gaps: readonly Gap[]): readonly LineFault[] {
	const {line} = block;
	if (block.fields[0]?.key === 'Q') {
		if (gaps[0]?.question === '') {
			const hint = 'write the question after "Q:"';
			return [{code: 'deck-no-question', line, message: 'this card has no question', hint}];
		}
		if (gaps[0]?.answer !== '') return [];
		const hint = 'add a line "A: ..."';
		return [{code: 'deck-no-answer', line, message: 'this card has no answer', hint}];
	}
	if (gaps.length === 0 || gaps.some(({answer}) => answer === '')) {
		const hint = 'put the words to be asked in brackets: C: The Rhine rises in [Switzerland].';
		return [{code: 'deck-no-answer', line, message: 'this card asks for no words', hint}];
	}
	const own = block.fields.find(({key}) =>
		['A', ...(gaps.length > 1 ? ['Accept', 'Choice'] : [])].includes(key),
	);
	if (!own) return [];
	return [
		{
			code: 'deck-wrong-field',
			line: own.line,
			message: `"${own.key}:" can't be told to which [brackets] it belongs`,
			hint: 'a C: card has its answers in brackets; write Q: and A: instead',
		},
	];
}

function unknownFields({fields}: Block): LineFault[] {
	return fields
		.filter(({key}) => !KNOWN.has(key))
		.map(({key, line}) => ({
			code: 'deck-unknown-field',
			line,
			message: `"${key}:" is no part of a card`,
			hint: 'parts are Q, C, A, Accept, Choice, Why, Note, Tags; put \\ before a line that is text',
		}));
}

function commonParts(block: Block, faults: LineFault[]): Readonly<Record<string, unknown>> {
	const note = textOf(block, 'Note');
	const kind = textOf(block, 'Kind');
	const fact = textOf(block, 'Fact');
	return {
		...jsonOf(
			block.fields.find(({key}) => key === 'Extra'),
			faults,
		),
		accept: block.fields.filter(({key}) => key === 'Accept').map(({value}) => value),
		choices: choicesOf(block.fields, faults),
		...(note === undefined ? {} : {note}),
		...(kind === undefined ? {} : {kind}),
		...(fact === undefined ? {} : {fact}),
		tags: tagsOf(block),
		...citation(block, faults),
		...otherCitations(block, faults),
	};
}

function tagsOf({fields, topic}: Block): readonly string[] {
	const tags = fields.flatMap(({key, value}) => {
		if (key === 'Tag') return [value];
		return key === 'Tags' ? commaList(value) : [];
	});
	return topic === undefined || tags.includes(topic) ? tags : [topic, ...tags];
}

/** `a, b` as two. */
export function commaList(value: string): readonly string[] {
	return value
		.split(',')
		.map((one) => one.trim())
		.filter((one) => one !== '');
}

function choicesOf(fields: readonly Field[], faults: LineFault[]): readonly object[] {
	const choices: Record<string, unknown>[] = [];
	for (const field of fields) {
		const {key, value, line} = field;
		const last = choices.at(-1);
		if (key === 'Choice') choices.push({text: value});
		else if (key !== 'Why' && key !== 'Choice-extra') continue;
		else if (!last) {
			const hint = 'write "Choice: ..." before it';
			faults.push({code: 'deck-wrong-field', line, message: `"${key}:" has no choice`, hint});
		} else if (key === 'Why') last['why'] = value;
		else choices[choices.length - 1] = {...jsonOf(field, faults), ...last};
	}
	return choices;
}

function citation(block: Block, faults: LineFault[]): Readonly<Record<string, unknown>> {
	const cited = block.fields.find(({key}) => key === 'Cited');
	const quote = textOf(block, 'Quote');
	const [, source, start, end] = /^(\S+) (\d+)-(\d+)$/u.exec(cited?.value ?? '') ?? [];
	if (cited && source === undefined) {
		const hint = 'write the id of the source and the place: Cited: s1 120-180';
		faults.push({code: 'deck-wrong-field', line: cited.line, message: 'this cites no place', hint});
	}
	return {
		...(source === undefined ? {} : {source, start: Number(start), end: Number(end)}),
		...(quote === undefined ? {} : {quote}),
	};
}

/** `Also: s2 120-180 the words there`: where another source says the same. */
function otherCitations({fields}: Block, faults: LineFault[]): Readonly<Record<string, unknown>> {
	const also = fields.filter(({key}) => key === 'Also');
	const cited = also.flatMap(({value, line}) => {
		const found = /^(\S+) (\d+)-(\d+)(?:\s(.*))?$/su.exec(value);
		if (found) {
			const [, source, start, end, quote = ''] = found;
			return [{source, quote, start: Number(start), end: Number(end)}];
		}
		const hint = 'write the id of the source, the place and the words: Also: s2 120-180 so he said';
		faults.push({code: 'deck-wrong-field', line, message: 'this cites no place', hint});
		return [];
	});
	return cited.length > 0 ? {also: cited} : {};
}

/** The object a field holds as JSON; nothing, and a fault, where it holds none. */
export function jsonOf(
	field: Field | undefined,
	faults: LineFault[],
): Readonly<Record<string, unknown>> {
	if (!field) return {};
	try {
		const value: unknown = JSON.parse(field.value);
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return {...value};
	} catch {
		// Told below, as any other value that is no object.
	}
	const hint = 'write an object on one line: {"key": "value"}';
	const message = `"${field.key}:" is no JSON object`;
	faults.push({code: 'deck-wrong-field', line: field.line, message, hint});
	return {};
}

function textOf({fields}: Block, wanted: string): string | undefined {
	return fields.find(({key}) => key === wanted)?.value;
}
