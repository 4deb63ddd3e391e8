// "The foundation" as "the Lund Foundation", where the article calls only one thing so: the fuller name it gave before.
import {contentWords} from '../../cards/words.js';
import type {Doc} from '../../doc/doc.js';

/** Say when or how much, not which. */
const GENERAL =
	/^(?:new|old|additional|further|extra|initial|latest|recent|whole|entire|same|other|own|such|first|second|third|last|next|previous|current|former|big|small|large|major|huge|great|proposed|controversial|joint|final|so-called|much|more|many|most|few|several|any|no|every|each|all|some|only|very|good|bad|possible|potential|certain|\p{L}+ly|\p{L}+est|\d+)$/iu;
const WORD = String.raw`\p{L}[\p{L}\p{N}.’'-]*`;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{N}.’'&-]*`;
const ADJECTIVE = /(?:[^aeiou]al|ive|ous|ic|ful|less|[ai]ble|ary|ed|ent|ant|ish|ern)$/u;
const OFTEN_UNNAMED =
	/^(?:bank|company|group|agency|firm|network|party|paper|newspaper|magazine|station|channel|club|team|store|chain|hotel|union|church|school|hospital|ship|airline|plant|mine|bridge)$/u;
const MOST_MODIFIERS = 3;

/** The words for what the article means by "the `noun`" at a place, without "the", or undefined where that is not sure. */
export function fullFormOf({text}: Doc, at: number, noun: string): string | undefined {
	return properForm(text, noun) ?? commonForm(text.slice(0, at), noun);
}

/** "Lund Foundation" for "foundation": the one name that ends so, or goes on with "of". */
function properForm(text: string, noun: string): string | undefined {
	const name = noun.slice(0, 1).toUpperCase() + noun.slice(1);
	if (!text.includes(name)) return undefined;
	const places = new RegExp(
		String.raw`((?:${CAPITAL}\s){1,4})${name}(?![\p{L}-]|\s\p{Lu})((?: (?:of|for)(?: the)?(?: ${CAPITAL}(?: and(?= \p{Lu}))?)+)?)`,
		'gu',
	);
	const names = [...text.matchAll(places)].map(([, before = '', behind = '']) => {
		const told = before.trim().replace(/^(?:The|An?|In|At|On|For|But|And|As)\b ?/u, '');
		// "By The Historic Agreement": a headline, where everything is capital.
		const isName = told !== '' && told.split(' ').every(isModifier);
		return isName ? `${told} ${name}${behind}` : '';
	});
	// Another bank may have a name without the word.
	const isTold = names.filter((one) => one !== '').length > 1 || !OFTEN_UNNAMED.test(noun);
	return isTold ? onlyOne(names) : undefined;
}

/** "climate agreement" for "agreement": the one description, where nothing else is called so. */
function commonForm(before: string, noun: string): string | undefined {
	if (!before.includes(noun)) return undefined;
	const places = new RegExp(
		String.raw`(?:\b([Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|['’]s)\s((?:${WORD}\s){0,${MOST_MODIFIERS}})${noun}(?![\p{L}-])`,
		'gu',
	);
	const found = [...before.matchAll(places)];
	// "an agreement with Iceland", "an agreement with Denmark": two of them.
	if (found.filter(([, article = '']) => /^an?$/iu.test(article)).length > 1) return undefined;
	return onlyOne(
		found.map(([, , words = '']) => {
			const all = words.trim().split(/\s+/u);
			const told = all.slice(all.findIndex((word) => isTelling(word)));
			return all.some(isTelling) && told.every(isModifier) ? `${told.join(' ')} ${noun}` : '';
		}),
	);
}

/** "Lund Foundation", "Per and Ingrid Lund Foundation": the shortest, where all others end so. */
function onlyOne(forms: readonly string[]): string | undefined {
	const told = forms.filter((form) => form !== '').sort((a, b) => a.length - b.length);
	const [shortest] = told;
	return shortest !== undefined && told.every((form) => form.endsWith(shortest))
		? shortest
		: undefined;
}

function isModifier(word: string): boolean {
	return contentWords(word).length >= 1 && !/ing$/u.test(word);
}

/** A name or a noun tells which; most adjectives only what it is like. */
function isTelling(word: string): boolean {
	if (GENERAL.test(word) || !isModifier(word)) return false;
	return /^\p{Lu}/u.test(word) || !ADJECTIVE.test(word);
}
