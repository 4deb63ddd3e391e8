// Full names in a paragraph: runs of capitalised words that a given name or an office vouches for.
import type {Span} from '../doc/span.js';
import DEMONYMS from './tables/demonyms.json' with {type: 'json'};
import GIVEN from './tables/given-names.json' with {type: 'json'};
import NOT_NAMES from './tables/not-names.json' with {type: 'json'};
import PLACES from './tables/places.json' with {type: 'json'};
import TITLES from './tables/titles.json' with {type: 'json'};

export type NameFound = Span & {readonly name: string; readonly surname: string};

const GIVEN_NAMES: ReadonlySet<string> = new Set([...GIVEN.male, ...GIVEN.female, ...GIVEN.either]);
const PLACE_NAMES: ReadonlySet<string> = new Set(PLACES.places);
const BODIES: ReadonlySet<string> = new Set(NOT_NAMES.bodies);
const OPENERS: ReadonlySet<string> = new Set([...NOT_NAMES.openers, ...DEMONYMS.demonyms]);
const BEFORE_NAME: ReadonlySet<string> = new Set(TITLES.address);

/** Two to five capitalised words, with the small words that stand inside names. */
const RUN =
	/\p{Lu}[\p{L}'’-]*\.?(?: (?:(?:de|del|della|di|da|du|van|von|der|den|ter|bin|ibn|al|el|la|le|of the) )*\p{Lu}[\p{L}'’-]*\.?){1,5}/gu;

export function fullNames(text: string, block: Span): readonly NameFound[] {
	const words = text.slice(block.start, block.end);
	return [...words.matchAll(RUN)].flatMap(({0: run, index}) => {
		const found = nameIn(run);
		return found
			? [{...found, start: block.start + index + found.start, end: block.start + index + found.end}]
			: [];
	});
}

/** The name at the end of a run of capitalised words, or undefined where there is none. */
function nameIn(run: string): NameFound | undefined {
	const tokens = [...run.matchAll(/\S+/gu)].map(({0: word, index}) => ({word, at: index}));
	const first = tokens.findLastIndex(({word}) => isBefore(word)) + 1;
	const hasTitle = first > 0 && BEFORE_NAME.has(plain(tokens[first - 1]?.word ?? ''));
	const rest = tokens.slice(first);
	const last = rest.at(-1);
	const [head] = rest;
	if (!head || !last || rest.length < 2 || rest.length > 4) return undefined;
	const whole = rest.map(({word}) => plain(word)).join(' ');
	if (PLACE_NAMES.has(whole) || PLACE_NAMES.has(plain(last.word))) return undefined;
	if (!hasTitle && !GIVEN_NAMES.has(plain(head.word))) return undefined;
	const end = last.at + last.word.replace(/['’]s?$|[.,]+$/gu, '').length;
	const name = run.slice(head.at, end);
	const surname = name.split(' ').at(-1) ?? name;
	return surname.length < 2 || surname.endsWith('.')
		? undefined
		: {start: head.at, end, name, surname};
}

/** Whether a word of the run stands before the name: an office, a demonym, a sentence's first word. */
function isBefore(word: string): boolean {
	const folded = plain(word);
	return (
		OPENERS.has(folded) ||
		BODIES.has(folded) ||
		(BEFORE_NAME.has(folded) && !GIVEN_NAMES.has(folded)) ||
		(/^\p{Lu}{2,}$/u.test(word) && folded.length <= 4)
	);
}

function plain(word: string): string {
	return word
		.toLowerCase()
		.replace(/['’]s?$/u, '')
		.replace(/[.,]$/u, '');
}
