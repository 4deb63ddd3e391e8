// Changes that the flags of `deck edit` ask for, as pure functions of a card and of a deck's head.
import type {Card} from '../../cards/card.js';
import type {DeckHead} from '../../decks/deck.js';
import {listOption, type Options, textOption} from '../command.js';

const CARD_FLAGS = ['question', 'answer', 'note', 'accept', 'tag'];
const HEAD_FLAGS = ['title', 'description', 'licence', 'author', 'deckVersion'];

export function namesCardFields(options: Options): boolean {
	return CARD_FLAGS.some((flag) => options[flag] !== undefined);
}

export function namesHeadFields(options: Options): boolean {
	return HEAD_FLAGS.some((flag) => options[flag] !== undefined);
}

/** Lists that are named replace the old ones; an empty note goes; choices follow the answer. */
export function editedCard(card: Card, options: Options): Card {
	const {note: old, ...rest} = card;
	const note = textOption(options, 'note') ?? old;
	const answer = textOption(options, 'answer') ?? card.answer;
	return {
		...rest,
		question: textOption(options, 'question') ?? card.question,
		answer,
		accept: filled(listOption(options, 'accept')) ?? card.accept,
		choices: card.choices.map((choice) =>
			choice.text === card.answer ? {...choice, text: answer} : choice,
		),
		...(note ? {note} : {}),
		tags: filled(listOption(options, 'tag')) ?? card.tags,
	};
}

export function editedHead(head: DeckHead, options: Options): DeckHead {
	const description = textOption(options, 'description') ?? head.description;
	const licence = textOption(options, 'licence') ?? head.licence;
	const {description: _old, licence: _older, ...rest} = head;
	return {
		...rest,
		title: textOption(options, 'title') ?? head.title,
		...(description ? {description} : {}),
		...(licence ? {licence} : {}),
		authors: filled(listOption(options, 'author')) ?? head.authors,
		version: textOption(options, 'deckVersion') ?? head.version,
	};
}

/** One empty value empties the list. */
function filled(list: readonly string[] | undefined): readonly string[] | undefined {
	return list?.filter((one) => one !== '');
}
