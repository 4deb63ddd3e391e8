// Cards in plain lines: the question in the way it is answered, the verdict, and the proof.
import type {Card} from '../../cards/card.js';
import {gapped} from '../../cards/gap.js';
import type {Deck} from '../../decks/deck.js';
import {printable} from '../../look/printable.js';
import {sourceWords} from '../../screens/study/source-words.js';
import {checkAnswer, type Known} from '../../study/check-answer/check-answer.js';
import {namesIn} from '../../study/check-answer/known-names.js';
import type {Quality, Verdict} from '../../study/check-answer/verdict.js';
import type {AnswerWay} from '../../study/habits.js';
import type {Session} from '../../study/session.js';

const VERDICTS: Readonly<Record<Quality, string>> = {
	right: 'Right',
	close: 'Nearly',
	part: 'Partly',
	wrong: 'Not that',
	empty: 'No answer',
};

export function questionText(card: Card, way: AnswerWay): string {
	const question = `${printable(card.question)}\n`;
	if (way === 'choose') return question + choicesText(card);
	const hole = way === 'cloze' ? gapped(card) : null;
	return hole === null || hole === card.question ? question : `${question}  ${printable(hole)}\n`;
}

function choicesText({choices}: Card): string {
	return choices.map(({text}, i) => `  ${i + 1}  ${printable(text)}\n`).join('');
}

export function verdictText({quality, remark}: Verdict): string {
	return `${VERDICTS[quality]}${remark === null ? '' : `: ${remark}`}. `;
}

/** The answer, its note, and the cited words with where they are from. */
export function proofText(card: Card, deck: Deck): string {
	const source = deck.sources.find(({id}) => id === card.cite?.source);
	const from = sourceWords(source);
	const cited = card.cite
		? `  ${printable(card.cite.quote)}\n${from === '' ? '' : `  (${from})\n`}`
		: '';
	const note = card.note ? `  ${printable(card.note)}\n` : '';
	return `${printable(card.answer)}\n${note}${cited}`;
}

type Where = {readonly deck: Deck; readonly session: Session};

export function verdictOn(text: string, card: Card, where: Where): Verdict {
	return checkAnswer(text, card, knownFor(card, where));
}

/** What the check of a typed answer may know of the deck. */
export function knownFor(card: Card, {deck, session}: Where): Known {
	const published = deck.sources.find(({id}) => id === card.cite?.source)?.published;
	const year = published === undefined ? undefined : Number(published.slice(0, 4));
	return {names: namesIn(session.cards), year};
}
