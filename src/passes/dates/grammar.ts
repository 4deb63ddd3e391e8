// Finds the calendar expressions in a line of tokens: leftmost first, then the first rule that fits.
import {matchesOf} from '../../doc/matches.js';
import {ABSOLUTE_RULES} from './absolute-rules.js';
import type {Meaning} from './meaning.js';
import type {Parts} from './parts.js';
import {RELATIVE_RULES} from './relative-rules.js';
import type {Rule} from './rule.js';
import type {TokenLine} from './tokens.js';

export type Match = {readonly rule: string; readonly parts: Parts; readonly meaning: Meaning};

const RULES: readonly Rule[] = [...ABSOLUTE_RULES, ...RELATIVE_RULES];

/** All rules as one expression; no rule repeats without bound, so it runs in linear time. */
const GRAMMAR = new RegExp(RULES.map((rule) => `(${rule.pattern})`).join('|'), 'gu');

export function findExpressions(line: TokenLine): readonly Match[] {
	const found: Match[] = [];
	for (const match of matchesOf(GRAMMAR, line.code)) {
		const rule = RULES[match.indexOf(match[0], 1) - 1];
		const first = match.index / 2;
		const parts = line.tokens.slice(first, first + (match[0].length + 1) / 2);
		const meaning = rule?.read(parts, found.at(-1)?.meaning);
		if (rule && meaning) found.push({rule: rule.name, parts, meaning});
	}
	return found;
}
