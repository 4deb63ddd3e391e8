// `whosaid deck add <file>`: copies a deck into the user's own folder, to study, edit and update.
import {jsonFormat} from '../../decks/json.js';
import {printable} from '../../look/printable.js';
import {listDecks} from '../../store/deck-files.js';
import {baseOf, installDeck, isInstalled} from '../../store/installed-decks.js';
import type {Action} from '../command.js';
import {EXIT} from '../exit.js';
import {openGround} from '../open-world.js';
import {report, warn} from '../report.js';
import {openDeck} from './open-deck.js';

export const add: Action = async (context, [wanted = '']) => {
	const opened = await openDeck(context, wanted);
	if (!opened.ok) return report(context, opened.problems);
	const ground = await openGround(context);
	if (!ground.ok) return report(context, ground.problems);
	const {home, settings} = ground.value;
	const known = listDecks([home.decks]);
	if (!known.ok) return report(context, known.problems);
	warn(context, [...opened.warnings, ...known.warnings]);
	const {deck} = opened.value;
	const {id, title} = deck.head;
	const {hiddenDecks} = settings.settings;
	if (hiddenDecks.includes(id)) {
		const shown = settings.set(
			'hiddenDecks',
			hiddenDecks.filter((one) => one !== id),
		);
		if (!shown.ok) return report(context, shown.problems);
		if (isInstalled(context.builtInDecks, opened.value)) {
			context.stderr.write(`${printable(title)} is in your list again: whosaid study ${id}\n`);
			return EXIT.fine;
		}
	}
	const old = known.value.find((one) => one.deck.head.id === id);
	if (old) {
		const base = baseOf(old);
		if (base.ok && jsonFormat.print(base.value) === jsonFormat.print(deck)) {
			context.stderr.write(`${printable(title)} is installed already\n`);
			return EXIT.fine;
		}
		return report(context, [
			{
				code: 'deck-installed',
				message: `another version of this deck is installed (${id})`,
				file: wanted,
				hint: 'whosaid deck update merges the two and keeps your progress',
			},
		]);
	}
	const installed = installDeck(home.decks, opened.value);
	if (!installed.ok) return report(context, installed.problems);
	context.stderr.write(
		`${printable(title)}: ${deck.cards.length} cards installed; study them: whosaid study ${id}\n`,
	);
	return EXIT.fine;
};
