// CLEAN: no rubbish of web pages and no control character on the card.
import type {Check} from './check.js';

const RUBBISH =
	/&\s?#?\w+;|<\/?[a-z][^>]*>|\b(?:Leave a Reply|You are commenting|Log Out|All rights reserved)\b|[\p{Cc}\p{Co}\u{FFFD}]/iu;

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
		const found = shown.map((text) => RUBBISH.exec(text.replaceAll('\n', ' '))).find(Boolean);
		return found ? `rubbish: "${found[0]}"` : null;
	},
};
