// `whosaid deck edit <deck> [card]`: changes by flags, or in the user's own editor.
import type {Card} from '../../cards/card.js';
import {diffDecks, isEmptyDiff} from '../../decks/diff.js';
import {printDiff} from '../../decks/diff-text.js';
import {markdownFormat} from '../../decks/markdown.js';
import {fail, type Problem, type Result} from '../../result.js';
import {openHome} from '../../store/home.js';
import {saveOwnText} from '../../store/installed-decks.js';
import {writeFileSafely} from '../../store/write-file.js';
import type {Action, Options} from '../command.js';
import type {Context} from '../context.js';
import {EXIT} from '../exit.js';
import {report, usage, warn} from '../report.js';
import {editedCard, editedHead, namesCardFields, namesHeadFields} from './edit-fields.js';
import {editCardInEditor, editDeckInEditor} from './edit-in-editor.js';
import {openTarget, type Target} from './edit-target.js';

/** A file is changed where it lies; a deck that whosaid knows, in the user's own copy. */
export const edit: Action = async (context, [wanted = '', card], options) => {
	if (namesCardFields(options) && card === undefined) {
		return usage(context, 'name the card to change: whosaid deck edit <deck> <card> --answer …');
	}
	if (wanted === '-' && !namesCardFields(options) && !namesHeadFields(options)) {
		return usage(context, 'standard input is changed by flags: add --answer, --title …');
	}
	const target = await openTarget(context, wanted);
	if (!target.ok) return report(context, target.problems);
	warn(context, target.warnings);
	const text = await editedText(context, target.value, {card, options});
	if (!text.ok) return report(context, text.problems);
	const {format, file} = target.value;
	const after = format.parse(text.value, file.path);
	if (!after.ok) return report(context, after.problems);
	if (wanted === '-') {
		context.stdout.write(text.value);
		return EXIT.fine;
	}
	if (text.value === target.value.text) {
		context.stderr.write('nothing was changed\n');
		return EXIT.fine;
	}
	const saved = save(context, target.value, text.value);
	if (!saved.ok) return report(context, saved.problems);
	const difference = diffDecks(file.deck, after.value);
	context.stdout.write(isEmptyDiff(difference) ? 'no card was changed\n' : printDiff(difference));
	return EXIT.fine;
};

/** The whole file as it is to be. */
async function editedText(
	context: Context,
	target: Target,
	{card, options}: {readonly card: string | undefined; readonly options: Options},
): Promise<Result<string>> {
	const {file, text, format} = target;
	const one = file.deck.cards.find(({id}) => id === card);
	if (card !== undefined && !one) return fail(noCard(card));
	const isHead = namesHeadFields(options);
	if (one) {
		if (isHead) return fail(headApart());
		const edited = namesCardFields(options)
			? {ok: true as const, value: editedCard(one, options)}
			: await editCardInEditor(context, file.deck, one);
		if (!edited.ok) return edited;
		const isAuthors = target.isOwnFile && file.deck.head.generator !== undefined;
		const own = isAuthors && edited.value !== one ? asEdited(edited.value) : edited.value;
		return format.withCard(text, file.path, own);
	}
	if (!isHead) return editDeckInEditor(context, target);
	if (format === markdownFormat) return fail(headIsText(file.path));
	const deck = {...file.deck, head: editedHead(file.deck.head, options)};
	return {ok: true, value: format.print(deck), warnings: []};
}

/** So that making the deck anew keeps the author's words; installed copies have their base for that. */
function asEdited(card: Card): Card {
	return {...card, extra: {...card.extra, edited: true}};
}

function save(context: Context, {file, isOwnFile}: Target, text: string): Result<unknown> {
	if (isOwnFile) return writeFileSafely(file.path, text);
	const home = openHome(context.flags.home);
	return home.ok ? saveOwnText(home.value.decks, file, text) : home;
}

function noCard(card: string): Problem {
	return {
		code: 'card-missing',
		message: `the deck has no card ${card}`,
		hint: 'whosaid deck show lists the cards with their ids',
	};
}

function headApart(): Problem {
	return {
		code: 'edit-two-things',
		message: 'a card and the head of a deck are changed one after the other',
		hint: 'leave the card out to change title, description, licence, authors or version',
	};
}

function headIsText(file: string): Problem {
	return {
		code: 'edit-head-is-text',
		message: 'the head of a Markdown deck is changed in its text',
		file,
		hint: 'whosaid deck edit without flags opens it in your editor',
	};
}
