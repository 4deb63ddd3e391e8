// `whosaid deck lint <decks...>`: the card checks over any deck, hand-written ones too.
import type {Card} from '../../cards/card.js';
import type {Deck} from '../../decks/deck.js';
import {type LintFinding, lintDeck} from '../../decks/lint.js';
import {printable} from '../../look/printable.js';
import type {Problem} from '../../result.js';
import type {Action} from '../command.js';
import {EXIT} from '../exit.js';
import {report, warn} from '../report.js';
import {openDeck} from './open-deck.js';

type Row = LintFinding & {readonly file: string; readonly question: string};

/** Exit code 3 where a card falls to a check, as where a deck cannot be read. */
export const lint: Action = async (context, wanted, options) => {
	const rows: Row[] = [];
	const problems: Problem[] = [];
	let cards = 0;
	for (const one of wanted) {
		const opened = await openDeck(context, one);
		if (!opened.ok) {
			problems.push(...opened.problems);
			continue;
		}
		warn(context, opened.warnings);
		const {deck, path} = opened.value;
		cards += deck.cards.length;
		rows.push(...rowsOf(deck, path));
	}
	if (options['json'] === true) context.stdout.write(`${JSON.stringify(rows, null, '\t')}\n`);
	else for (const row of rows) context.stdout.write(`${printable(rowWords(row))}\n`);
	if (problems.length > 0) return report(context, problems);
	const faulty = new Set(rows.map(({file, card}) => `${file} ${card}`)).size;
	context.stderr.write(
		faulty === 0
			? `${cards} ${cards === 1 ? 'card' : 'cards'}, no faults\n`
			: `${faulty} of ${cards} cards have faults\n`,
	);
	return faulty === 0 ? EXIT.fine : EXIT.badInput;
};

function rowsOf(deck: Deck, file: string): readonly Row[] {
	const questions = new Map(deck.cards.map((card: Card) => [card.id, card.question]));
	return lintDeck(deck).map((finding) => ({
		file,
		...finding,
		question: questions.get(finding.card) ?? '',
	}));
}

function rowWords({file, card, check, why, question}: Row): string {
	const asked = question.length > 60 ? `${question.slice(0, 59)}…` : question;
	return `${file}: ${card}: ${check}: ${why} (“${asked}”)`;
}
