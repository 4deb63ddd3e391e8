// `whosaid flags [deck] [-o file]`: cards flagged as wrong, in a file for the deck's author.
import {printable} from '../look/printable.js';
import {findDeck} from '../store/deck-files.js';
import {readJournals} from '../store/read-journals.js';
import {writeFileSafely} from '../store/write-file.js';
import {type FlaggedCard, flaggedCards} from '../study/flags.js';
import {type Action, textOption} from './command.js';
import {EXIT} from './exit.js';
import {openToRead} from './open-world.js';
import {report, warn} from './report.js';

type FlaggedDeck = {
	readonly deck: string;
	readonly title: string;
	readonly version: string;
	readonly cards: readonly FlaggedCard[];
};

export const flags: Action = async (context, [wanted], options) => {
	const opened = await openToRead(context);
	if (!opened.ok) return report(context, opened.problems);
	warn(context, opened.warnings);
	const {home, files} = opened.value;
	const found = wanted === undefined ? null : findDeck(wanted, files);
	if (found && !found.ok) return report(context, found.problems);
	const events = readJournals(home.journals);
	if (!events.ok) return report(context, events.problems);
	const decks = (found ? [found.value] : files)
		.map(({deck: {head, cards}}) => ({
			deck: head.id,
			title: head.title,
			version: head.version,
			cards: flaggedCards(cards, events.value),
		}))
		.filter(({cards}) => cards.length > 0);
	const output = textOption(options, 'output');
	const json = `${JSON.stringify({format: 'whosaid-flags', version: 1, decks}, null, '\t')}\n`;
	if (output !== undefined) {
		const written = writeFileSafely(output, json);
		if (!written.ok) return report(context, written.problems);
		const count = decks.reduce((sum, {cards}) => sum + cards.length, 0);
		context.stderr.write(`${count} flagged cards in ${printable(output)}\n`);
		return EXIT.fine;
	}
	context.stdout.write(options['json'] === true ? json : decks.map(words).join('\n'));
	if (decks.length === 0) context.stderr.write('No card is flagged.\n');
	return EXIT.fine;
};

function words({title, deck, cards}: FlaggedDeck): string {
	const lines = cards.flatMap(({card, question, answer, reasons}) => [
		`  ${card}  ${question}`,
		`    answer: ${answer}`,
		...reasons.map(({reason, day}) => `    ${day}: ${reason}`),
	]);
	return [`${title} (${deck})`, ...lines].map((line) => `${printable(line)}\n`).join('');
}
