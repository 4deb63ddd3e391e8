// "He intends to run", behind "Dahl said": who knows what is in a mind but its owner?
import {verbReadings} from '../../cards/wording/verbs.js';
import {genderOfGiven} from '../../passes/names/words.js';
import type {Piece} from './pieces.js';

/** What only they themselves can tell of somebody: thoughts, plans, feelings. */
const OWN: ReadonlySet<string> = new Set(
	'intend plan want hope expect believe think decide wonder understand recall remember regret prefer feel favor favour support oppose fear worry doubt love hate agree disagree'.split(
		' ',
	),
);
/** What they alone can announce that they will do. */
const DEED: ReadonlySet<string> = new Set(
	'sign support vote oppose require appoint nominate visit seek veto release consider accept work push fight resign repeal close reopen build raise cut ban reject withdraw attend reveal publish stay continue vow refuse'.split(
		' ',
	),
);
const MODAL = /^(?:will|would|won['’]t|wouldn['’]t)$/u;
const STATE =
	/^(?:ready|proud|willing|prepared|determined|convinced|confident|committed|alarmed|sorry|glad|happy|pleased|disappointed|sure|certain|surprised|worried|concerned|hopeful|optimistic|considering|planning|hoping|looking)$/u;
const BETWEEN = /^(?:not|never|also|still|only|ever|\p{L}+ly|had|has|is|was|been)$/u;

/** Whether the clause begins with a pronoun that can only mean the speaker, and fits the name. */
export function reportsSelf(pieces: readonly Piece[], speaker: string): boolean {
	const words = pieces.filter(({isWord, isQuoted}) => isWord && !isQuoted);
	const [first, ...rest] = words.map(({text}) => text.toLowerCase());
	if (!fits(first, speaker)) return false;
	const at = rest.findIndex((word) => !BETWEEN.test(word));
	const word = rest[at] ?? '';
	if (at < 0 || at > 3) return false;
	if (STATE.test(word)) return true;
	if (!MODAL.test(word)) return isOneOf(OWN, word);
	const next = rest.slice(at + 1).find((other) => !BETWEEN.test(other)) ?? '';
	return isOneOf(DEED, next) || isOneOf(OWN, next);
}

function fits(pronoun: string | undefined, speaker: string): boolean {
	const [given = ''] = speaker.split(' ');
	const gender = genderOfGiven(given);
	if (pronoun === 'he') return gender !== 'female';
	return pronoun === 'she' && gender !== 'male';
}

function isOneOf(verbs: ReadonlySet<string>, word: string): boolean {
	return verbReadings(word).some(({base}) => verbs.has(base));
}
