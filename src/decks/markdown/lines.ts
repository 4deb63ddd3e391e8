// The lines of a Markdown deck as fields: `key: value`, going on over the lines below.

export type Field = {
	readonly key: string;
	readonly value: string;
	/** From 1. */
	readonly line: number;
};

/** A card as it is written: its fields, the first of them `Q` or `C`. */
export type Block = {
	readonly fields: readonly Field[];
	readonly line: number;
	/** The last line that is not blank. */
	readonly end: number;
	readonly id?: string;
	/** The heading it stands under. */
	readonly topic?: string;
};

export type Outline = {
	readonly head: readonly Field[];
	/** The line of the `---` that ends the head; absent without a head. */
	readonly headEnd?: number;
	/** The first heading of level 1, where no card stands before it. */
	readonly heading?: {readonly text: string; readonly line: number; readonly id?: string};
	readonly blocks: readonly Block[];
	/** Lines that look like a field but belong to no card. */
	readonly strays: readonly Field[];
};

/** A head that was opened and never closed gives none. */
export function outline(text: string): Outline {
	const lines = text
		.replace(/^\uFEFF/u, '')
		.split('\n')
		.map((line) => line.trimEnd());
	const opening = lines.findIndex((line) => line !== '');
	const closing = lines[opening] === '---' ? lines.indexOf('---', opening + 1) : -1;
	if (closing < 0) return body(lines, 0);
	return {
		...body(lines, closing + 1),
		head: fieldsOf(lines.slice(opening + 1, closing), opening + 2),
		headEnd: closing + 1,
	};
}

/** `Q: text <!-- id: c1 -->` without and with its id. */
function splitId(text: string): {readonly text: string; readonly id?: string} {
	const found = /^(.*?)\s*<!-- id: ([\w.:-]{1,80}) -->$/su.exec(text);
	return found ? {text: found[1] ?? '', id: found[2] ?? ''} : {text};
}

/** A value's line below the first, so that it is read as text whatever it looks like. */
export function escapeLine(line: string): string {
	const isSpecial = line !== '' && (/^\s|^\\/u.test(line) || HEAD_FIELD.test(line) || isMark(line));
	return isSpecial ? `\\${line}` : line;
}

const HEAD_FIELD = /^(\w[\w-]*):(?:\s+(.*))?$/su;
const CARD_FIELD = /^(?:([QCA]):\s*|([A-Z][A-Za-z-]*):(?:\s+|$))(.*)$/su;
const HEADING = /^(#{1,6})\s+(.*)$/su;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/u;

function isMark(line: string): boolean {
	return CARD_FIELD.test(line) || HEADING.test(line) || RULE.test(line);
}

/** A field being read. */
type Open = {readonly key: string; readonly line: number; readonly lines: string[]};

function close({key, line, lines}: Open): Field {
	return {key, line, value: lines.join('\n').trim()};
}

function textLine(line: string): string {
	return line.startsWith('\\') ? line.slice(1) : line.trim();
}

function fieldsOf(lines: readonly string[], firstLine: number): readonly Field[] {
	const fields: Open[] = [];
	for (const [i, line] of lines.entries()) {
		const [, key, value = ''] = HEAD_FIELD.exec(line) ?? [];
		if (key !== undefined) fields.push({key, line: firstLine + i, lines: [value]});
		else fields.at(-1)?.lines.push(textLine(line));
	}
	return fields.map(close);
}

type OpenBlock = Omit<Block, 'fields' | 'end'> & {readonly fields: Open[]; end: number};

type Reading = {
	heading?: NonNullable<Outline['heading']>;
	topic?: string;
	/** The card that lines belong to; none after a heading or a rule. */
	current?: OpenBlock | undefined;
	readonly blocks: OpenBlock[];
	readonly strays: Field[];
};

function body(lines: readonly string[], from: number): Outline {
	const reading: Reading = {blocks: [], strays: []};
	for (const [i, line] of lines.entries()) if (i >= from) readLine(reading, line, i + 1);
	const {heading, blocks, strays} = reading;
	return {
		head: [],
		...(heading ? {heading} : {}),
		blocks: blocks.map((block) => ({...block, fields: block.fields.map(close)})),
		strays,
	};
}

function readLine(reading: Reading, line: string, number: number): void {
	const [, marks, title = ''] = HEADING.exec(line) ?? [];
	if (marks !== undefined) {
		reading.current = undefined;
		if (marks === '#' && !reading.heading && reading.blocks.length === 0) {
			reading.heading = {...splitId(title), line: number};
		} else reading.topic = title.trim();
		return;
	}
	if (RULE.test(line)) {
		reading.current = undefined;
		return;
	}
	const [, short, long, value = ''] = CARD_FIELD.exec(line) ?? [];
	const key = short ?? long;
	if (key === 'Q' || key === 'C') startBlock(reading, key, {value, number});
	else if (reading.current) continueBlock(reading.current, line, {key, value, number});
	else if (key !== undefined) reading.strays.push({key, value, line: number});
}

function continueBlock(
	block: OpenBlock,
	line: string,
	{
		key,
		value,
		number,
	}: {readonly key: string | undefined; readonly value: string; readonly number: number},
): void {
	if (line !== '') block.end = number;
	if (key === undefined) block.fields.at(-1)?.lines.push(textLine(line));
	else block.fields.push({key, line: number, lines: [value]});
}

function startBlock(
	reading: Reading,
	key: string,
	{value, number}: {readonly value: string; readonly number: number},
): void {
	const {text, id} = splitId(value);
	reading.current = {
		fields: [{key, line: number, lines: [text]}],
		line: number,
		end: number,
		...(id === undefined ? {} : {id}),
		...(reading.topic === undefined ? {} : {topic: reading.topic}),
	};
	reading.blocks.push(reading.current);
}
