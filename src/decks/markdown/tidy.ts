// Gives a hand-written deck the ids that outlive rewording, and leaves every other character alone.
import {ok, type Result} from '../../result.js';
import {blockId} from './card-fields.js';
import {givenDeckId} from './head-fields.js';
import {outline} from './lines.js';
import {readMarkdown} from './read.js';

/** Ids go into comments, which no Markdown shows: `Q: … <!-- id: c0123456789ab -->`. */
export function addIds(text: string, file: string): Result<string> {
	const deck = readMarkdown(text, file);
	if (!deck.ok) return deck;
	const written = outline(text);
	const given = givenDeckId(written);
	const lines = text.split('\n');
	for (const block of written.blocks) {
		if (block.id === undefined) append(lines, block.line, blockId(block, given ?? ''));
	}
	if (given !== undefined) return ok(lines.join('\n'));
	const {id} = deck.value.head;
	const {headEnd, heading} = written;
	if (headEnd !== undefined) {
		const lineEnd = lines[headEnd - 1]?.endsWith('\r') ? '\r' : '';
		lines.splice(headEnd - 1, 0, `id: ${id}${lineEnd}`);
	} else if (heading) append(lines, heading.line, id);
	return ok(lines.join('\n'));
}

function append(lines: string[], number: number, id: string): void {
	const line = lines[number - 1] ?? '';
	const text = line.trimEnd();
	lines[number - 1] = `${text} <!-- id: ${id} -->${line.slice(text.length)}`;
}
