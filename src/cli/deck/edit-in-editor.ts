// A card or a whole deck in the user's own editor, in the Markdown form; again until it can be read.
import {type Card, citedSources} from '../../cards/card.js';
import type {Deck} from '../../decks/deck.js';
import {markdownFormat} from '../../decks/markdown.js';
import {fail, ok, type Result} from '../../result.js';
import {type Draft, openDraft} from '../../store/edit-text.js';
import {openLines} from '../../terminal/lines.js';
import type {Context} from '../context.js';
import {report} from '../report.js';
import {canAsk} from './conflict-words.js';
import type {Target} from './edit-target.js';

/** The deck's file as it was left; a deck in JSON is shown as Markdown and written as JSON again. */
export async function editDeckInEditor(
	context: Context,
	{file, text, format}: Target,
): Promise<Result<string>> {
	const isText = format === markdownFormat;
	const shown = isText ? text : markdownFormat.print(file.deck);
	const edited = await inEditor(context, shown);
	if (!edited.ok) return edited;
	if (edited.value.text === shown) return ok(text);
	return ok(isText ? edited.value.text : format.print(edited.value.deck));
}

export async function editCardInEditor(
	context: Context,
	{head, sources}: Deck,
	card: Card,
): Promise<Result<Card>> {
	const named = citedSources(card);
	const cited = sources.filter(({id}) => named.includes(id));
	const edited = await inEditor(
		context,
		markdownFormat.print({head, sources: cited, cards: [card]}),
	);
	if (!edited.ok) return edited;
	const {cards} = edited.value.deck;
	const own = cards.find(({id}) => id === card.id);
	if (own && cards.length === 1) return ok(own);
	return fail({
		code: 'edit-one-card',
		message: 'one card with its id was expected, so nothing was changed',
		hint: 'leave the id in its <!-- comment -->; edit the whole deck to add or remove cards',
	});
}

async function inEditor(
	context: Context,
	text: string,
): Promise<Result<{readonly text: string; readonly deck: Deck}>> {
	const {env} = context;
	const editor = env['VISUAL'] || env['EDITOR'] || 'vi';
	const draft = openDraft(text, 'deck.md', editor);
	if (!draft.ok) return draft;
	for (;;) {
		const edited = draft.value.edit();
		if (!edited.ok) return edited;
		const deck = markdownFormat.parse(edited.value, draft.value.path);
		if (deck.ok) {
			draft.value.remove();
			return ok({text: edited.value, deck: deck.value});
		}
		if (!(await wantsToGoOn(context, deck.problems))) {
			return fail(...deck.problems, keptDraft(draft.value));
		}
	}
}

async function wantsToGoOn(
	context: Context,
	problems: Parameters<typeof report>[1],
): Promise<boolean> {
	if (!canAsk(context)) return false;
	report(context, problems);
	const lines = openLines(context.stdin, context.stderr);
	const reply = await lines.ask('edit it again? (Y/n) ');
	lines.close();
	return reply !== null && !/^\s*n/iu.test(reply);
}

function keptDraft({path}: Draft): {code: string; message: string; file: string; hint: string} {
	return {
		code: 'edit-kept',
		message: 'nothing was changed; what you wrote is kept here',
		file: path,
		hint: 'correct it and copy it over',
	};
}
