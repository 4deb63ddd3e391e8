// Options that say which cards are made: how sure, of which kinds, how many.
import type {CardKind} from '../cards/card.js';
import {GATE} from '../facts/gate.js';
import type {CardChoice} from '../make/choice.js';
import {fail, ok, type Result} from '../result.js';
import {type OptionEntry, type Options, textOption} from './command.js';

const KINDS: readonly CardKind[] = [
	'who-said',
	'what-said',
	'cloze',
	'when',
	'where',
	'which-treaty',
	'to-whom',
	'who-denied',
	'who-declined',
	'who-asked',
	'who-did',
	'in-order',
];

export const CARD_OPTIONS: readonly OptionEntry[] = [
	{flags: '--max <n>', summary: 'at most so many cards, the best of all articles'},
	{flags: '--extend <deck>', summary: 'leave out what this deck asks already'},
	{flags: '--per-article <n>', summary: 'at most so many cards of one article'},
	{
		flags: '--kinds <kinds>',
		summary: `only these kinds, by comma: ${KINDS.join(',')}`,
		suggests: KINDS,
		isList: true,
	},
	{
		flags: '--min-confidence <share>',
		summary: `facts less sure than this make no card: 0 to 1, ${GATE} unless told`,
	},
];

export function readCardChoice(options: Options): Result<CardChoice> {
	const max = countOf(options, 'max');
	const perArticle = countOf(options, 'perArticle');
	const kinds = kindsOf(textOption(options, 'kinds'));
	const minConfidence = shareOf(textOption(options, 'minConfidence'));
	for (const one of [max, perArticle, kinds, minConfidence]) if (!one.ok) return one;
	if (!max.ok || !perArticle.ok || !kinds.ok || !minConfidence.ok) return fail();
	return ok({
		max: max.value,
		perArticle: perArticle.value,
		kinds: kinds.value,
		minConfidence: minConfidence.value,
	});
}

function countOf(options: Options, name: string): Result<number | undefined> {
	const text = textOption(options, name);
	if (text === undefined) return ok(undefined);
	if (/^[1-9]\d{0,6}$/u.test(text)) return ok(Number(text));
	const flag = name.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);
	return wrong(`--${flag} must be a whole number from 1, not "${text}"`);
}

function kindsOf(text: string | undefined): Result<readonly CardKind[] | undefined> {
	if (text === undefined) return ok(undefined);
	const names = text.split(',').map((name) => name.trim());
	const unknown = names.find((name) => !KINDS.some((kind) => kind === name));
	return unknown === undefined
		? ok(KINDS.filter((kind) => names.includes(kind)))
		: wrong(`--kinds knows no "${unknown}": choose from ${KINDS.join(', ')}`);
}

function shareOf(text: string | undefined): Result<number> {
	if (text === undefined) return ok(GATE);
	const share = Number(text);
	return text.trim() !== '' && share >= 0 && share <= 1
		? ok(share)
		: wrong(`--min-confidence must be a number from 0 to 1, not "${text}"`);
}

function wrong(message: string): Result<never> {
	return fail({code: 'option-value', message});
}
