// DIST: wrong choices are of the right kind, none also right, and the right one has no tell.
import {fold} from '../words.js';
import type {Check} from './check.js';

const GREATEST_LENGTH_RATIO = 2.5;
/** Among names this short none stands out. */
const SHORT = 24;

export const choicesFit: Check = {
	id: 'DIST',
	asks: 'Exactly one choice is right, all differ, and none stands out by its length.',
	find({choices, answer, accept}) {
		if (choices.length === 0) return null;
		if (choices.length < 3) return 'fewer than two wrong choices';
		const folded = choices.map(({text}) => fold(text));
		if (new Set(folded).size < folded.length) return 'two choices are the same';
		if (folded.filter((text) => text === fold(answer)).length !== 1)
			return 'the answer is not among them once';
		const alsoRight = accept
			.map(fold)
			.filter((form) => form !== fold(answer) && folded.includes(form));
		if (alsoRight.length > 0) return `also right: "${alsoRight[0]}"`;
		const lengths = choices.map(({text}) => text.length);
		const ratio = Math.max(...lengths) / Math.min(...lengths);
		return ratio > GREATEST_LENGTH_RATIO && Math.max(...lengths) > SHORT
			? 'one choice stands out by its length'
			: null;
	},
};
