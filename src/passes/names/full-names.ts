// Names in a paragraph: runs of capitalised words that a given name, a title or the context vouches for.
import {matchesOf} from '../../doc/matches.js';
import type {Span} from '../../doc/span.js';
import {vouchesFor} from './context.js';
import {
	type Gender,
	genderOfGiven,
	genderOfTitle,
	isBody,
	isGivenName,
	isLoneTitle,
	isOpener,
	isPlace,
	isSurnameToo,
	isTitle,
	plain,
} from './words.js';

export type NameFound = Span & {
	/** As written, without titles and possessive 's. */
	readonly name: string;
	readonly surname: string;
	readonly gender: Gender;
	readonly by: 'given-name' | 'title' | 'context' | 'lone-title';
};

type Word = {readonly word: string; readonly at: number; readonly plain: string};

const WORD = String.raw`(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Reps|Sens|Gov|Gen|Lt|Col|Capt|Sgt|Adm|Rev|Prof|St|Hon|Pres|Cmdr|Maj|Messrs|Jr|Sr)\.|\p{Lu}\.(?:\s?\p{Lu}\.)*|\p{Lu}[\p{L}\p{M}'’-]*)`;
const PARTICLE = '(?:de|del|della|di|da|dos|du|van|von|der|den|ter|bin|ibn|al|el|la|le|of the)';
/** Capitalised words, with the small words that stand inside names. */
const RUN = new RegExp(
	String.raw`${WORD}(?:,? (?=Jr\b|Sr\b)${WORD}| (?:${PARTICLE} )*${WORD}){0,7}`,
	'gu',
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;
const MOST_WORDS = 5;

export function fullNames(text: string, block: Span, isHeadline: boolean): readonly NameFound[] {
	const words = text.slice(block.start, block.end);
	return matchesOf(RUN, words).flatMap(({0: run, index}): readonly NameFound[] => {
		const found = nameIn(
			run,
			(name) =>
				!isHeadline && vouchesFor(words, {start: index + name.start, end: index + name.end}),
		);
		return found
			? [{...found, start: block.start + index + found.start, end: block.start + index + found.end}]
			: [];
	});
}

/** The name at the end of a run of capitalised words, or undefined where there is none. */
function nameIn(run: string, vouched: (name: Span) => boolean): NameFound | undefined {
	const words = [...run.matchAll(/\S+/gu)].map(({0: word, index}) => ({
		word,
		at: index,
		plain: plain(word),
	}));
	let first = words.findLastIndex((_, at) => isBorder(words, at)) + 1;
	const title = words[first - 1]?.plain ?? '';
	if (!isTitle(title)) while (first < words.length && isOpener(words[first]?.plain ?? '')) first++;
	if (isOfPageant(title, words.slice(first))) first++;
	const rest = words.slice(first);
	const named = nameOf(run, rest);
	if (!named || isPlace(rest.map((word) => word.plain).join(' '))) return undefined;
	const by = voucher(rest, title, () => vouched(named));
	if (by === undefined) return undefined;
	const gender =
		genderOfTitle(title) ?? (by === 'lone-title' ? null : genderOfGiven(rest[0]?.plain ?? ''));
	return {...named, gender, by};
}

/** "Miss Universe Liv Berg": the first word is what she won. */
function isOfPageant(title: string, [head, second, third]: readonly Word[]): boolean {
	if (title !== 'miss' || !head || !second || !third) return false;
	return !isGivenName(head.plain) && isGivenName(second.plain);
}

function nameOf(
	run: string,
	rest: readonly Word[],
): Pick<NameFound, 'start' | 'end' | 'name' | 'surname'> | undefined {
	const [head] = rest;
	const last = rest.at(-1);
	if (
		!head ||
		!last ||
		rest.length > MOST_WORDS ||
		rest.some(
			({plain: one}, at) => isBody(one) && !(at === 0 && rest.length > 1 && isGivenName(one)),
		)
	)
		return undefined;
	const end = last.at + last.word.replace(/['’]s?$|(?<!Jr|Sr)[.,]+$/gu, '').length;
	const name = run.slice(head.at, end);
	const own = rest.filter((word) => !SUFFIX.test(word.plain)).at(-1);
	const surname = own?.word.replace(/['’]s?$|[.,]+$/gu, '') ?? name;
	return surname.length < 2 || /^\p{Lu}\.?$/u.test(surname)
		? undefined
		: {start: head.at, end, name, surname};
}

function voucher(
	rest: readonly Word[],
	title: string,
	vouched: () => boolean,
): NameFound['by'] | undefined {
	const [head, second] = rest;
	const last = rest.at(-1)?.plain ?? '';
	if (!head) return undefined;
	if (!second)
		return isLoneTitle(title) && !isTitle(head.plain) && !isOpener(head.plain)
			? 'lone-title'
			: undefined;
	if (isPlace(last) && !isTitle(title)) return undefined;
	if (isGivenName(head.plain)) return 'given-name';
	if (isTitle(title)) return 'title';
	const isPlain =
		rest.length <= 4 &&
		rest.every(
			({word}) =>
				/^(?:\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*|\p{Lu}\.|Jr\.?|Sr\.?|I+)$/u.test(word) ||
				word === rest.at(-1)?.word,
		);
	return isPlain && !isPlace(head.plain) && vouched() ? 'context' : undefined;
}

/** Whether a name can only begin behind a word: a title, a body, a possessive, an acronym. */
function isBorder(words: readonly Word[], at: number): boolean {
	const one = words[at];
	if (!one) return false;
	const isLast = at === words.length - 1;
	if (isLast && isSurnameToo(one.plain) && isGivenName(words[0]?.plain ?? '')) return false;
	if (!isLast && /['’]s?$|-(?:based|born|educated)$/u.test(one.word)) return true;
	// "Bill Lund", but "the Harbour Bill".
	if (isBody(one.plain)) return isLast || !isGivenName(one.plain);
	const isAnyTitle = isTitle(one.plain) || isTitle(one.plain.replace(/s$/u, ''));
	if (isAnyTitle && !isGivenName(one.plain)) return true;
	return (
		/^\p{Lu}{2,4}$/u.test(one.word) &&
		!/^(?:II|III|IV|JR)$/u.test(one.word) &&
		!isGivenName(one.plain)
	);
}
