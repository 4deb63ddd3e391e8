// The text of a card as styled lines: question, choices, and after the answer its proof.
import type {Card} from '../../cards/card.js';
import {answerForms, asWord, gapped} from '../../cards/gap.js';
import type {DeckSource} from '../../decks/deck.js';
import {printable} from '../../look/printable.js';
import {indented, type Line, lines, type Segment, wrapSegments} from '../../look/styled.js';
import type {Theme} from '../../look/theme.js';
import type {Verdict} from '../../study/check-answer/verdict.js';
import type {AnswerWay} from '../../study/habits.js';
import type {Turn} from '../../study/session.js';
import {sourceWords} from './source-words.js';
import {verdictLines} from './verdict-lines.js';

export type Shown = {
	readonly card: Card;
	readonly turn: Turn;
	readonly way: AnswerWay;
	readonly verdict: Verdict | null;
	readonly source: DeckSource | undefined;
	/** The answer that was learned, where its author has changed it since. */
	readonly was: string | null;
	readonly theme: Theme;
};

/** What is asked, and what there is to choose from. */
export function questionLines(shown: Shown, width: number): readonly Line[] {
	const {card, way, theme} = shown;
	const question = lines(printable(card.question), width, theme.title);
	const hole = way === 'cloze' ? gapped(card) : null;
	if (hole !== null && hole !== card.question) {
		return [
			...question,
			[],
			...indented(lines(printable(hole), width - 2, theme.quote), margin(theme), theme.dim),
			[],
		];
	}
	const choices = way === 'choose' ? allChoiceLines(shown, width) : [];
	return [...question, [], ...choices, ...(choices.length > 0 ? [[]] : [])];
}

function allChoiceLines(shown: Shown, width: number): readonly Line[] {
	return shown.card.choices.flatMap((_, i) => choiceLines(shown, i, width));
}

/** Rows of the choices and of the empty one below them. */
export function choiceRows(shown: Shown, width: number): number {
	return allChoiceLines(shown, width).length + 1;
}

/** Nothing while it is asked; then the answer, and the words that prove it. */
export function answerLines(shown: Shown, width: number): readonly Line[] {
	const {card, turn, way, verdict, was, theme} = shown;
	if (turn.step === 'asking') return [];
	const answer = way === 'choose' ? [] : lines(printable(card.answer), width, theme.good);
	const given =
		verdict === null ? [] : verdictLines({verdict, given: turn.given ?? '', width, theme});
	const note = card.note ? lines(printable(card.note), width, theme.dim) : [];
	const changed =
		was === null ? [] : lines(`This changed: it was ${printable(was)}`, width, theme.accent);
	const head = [...given, ...answer, ...changed, ...note];
	const proof = proofLines(shown, width);
	return [...head, ...(head.length > 0 && proof.length > 0 ? [[]] : []), ...proof];
}

/** The cited words with the answer marked, and where they are from. */
export function proofLines(
	{card, source, theme}: Pick<Shown, 'card' | 'source' | 'theme'>,
	width: number,
): readonly Line[] {
	const {cite, also = []} = card;
	if (!cite) return [];
	// The name that proves the answer may stand in a sentence of its own.
	const quotes = [cite, ...also.filter((other) => other.source === cite.source)];
	const quote = quotes.flatMap((one) =>
		wrapSegments(marked(printable(one.quote), card, theme), width - 2),
	);
	const from = sourceWords(source);
	const origin = from === '' ? [] : lines(from, width - 2, theme.dim);
	return indented([...quote, ...origin], margin(theme), theme.dim);
}

function choiceLines({card, turn, theme}: Shown, index: number, width: number): readonly Line[] {
	const text = printable(card.choices[index]?.text ?? '');
	const isRight = text === printable(card.answer);
	const isTaken = turn.step === 'answered' && turn.chosen === index;
	const [mark, tone] =
		turn.step === 'asking'
			? [' ', {}]
			: isRight
				? [theme.ascii ? '+' : '✓', theme.good]
				: isTaken
					? [theme.ascii ? 'x' : '✗', theme.bad]
					: [' ', theme.dim];
	return lines(text, width - 5, tone).map((line, i) => [
		{text: i === 0 ? `${mark} ${index + 1}  ` : '     ', tone},
		...line,
	]);
}

function margin(theme: Theme): string {
	return theme.ascii ? '| ' : '│ ';
}

/** The first form of the answer that stands in the words is marked; without styles by a glyph at each side. */
function marked(quote: string, card: Card, theme: Theme): readonly Segment[] {
	const found = answerForms(card)
		.map(printable)
		.map((form) => ({form, at: quote.search(asWord(form))}))
		.find(({at}) => at >= 0);
	if (!found) return [{text: quote, tone: theme.quote}];
	const end = found.at + found.form.length;
	const words = quote.slice(found.at, end);
	return [
		{text: quote.slice(0, found.at), tone: theme.quote},
		{text: theme.hasStyles ? words : `*${words}*`, tone: theme.mark},
		{text: quote.slice(end), tone: theme.quote},
	].filter(({text}) => text !== '');
}
