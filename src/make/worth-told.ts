// What an article tells of a card's speaker and topic, for weighing what the card is worth.
import type {Card} from '../cards/card.js';
import type {Told} from '../cards/worth/signs.js';
import type {Doc} from '../doc/doc.js';
import {perDoc} from '../doc/remember.js';
import {circlesListing} from '../facts/standing/circles.js';
import {figureCalled} from '../facts/standing/figures.js';
import {groupOf} from '../facts/standing/group-of.js';
import {mentionsOf} from '../facts/statement/actor-of.js';
import {ARTICLE_TEXT} from '../passes/blocks.js';

const LEDE = 500;

/** `start` is the place of the cited words in the clean text. */
export function worthTold({tags}: Pick<Card, 'tags'>, doc: Doc, start: number): Told {
	const [name = ''] = tags;
	const {headline, lede} = beginningOf(doc);
	return {
		headline,
		lede,
		speaker: standing(doc, name),
		place: start / Math.max(1, doc.text.length),
	};
}

function standing(doc: Doc, name: string): Told['speaker'] {
	if (figureCalled(name) || circlesListing(name).length > 0) return 'figure';
	const mentions = mentionsOf(doc).get(name);
	if (mentions === undefined) return 'body';
	return groupOf(doc, name, mentions) ?? 'unknown';
}

const beginningOf = perDoc((doc): Pick<Told, 'headline' | 'lede'> => {
	const blocks = doc.layer('block').filter(({props}) => ARTICLE_TEXT.has(props.label));
	const told = blocks.map(({start, end}) => doc.text.slice(start, end));
	const {title} = doc.article.source;
	const [first = '', ...rest] = told;
	return {
		headline: title ?? first.slice(0, 160),
		lede: (title === undefined ? rest : told).join(' ').slice(0, LEDE),
	};
});
