// What speaks for or against a card's being worth an answer: who speaks, how much is told, and of what.
import type {Card} from '../card.js';
import {withoutLead} from '../lead.js';
import type {Group} from '../rival.js';
import {contentWords, sharedWords, wordsOf} from '../words.js';
import WORDS from './words.json' with {type: 'json'};

/** What the article tells beside the card. */
export type Told = {
	readonly headline: string;
	/** Its first sentences, where news say what they are about. */
	readonly lede: string;
	/** The speaker: an article's body, a name everybody knows, a circle, or nobody known. */
	readonly speaker: Group | 'figure' | 'body' | 'unknown';
	/** 0..1: where in the article the cited words stand. */
	readonly place: number;
};

export type Asked = Pick<Card, 'kind' | 'question' | 'answer' | 'tags'>;

/** Each sign has a name, for weights.json and for those who ask why. */
export function worthSigns(card: Asked, told: Told): readonly string[] {
	const claim = claimSigns(card);
	const small = SMALL.has(told.speaker)
		? claim.filter((sign) => WITH_SMALL.has(sign)).map((sign) => `small/${sign}`)
		: [];
	return [...speakerSigns(card, told), ...claim, ...small, ...topicSigns(card, told)];
}

/** Those of whom it counts what they say, not that they say it. */
const SMALL: ReadonlySet<Told['speaker']> = new Set(['citizen', 'unknown', 'staff', 'politician']);
const WITH_SMALL: ReadonlySet<string> = new Set([
	'claim/quoted',
	'claim/short',
	'claim/very-short',
	'claim/no-matter',
	'claim/no-name',
]);

function speakerSigns({answer}: Asked, {speaker, headline, lede}: Told): readonly string[] {
	const surname = wordsOf(answer.split(',')[0] ?? '').at(-1) ?? '';
	return [
		`speaker/${speaker}`,
		surname.length > 2 && headline.includes(surname) ? 'answer/in-headline' : '',
		surname.length > 2 && lede.includes(surname) ? 'answer/in-lede' : '',
	].filter((sign) => sign !== '');
}

const NEGATION = /\b(?:not|never|no|nobody|none|nothing|neither|without)\b|n['’]t\b/iu;
const CONDITION = /\b(?:if|unless|until|would|could)\b/iu;
const SELF = /\b(?:I|me|my|we|us|our|I[’'](?:m|ve|d|ll)|we[’'](?:re|ve|d|ll))\b/u;
const STOCK = new RegExp(`\\b(?:${WORDS.stock.join('|')})\\b`, 'giu');
const VAGUE = new RegExp(`\\b(?:${WORDS.vague.join('|')})\\b`, 'giu');
const PRIVATE = new RegExp(`\\b(?:${WORDS.private.join('|')})\\b`, 'iu');
const PUBLIC = new RegExp(`\\b(?:${WORDS.public.join('|')})`, 'giu');

function claimSigns({kind, question, answer, tags}: Asked): readonly string[] {
	const bare = withoutLead(question);
	const claim = claimOf(bare);
	const telling = new Set(contentWords(claim)).size;
	const names = new Set(
		(claim.match(/(?<=[\p{Ll}\p{N},’'“:] ?)\p{Lu}[\p{L}’'.-]+/gu) ?? []).filter(
			(name) => !/^I\b/u.test(name) && !tags.some((tag) => tag.includes(name)),
		),
	);
	const weight = claim.match(PUBLIC)?.length ?? 0;
	const stock = claim.match(STOCK)?.length ?? 0;
	const vague = claim.match(VAGUE)?.length ?? 0;
	const has: readonly (readonly [boolean, string])[] = [
		[true, `kind/${kind}`],
		[kind === 'cloze' && /^\p{Ll}/u.test(answer), 'gap/word'],
		[/: “/u.test(bare), 'claim/quoted'],
		[!/“/u.test(bare), 'claim/reported'],
		[telling <= 4, 'claim/very-short'],
		[telling > 4 && telling <= 7, 'claim/short'],
		[telling >= 13, 'claim/long'],
		[NEGATION.test(claim), 'claim/negation'],
		[CONDITION.test(claim), 'claim/condition'],
		[names.size === 0, 'claim/no-name'],
		[SELF.test(claim) && names.size === 0, 'claim/only-self'],
		[weight === 0, 'claim/no-matter'],
		[weight >= 2, 'claim/matter'],
		[stock > 0, 'claim/stock'],
		[vague > 0, 'claim/vague'],
		[vague > 1, 'claim/very-vague'],
		[PRIVATE.test(claim), 'claim/private'],
		[/outlet\b/iu.test(bare), 'asks/outlet'],
		[/^in what month/iu.test(bare), 'asks/month'],
	];
	return has.flatMap(([is, sign]) => (is ? [sign] : []));
}

/** Behind the words that ask. */
function claimOf(bare: string): string {
	return bare
		.replace(/^Complete [^:]*: /u, '')
		.replace(/^(?:According to [^,]+, )?(?:who|whom|which|what|how|in what|on what)\b/iu, '');
}

function topicSigns({question}: Asked, {headline, lede, place}: Told): readonly string[] {
	const bare = withoutLead(question);
	const ofHeadline = sharedWords(headline, bare);
	const ofLede = sharedWords(lede, bare);
	return [
		ofHeadline < 0.15 ? 'topic/off-headline' : '',
		ofLede >= 0.35 ? 'topic/lede' : ofLede < 0.12 ? 'topic/off-lede' : '',
		place < 0.2 ? 'place/early' : place > 0.7 ? 'place/late' : '',
	].filter((sign) => sign !== '');
}
