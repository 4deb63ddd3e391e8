// What the check of a typed answer found: a word, and what was typed with its slips shown.
import {printable} from '../../look/printable.js';
import {type Line, type Segment, wrapSegments} from '../../look/styled.js';
import type {Theme, Tone} from '../../look/theme.js';
import {diffAnswer, type Piece} from '../../study/check-answer/diff.js';
import type {Quality, Verdict} from '../../study/check-answer/verdict.js';

const WORDS: Readonly<Record<Quality, string>> = {
	right: 'Right',
	close: 'Nearly',
	part: 'Partly',
	wrong: 'Not that',
	empty: '',
};

type Parts = {
	readonly verdict: Verdict;
	readonly given: string;
	readonly width: number;
	readonly theme: Theme;
};

export function verdictLines({verdict, given, width, theme}: Parts): readonly Line[] {
	const {quality, remark, nearest} = verdict;
	const tone = quality === 'right' ? theme.good : quality === 'wrong' ? theme.bad : theme.due;
	const said = `${glyph(quality, theme)} ${WORDS[quality]}${remark === null ? '' : `: ${remark}`}. `;
	const typed = printable(given);
	const pieces = quality === 'close' ? diffAnswer(typed, printable(nearest)) : null;
	const shown: readonly Segment[] = pieces
		? pieces.map((piece) => segmentOf(piece, theme))
		: [{text: typed, tone: quality === 'right' ? {} : theme.dim}];
	const you: Segment = {text: 'You: ', tone: theme.dim};
	return [
		...wrapSegments([{text: said, tone}], width),
		...wrapSegments([you, ...shown], width),
		[],
	];
}

function glyph(quality: Quality, {ascii}: Theme): string {
	if (quality === 'right') return ascii ? '+' : '✓';
	if (quality === 'wrong') return ascii ? 'x' : '✗';
	return ascii ? '~' : '≈';
}

/** Colours tell, and where there are none, brackets: [-typed-]{+missing+}. */
function segmentOf({kind, text}: Piece, theme: Theme): Segment {
	if (kind === 'same') return {text, tone: {}};
	const tone: Tone = kind === 'extra' ? theme.bad : theme.good;
	if (theme.hasStyles)
		return {text, tone: {...tone, underline: kind === 'missing', strikethrough: kind === 'extra'}};
	return {text: kind === 'extra' ? `[-${text}-]` : `{+${text}+}`, tone};
}
