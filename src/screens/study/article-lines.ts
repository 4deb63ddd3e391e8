// The whole article with the cited words marked, as lines.
import type {DeckSource} from '../../decks/deck.js';
import {printable} from '../../look/printable.js';
import {indented, type Line, lines, type Segment, wrapSegments} from '../../look/styled.js';
import type {Theme} from '../../look/theme.js';
import {sourceWords} from './source-words.js';

type Parts = {
	readonly source: DeckSource;
	readonly text: string | null | undefined;
	readonly quote: string | undefined;
	readonly width: number;
	readonly theme: Theme;
};

/** Article texts are wrapped once a width, not once a key. */
const wrapped = new WeakMap<DeckSource, {readonly key: string; readonly lines: readonly Line[]}>();

export function articleLines(parts: Parts): readonly Line[] {
	const {source, text, quote, width, theme} = parts;
	const key = `${width} ${theme.ascii} ${theme.hasStyles} ${quote} ${text?.length}`;
	const known = wrapped.get(source);
	if (known?.key === key) return known.lines;
	const made = [
		...lines(sourceWords(source) || 'The article', width, theme.title),
		[],
		...bodyLines(parts),
	];
	wrapped.set(source, {key, lines: made});
	return made;
}

/** Place of the first line with cited words; the first of all where there is none. */
export function citedLine(all: readonly Line[]): number {
	return Math.max(
		0,
		all.findIndex(([margin]) => margin !== undefined && CITED.has(margin.text)),
	);
}

const CITED: ReadonlySet<string> = new Set(['▌ ', '> ']);

function bodyLines({source, text, quote, width, theme}: Parts): readonly Line[] {
	if (text === undefined) return lines('Opening the article …', width, theme.dim);
	if (text === null) return absentLines(source, width, theme);
	const paragraphs = text.split(/\n{2,}/u).map((paragraph) => printable(paragraph).trim());
	const cited = quote === undefined ? null : findQuote(paragraphs, printable(quote));
	const mark = theme.ascii ? '> ' : '▌ ';
	return paragraphs.flatMap((paragraph, i): readonly Line[] => {
		const span = cited?.paragraph === i ? cited : null;
		const segments =
			span === null ? [{text: paragraph, tone: theme.quote}] : marked(paragraph, span, theme);
		const body = wrapSegments(segments, width - 2);
		const isCited = (line: Line): boolean =>
			span !== null && line.some(({tone}) => tone === theme.mark);
		return [
			...body.flatMap((line) => indented([line], isCited(line) ? mark : '  ', theme.accent)),
			[],
		];
	});
}

function absentLines({address}: DeckSource, width: number, theme: Theme): readonly Line[] {
	const words =
		'The text of this article is not on this machine: decks carry citations, not articles. ' +
		'It is kept when you make a deck from it here.';
	const where =
		address === undefined ? [] : [[], ...lines(printable(address), width, theme.accent)];
	return [...lines(words, width, theme.dim), ...where];
}

type Found = {readonly paragraph: number; readonly start: number; readonly end: number};

/** Where the cited words stand, white space aside; a citation over a border is marked to its paragraph's end. */
function findQuote(paragraphs: readonly string[], quote: string): Found | null {
	const wanted = quote.replace(/\s+/gu, ' ').trim();
	const heads = [wanted, wanted.slice(0, 60)];
	for (const words of heads) {
		for (const [paragraph, text] of paragraphs.entries()) {
			const start = text.indexOf(words);
			if (start >= 0 && words !== '') {
				return {paragraph, start, end: words === wanted ? start + words.length : text.length};
			}
		}
	}
	return null;
}

function marked(text: string, {start, end}: Found, theme: Theme): readonly Segment[] {
	return [
		{text: text.slice(0, start), tone: theme.quote},
		{text: text.slice(start, end), tone: theme.mark},
		{text: text.slice(end), tone: theme.quote},
	].filter((segment) => segment.text !== '');
}
