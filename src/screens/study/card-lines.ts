// The text of a card as styled lines: question, choices, and after the answer its proof.
import type {Card} from '../../cards/card.js';
import type {DeckSource} from '../../decks/deck.js';
import {printable} from '../../look/printable.js';
import {indented, type Line, lines, type Segment, wrapSegments} from '../../look/styled.js';
import type {Theme} from '../../look/theme.js';
import type {Turn} from '../../study/session.js';
import {dayWords} from './day-words.js';

type Shown = {
	readonly card: Card;
	readonly turn: Turn;
	readonly source: DeckSource | undefined;
	readonly theme: Theme;
	readonly width: number;
};

export function cardLines(shown: Shown): readonly Line[] {
	const {card, turn, theme, width} = shown;
	const question = lines(printable(card.question), width, theme.title);
	const choices = card.choices.flatMap((_, i) => choiceLines(shown, i));
	const body = [...question, [], ...choices, ...(choices.length > 0 ? [[]] : [])];
	return turn.step === 'asking' ? body : [...body, ...answerLines(shown)];
}

function choiceLines({card, turn, theme, width}: Shown, index: number): readonly Line[] {
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
	const wrapped = lines(text, width - 5, tone);
	return wrapped.map((line, i) => [
		{text: i === 0 ? `${mark} ${index + 1}  ` : '     ', tone},
		...line,
	]);
}

function answerLines({card, source, theme, width}: Shown): readonly Line[] {
	const answer =
		card.choices.length > 0 ? [] : [...lines(printable(card.answer), width, theme.good)];
	const note = card.note ? lines(printable(card.note), width, theme.dim) : [];
	const head = [...answer, ...note];
	if (!card.cite) return head;
	const bar = theme.ascii ? '| ' : '│ ';
	const quote = wrapSegments(
		marked(printable(card.cite.quote), answerForms(card), theme),
		width - 2,
	);
	return [
		...head,
		...(head.length > 0 ? [[]] : []),
		...indented(quote, bar, theme.dim),
		...indented(lines(sourceWords(source), width - 2, theme.dim), bar, theme.dim),
	];
}

/** The forms by which the answer may stand in the cited words, the fullest first. */
function answerForms({answer, accept}: Card): readonly string[] {
	return [answer, ...accept].map(printable).sort((a, b) => b.length - a.length);
}

/** The cited words with the first form of the answer that stands in them marked. */
function marked(quote: string, forms: readonly string[], theme: Theme): readonly Segment[] {
	const form = forms.find((one) => one !== '' && quote.includes(one));
	if (form === undefined) return [{text: quote, tone: theme.quote}];
	const at = quote.indexOf(form);
	return [
		{text: quote.slice(0, at), tone: theme.quote},
		{text: form, tone: theme.mark},
		{text: quote.slice(at + form.length), tone: theme.quote},
	].filter(({text}) => text !== '');
}

/** `RT, December 8, 2021: the title`, as much of it as is known. */
function sourceWords(source: DeckSource | undefined): string {
	if (!source) return '';
	const {publisher, published, title} = source;
	const where = [publisher, published && dayWords(published)].filter(Boolean).join(', ');
	return printable([where, title].filter(Boolean).join(': '));
}
