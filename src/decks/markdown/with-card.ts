// Puts one card into a hand-written deck and leaves every other line as its author wrote it.
import type {Card} from '../../cards/card.js';
import {fail, ok, type Problem, type Result} from '../../result.js';
import {blockId} from './card-fields.js';
import {gapsOf} from './cloze.js';
import {givenDeckId} from './head-fields.js';
import {type Block, outline} from './lines.js';
import {cardLines} from './print.js';
import {readMarkdown} from './read.js';

/** A sentence that asks several words is several cards in one line, so none of them alone. */
export function withCard(text: string, file: string, card: Card): Result<string> {
	const deck = readMarkdown(text, file);
	if (!deck.ok) return deck;
	const written = outline(text);
	const given = givenDeckId(written) ?? '';
	const block = written.blocks.find((one) => isOf(one, card, given));
	const [first] = block?.fields ?? [];
	if (block && first?.key === 'C' && gapsOf(first.value).length > 1) {
		return fail(manyGaps(file, block.line));
	}
	const isParked = deck.value.parked?.some(({id}) => id === card.id) === true;
	const own = [...cardLines(card, block?.topic), ...(isParked ? ['Parked: yes'] : [])];
	const edited = block ? replaced(text, block, own) : appended(text, own);
	const read = readMarkdown(edited, file);
	return read.ok ? ok(edited) : read;
}

function isOf(block: Block, {id}: Card, deck: string): boolean {
	const own = blockId(block, deck);
	return id === own || (id.startsWith(`${own}-`) && /^\d+$/u.test(id.slice(own.length + 1)));
}

/** Line ends stay what they are in this file. */
function replaced(text: string, {line, end}: Block, own: readonly string[]): string {
	const lines = text.split('\n');
	const lineEnd = lines[line - 1]?.endsWith('\r') ? '\r' : '';
	const fresh = own.join('\n').split('\n');
	return [
		...lines.slice(0, line - 1),
		...fresh.map((one) => one + lineEnd),
		...lines.slice(end),
	].join('\n');
}

function appended(text: string, own: readonly string[]): string {
	return `${text.trimEnd()}\n\n${own.join('\n')}\n`;
}

function manyGaps(file: string, line: number): Problem {
	return {
		code: 'deck-many-gaps',
		message: 'this line asks for several words, so none of its cards can be changed alone',
		file,
		line,
		hint: 'change the line itself: whosaid deck edit opens it in your editor',
	};
}
