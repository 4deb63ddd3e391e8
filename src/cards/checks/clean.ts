// CLEAN: no rubbish of web pages and no control character on the card.
import {type Check, ownWords} from './check.js';

/** "accused Of Covering Up": words of a headline in a sentence. */
const TITLE_CASE =
	/(?<=\p{Ll} )(?:Of|An|To|For|And|With|From|Over|About|Into|Is|Are|Has|His|Her|Its) \p{Lu}/u;
const RUBBISH =
	/&\s?#?\w+;|<\/?[a-z][^>]*>|\b(?:Leave a Reply|You are commenting|Log Out|All rights reserved)\b|[\p{Cc}\p{Co}\u{FFFD}]/iu;
/** "PeÃ±a": letters read in the wrong encoding. */
const MISREAD = /[ÃÂ][^\p{L}\p{N}\s]|â€/u;

export const clean: Check = {
	id: 'CLEAN',
	readsStory: true,
	asks: 'No entity, tag, form text or control character is on the card.',
	find({question, answer, accept, choices, note, cite}) {
		const shown = [
			question,
			answer,
			...accept,
			...choices.map(({text}) => text),
			note ?? '',
			cite?.quote ?? '',
		];
		const found = shown
			.map((text) => RUBBISH.exec(text.replaceAll('\n', ' ')) ?? MISREAD.exec(text))
			.find(Boolean);
		if (found) return `rubbish: "${found[0]}"`;
		const title = TITLE_CASE.exec(ownWords(question));
		return title ? `words of a headline: "${title[0]}"` : null;
	},
};
