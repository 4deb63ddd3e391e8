// The words that calendar expressions are made of, by their lower-case form.
import WORDS from './words.json' with {type: 'json'};

/**
 * What a token is to the grammar: `M` month, `m` its abbreviation, `W` weekday, `w` its
 * abbreviation, `D` number 1..31, `N` other number, `Y` year, `I` a whole numeric date, `K` decade,
 * `d` ordinal, `n` number word, `s` few, `a` article a, `t` the, `f` of or in, `u` unit, `U` units,
 * `Q` quarter, `q` Q3, `p` period, `H` half, `J` fiscal, `S` season, `G` part of a day, `L` last,
 * this, next, `v` previous, following, `r` yesterday, `A` ago, `E` earlier, `F` later, `b` before,
 * after, `P` early, mid, late, `B` beginning, end, `C` that, `R` to, and, `x` pre, `V` now, recently.
 */
export type Letter =
	| 'M' | 'm' | 'W' | 'w' | 'D' | 'N' | 'Y' | 'I' | 'K' | 'd' | 'n' | 's' | 'a' | 't' | 'f' | 'u' | 'U'
	| 'Q' | 'q' | 'p' | 'H' | 'J' | 'S' | 'G' | 'L' | 'v' | 'r' | 'A' | 'E' | 'F' | 'b' | 'P' | 'B' | 'C'
	| 'R' | 'x' | 'V';

export type Entry = {readonly letter: Letter; readonly value: number};

const {about: _, ...tables} = WORDS;

const LEXICON: ReadonlyMap<string, Entry> = new Map(
	(Object.keys(tables) as (keyof typeof tables)[]).flatMap((letter) =>
		Object.entries(tables[letter]).map(([word, value]) => [word, {letter, value}] as const),
	),
);

/** Words that are also names, verbs or adjectives and only count with a capital. */
const NEED_CAPITAL: ReadonlySet<string> = new Set(['may', 'march', 'august']);

export const LONGEST_WORD = Math.max(...[...LEXICON.keys()].map((word) => word.length));

/** What a word, as written, is to the grammar. */
export function lookUp(written: string): Entry | undefined {
	const lower = written.toLowerCase();
	const entry = LEXICON.get(lower);
	if (!entry) return undefined;
	const needsCapital = entry.letter === 'm' || entry.letter === 'w' || NEED_CAPITAL.has(lower);
	return needsCapital && written[0] === lower[0] ? undefined : entry;
}
