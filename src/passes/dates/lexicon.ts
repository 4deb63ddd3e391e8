// The words that calendar expressions are made of, by their lower-case form.
import WORDS from './words.json' with {type: 'json'};

/**
 * What a token is to the grammar: `M` month, `m` its abbreviation, `W` weekday, `w` its
 * abbreviation, `D` number 1..31, `N` other number, `Y` year, `I` a whole numeric date, `K` decade,
 * `d` ordinal, `n` number word, `s` few, `a` article a, `t` the, `f` of, `i` in, on, `e` every, `u` unit,
 * `y` year, `U` units, `Q` quarter, `q` Q3, `p` period, `H` half, `J` fiscal, `S` season, `G` part of a day, `g` its plural, `L` last,
 * this, next, `c` current, latest, `v` previous, following, `r` yesterday, `A` ago, `E` earlier, `F` later, `b` before,
 * after, `P` early, mid, late, `B` beginning, end, `C` that, `R` to, and, `x` pre, `V` now, recently.
 */
export type Letter =
	| 'M'
	| 'm'
	| 'W'
	| 'w'
	| 'D'
	| 'N'
	| 'Y'
	| 'I'
	| 'K'
	| 'd'
	| 'n'
	| 's'
	| 'a'
	| 't'
	| 'f'
	| 'i'
	| 'e'
	| 'u'
	| 'y'
	| 'U'
	| 'Q'
	| 'q'
	| 'p'
	| 'H'
	| 'J'
	| 'S'
	| 'G'
	| 'g'
	| 'L'
	| 'c'
	| 'v'
	| 'r'
	| 'A'
	| 'E'
	| 'F'
	| 'b'
	| 'P'
	| 'B'
	| 'C'
	| 'R'
	| 'x'
	| 'V';

export type Entry = {readonly letter: Letter; readonly value: number};

/** Words that are also names, verbs or adjectives and only count with a capital. */
const NEED_CAPITAL: ReadonlySet<string> = new Set(['may', 'march', 'august']);

const {about: _, ...tables} = WORDS;

/** By the word as written: small, Capitalised or ALL CAPITALS, so that looking up folds nothing. */
const LEXICON: ReadonlyMap<string, Entry> = new Map(
	(Object.keys(tables) as readonly (keyof typeof tables)[]).flatMap((letter) =>
		Object.entries(tables[letter]).flatMap(([word, value]) =>
			forms(word, letter).map((form) => [form, {letter, value}] as const),
		),
	),
);

export const LONGEST_WORD = Math.max(...[...LEXICON.keys()].map((word) => word.length));

/** What a word, as written, is to the grammar. */
export function lookUp(written: string): Entry | undefined {
	return LEXICON.get(written);
}

function forms(word: string, letter: Letter): readonly string[] {
	const capital = word.charAt(0).toUpperCase() + word.slice(1);
	const needsCapital = letter === 'm' || letter === 'w' || NEED_CAPITAL.has(word);
	return needsCapital ? [capital, word.toUpperCase()] : [word, capital, word.toUpperCase()];
}
