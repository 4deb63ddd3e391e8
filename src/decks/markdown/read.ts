// Decks written by hand, read.
import {fail, type Result} from '../../result.js';
import type {Deck} from '../deck.js';
import {decodeDeck} from '../decode.js';
import type {Origin} from '../faults.js';
import type {Path} from '../json-walk.js';
import {FORMAT, FORMAT_VERSION} from '../schema.js';
import {readBlock} from './card-fields.js';
import {givenDeckId, readHead} from './head-fields.js';
import {type LineFault, problemOf} from './line-fault.js';
import {type Outline, outline} from './lines.js';

/** More would scroll the first one away. */
const MOST = 5;

export function readMarkdown(text: string, file: string): Result<Deck> {
	const written = outline(text);
	if (written.headEnd === undefined && written.blocks.length === 0) {
		return fail({
			code: 'deck-not-a-deck',
			message: 'there are no cards in this text',
			file,
			hint: 'a card is a line "Q: ..." and a line "A: ..."',
		});
	}
	const head = readHead(written);
	const blocks = written.blocks.map((block) => readBlock(block, givenDeckId(written) ?? ''));
	const faults = [...head.faults, ...strays(written), ...blocks.flatMap((block) => block.faults)];
	if (faults.length > 0) {
		const first = faults.sort((a, b) => a.line - b.line).slice(0, MOST);
		return fail(...first.map((fault) => problemOf(fault, file)));
	}
	const all = blocks.flatMap(({cards}) => cards);
	const cards = all.filter(({isParked}) => !isParked);
	const parked = all.filter(({isParked}) => isParked);
	const record = {
		...head.record,
		format: FORMAT,
		formatVersion: FORMAT_VERSION,
		cards: cards.map((card) => card.record),
		parked: parked.map((card) => card.record),
	};
	const lines = {
		cards: cards.map(({line}) => line),
		parked: parked.map(({line}) => line),
		sources: head.sourceLines,
	};
	return decodeDeck(record, originOf(file, written, lines));
}

function strays({strays: found}: Outline): readonly LineFault[] {
	return found
		.filter(({key}) => key === 'A')
		.map(({line}) => ({
			code: 'deck-wrong-field',
			line,
			message: 'this answer has no question',
			hint: 'write "Q: ..." above it, without a heading or a rule between',
		}));
}

function originOf(
	file: string,
	{head}: Outline,
	lists: Readonly<Record<string, readonly number[]>>,
): Origin {
	const lineOf = ([first, second]: Path): number => {
		const listed = typeof second === 'number' ? lists[String(first)]?.[second] : undefined;
		return listed ?? head.find(({key}) => key === first)?.line ?? 1;
	};
	return {file, linesOf: (paths) => paths.map(lineOf)};
}
