// Makes the cards of every article of quotes-dev and holds the answers of “who said” cards against the gold.
// `--missed` shows the wrong ones, `--by=who/pronoun` every one whose fact has a rule that begins so.
import {readText} from '../../src/articles/text.js';
import type {Card} from '../../src/cards/card.js';
import {GATE} from '../../src/facts/gate.js';
import {makeCards} from '../../src/make/make-cards.js';
import {readFacts} from '../../src/make/read-facts.js';
import {syntaxPass} from '../support/syntax-pass.js';
import {corpus, readLines} from './corpus.js';
import {type GoldLine, namesOf, sameName} from './judge.js';

type Verdict = 'right' | 'wrong' | 'gold cannot tell';
type Made = {readonly card: Card; readonly rules: readonly string[]; readonly sure: number};

/** So many characters before and behind what is cited are shown. */
const BEFORE = 500;
const BEHIND = 120;

const gold = corpus('quotes-dev.jsonl');
if (gold !== undefined) {
	const kinds = new Map<string, number>();
	const verdicts = new Map<Verdict, number>();
	const shown: string[] = [];
	const by = process.argv.find((arg) => arg.startsWith('--by='))?.slice('--by='.length);
	let words = 0;
	let articles = 0;
	for (const line of readLines<GoldLine>(gold)) {
		articles++;
		words += line.text.split(/\s+/u).length;
		for (const made of cardsOf(line)) {
			const {card, rules} = made;
			count(kinds, card.kind);
			const isBy = by !== undefined && rules.some((rule) => rule.startsWith(by));
			// The gold has what people said: of acts it knows nothing.
			const verdict = /^who-(?!did)/u.test(card.kind) ? verdictOn(line, card) : undefined;
			if (verdict) count(verdicts, verdict);
			const isMissed = verdict === 'wrong' && process.argv.includes('--missed');
			if (isMissed || isBy) shown.push(`${verdict ?? ''} ${show(line, made)}`);
		}
	}
	const cards = sum(kinds);
	const [right, bad] = [verdicts.get('right') ?? 0, verdicts.get('wrong') ?? 0];
	console.log(`articles ${articles}, cards ${cards}, ${(cards / articles).toFixed(1)} an article`);
	console.log(`cards for 100 words: ${((100 * cards) / words).toFixed(1)} (wanted: 2 to 4)`);
	console.log(
		[...kinds]
			.sort(([, a], [, b]) => b - a)
			.map(([kind, n]) => `${kind} ${n}`)
			.join(', '),
	);
	console.log([...verdicts].map(([verdict, n]) => `${verdict} ${n}`).join(', '));
	console.log(`who said it, right: ${((100 * right) / (right + bad)).toFixed(1)} % (bar: 85)`);
	console.log(shown.join('\n'));
}

function cardsOf({id, date, text}: GoldLine): readonly Made[] {
	const reading = readText({name: id, raw: text, given: {published: date, publishedBy: 'given'}});
	if (!reading.ok) throw new Error(`${id} could not be read`);
	const article = readFacts(reading.value, syntaxPass());
	const facts = new Map(article.asked.map(({fact}) => [fact.key as string, fact]));
	const made = makeCards(article, [], {choice: {minConfidence: GATE}});
	return made.chosen.map(({card, confidence}) => ({
		card,
		rules: facts.get(card.fact)?.rules ?? [],
		sure: confidence,
	}));
}

/** The card with its rules and the words round what it cites. */
function show({id, text, quotes}: GoldLine, {card, rules, sure}: Made): string {
	const {question, answer, cite} = card;
	if (!cite) return question;
	const around = `${text.slice(Math.max(0, cite.start - BEFORE), cite.start)}⟦${text.slice(cite.start, cite.end)}⟧${text.slice(cite.end, cite.end + BEHIND)}`;
	const speakers = heldBy(quotes, cite).map((quote) => namesOf(quote).join('/'));
	return `${id}\n  ${question}\n  ${answer} ${sure.toFixed(2)} (gold: ${speakers.join('; ')}) ${rules.filter((rule) => !/^(?:syntax|said|border|opens|tense|place|subject|words|verb)\//u.test(rule)).join(' ')}\n    ${around.replaceAll(/\s*\n\s*/gu, ' ¶ ')}`;
}

function heldBy(
	quotes: GoldLine['quotes'],
	cite: {readonly start: number; readonly end: number},
): GoldLine['quotes'] {
	return quotes.filter(
		({start, end}) =>
			2 * (Math.min(end, cite.end) - Math.max(start, cite.start)) >= Math.min(end - start, 40),
	);
}

/** Right where a quote that the cited words hold most of has a speaker of that name. */
function verdictOn({quotes, ignore}: GoldLine, {cite, answer, accept}: Card): Verdict {
	if (!cite) return 'wrong';
	const held = heldBy(quotes, cite);
	const names = held.flatMap(namesOf);
	const given = [answer.split(', ')[0] ?? answer, ...accept];
	if (names.some((name) => given.some((one) => sameName(one, name)))) return 'right';
	const isLeftOut = ignore.some(([start, end]) => start < cite.end && end > cite.start);
	const isUnnamed = held.some((quote) =>
		namesOf(quote).every((name) => /^(?:\p{Ll}|The )/u.test(name)),
	);
	return isUnnamed || (held.length === 0 && isLeftOut) ? 'gold cannot tell' : 'wrong';
}

function count<K>(counts: Map<K, number>, key: K): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<string, number>): number {
	return [...counts.values()].reduce((all, n) => all + n, 0);
}
