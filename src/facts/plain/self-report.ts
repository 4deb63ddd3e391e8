// "He intends to run", behind "Dahl said": who knows what is in a mind but its owner?
import {verbReadings} from '../../cards/wording/verbs.js';
import {type Doc, words} from '../../doc/doc.js';
import {covering, within} from '../../doc/locate.js';
import type {Span} from '../../doc/span.js';
import {genderOfGiven} from '../../passes/names/words.js';
import {genderOf} from './antecedent.js';
import PEOPLE from './human-nouns.json' with {type: 'json'};
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
	// “he holds his roots “very dear to my heart””: who says "my" is who speaks.
	if (pieces.some(({text, isQuoted}) => isQuoted && /^(?:I|me|my|myself)$/u.test(text)))
		return true;
	const at = rest.findIndex((word) => !BETWEEN.test(word));
	const word = rest[at] ?? '';
	if (at < 0 || at > 3) return false;
	if (STATE.test(word)) return true;
	if (!MODAL.test(word)) return isOneOf(OWN, word);
	const next = rest.slice(at + 1).find((other) => !BETWEEN.test(other)) ?? '';
	return isOneOf(DEED, next) || isOneOf(OWN, next);
}

/** "Dahl said he", with nobody else of his kind named in the sentence before: of 27 read, 24 were Dahl. */
export function beginsWithSelf(
	doc: Doc,
	{start}: Span,
	pieces: readonly Piece[],
	speaker: string,
): boolean {
	const first = pieces.find(({isWord, isQuoted, text}) => isWord && !isQuoted && text !== 'that');
	const pronoun = first?.text.toLowerCase();
	if (!fits(pronoun, speaker)) return false;
	const sentence = covering(doc, 'sentence', {start, end: start + 1});
	if (!sentence) return false;
	const before = {start: sentence.start, end: start};
	// ", noting that he", "a man he said he": mostly another one.
	if (!SAID.test(words(doc, before)) || SOMEBODY.test(words(doc, before))) return false;
	const people = within(doc, 'person', before);
	const gender = pronoun === 'he' ? 'male' : 'female';
	const isNamed = people.some(({props}) => props.fullName === speaker);
	return (
		isNamed &&
		people.every(
			(person) => person.props.fullName === speaker || (genderOf(person) ?? gender) !== gender,
		)
	);
}

const SAID =
	/\b(?:said|says|told|tells|added|adds|announced|announces|acknowledged|admitted|insisted|insists|claimed|claims|argued|argues|declared|declares|stressed|tweeted|wrote|writes|recalled|promised|vowed|emphasized|confirmed|revealed|explained|maintained|stated)\b[^.;“”"]{0,60}$/u;
const SOMEBODY = new RegExp(`\\b(?:${PEOPLE.nouns.join('|')}|who)\\b`, 'u');

function fits(pronoun: string | undefined, speaker: string): boolean {
	const [given = ''] = speaker.split(' ');
	const gender = genderOfGiven(given);
	if (pronoun === 'he') return gender !== 'female';
	return pronoun === 'she' && gender !== 'male';
}

function isOneOf(verbs: ReadonlySet<string>, word: string): boolean {
	return verbReadings(word).some(({base}) => verbs.has(base));
}
