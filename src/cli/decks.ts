// `whosaid decks`: the decks and their counts.

import {pad} from '../look/clip.js';
import {printable} from '../look/printable.js';
import {countDeck} from '../study/counts.js';
import type {Action} from './command.js';
import {EXIT} from './exit.js';
import {openToRead} from './open-world.js';
import {report, warn} from './report.js';

export const decks: Action = async (context, _operands, options) => {
	const opened = await openToRead(context);
	if (!opened.ok) return report(context, opened.problems);
	warn(context, opened.warnings);
	const at = context.now();
	const when = {at, offset: context.offsetAt(at)};
	const rows = opened.value.files.map(({path, deck}) => ({
		id: deck.head.id,
		title: deck.head.title,
		file: path,
		...countDeck(deck.cards, {...opened.value.world, when, deck: deck.head.id}),
	}));
	if (options['json'] === true) {
		context.stdout.write(`${JSON.stringify(rows, null, '\t')}\n`);
		return EXIT.fine;
	}
	const number = (value: number | string): string => String(value).padStart(7);
	context.stdout.write(`${['cards', 'due', 'new', 'learned'].map(number).join(' ')}  deck\n`);
	for (const {total, due, untouched, learned, title, id} of rows) {
		const counts = [total, due, untouched, learned].map(number).join(' ');
		context.stdout.write(`${counts}  ${pad(id, 14)} ${printable(title)}\n`);
	}
	if (rows.length === 0)
		context.stdout.write('(none yet: whosaid generate article.txt -o mine.deck.json)\n');
	return EXIT.fine;
};
