// Markdown with everything but its words masked, unit for unit.
import {fromMarkdown} from 'mdast-util-from-markdown';
import type {BlockLabel} from '../doc/layers.js';
import {flowing, type Labelled, lineEnd, nothing, paragraphEnd} from './masked.js';

type Node = ReturnType<typeof fromMarkdown>['children'][number];

export type MaskedMarkdown = {readonly text: string; readonly labels: readonly Labelled[]};

type Parent = {readonly children: readonly Node[]};

const LABELS: ReadonlyMap<string, BlockLabel> = new Map([
	['heading', 'headline'],
	['listItem', 'item'],
]);
/** Blocks whose end is the end of a paragraph; containers end with what they contain. */
const BLOCKS = new Set(['paragraph', 'heading', 'code', 'html', 'thematicBreak', 'definition']);

/** Masks front matter (all before `from`) and every mark of Markdown after it. */
export function maskMarkdown(raw: string, from: number): MaskedMarkdown {
	const parts: string[] = [];
	const labels: Labelled[] = [];
	let at = 0;
	const put = (start: number, masked: string): void => {
		parts.push(nothing(start - at), masked);
		at = start + masked.length;
	};
	const visit = (node: Node): void => {
		const start = node.position?.start.offset ?? 0;
		const end = node.position?.end.offset ?? start;
		// The gap before a block holds at least the end of the line before it.
		if (BLOCKS.has(node.type) && at < start) put(at, paragraphEnd(start - at));
		if (node.type === 'text') put(start, proseOf(raw.slice(start, end)));
		else if (node.type === 'inlineCode') put(start, codeOf(raw.slice(start, end)));
		else if (node.type === 'break') put(start, lineEnd(end - start));
		else if ('children' in node) visitAll(node);
		const label = LABELS.get(node.type);
		if (label) labels.push({start, end, label});
	};
	const visitAll = ({children}: Parent): void => {
		for (const child of children) visit(child);
	};
	// Front matter would be read as a heading; as spaces it keeps all offsets.
	visitAll(fromMarkdown(`${blank(raw.slice(0, from))}${raw.slice(from)}`));
	return {text: `${parts.join('')}${nothing(raw.length - at)}`, labels};
}

function blank(text: string): string {
	return text.replace(/[^\r\n]/gu, (char) => ' '.repeat(char.length));
}

/** Words with the backslashes of escapes and the `>` of quoted lines masked. */
function proseOf(words: string): string {
	const lines = words.replace(/[\r\n]+[ \t]*(?:>[ \t]*)*/gu, (border) => ' '.repeat(border.length));
	return flowing(lines).replace(/\\(?=[!-/:-@[-`{-~])/gu, nothing(1));
}

function codeOf(code: string): string {
	return flowing(code).replace(/^`+|`+$/gu, (marks) => nothing(marks.length));
}
