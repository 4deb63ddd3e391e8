// Makes the cards of every article of quotes-dev and holds the answers of “who” cards against the gold.
import {readText} from '../../src/articles/text.js';
import type {Card} from '../../src/cards/card.js';
import {GATE} from '../../src/facts/gate.js';
import {makeCards} from '../../src/make/make-cards.js';
import {readFacts} from '../../src/make/read-facts.js';
import {syntaxPass} from '../support/syntax-pass.js';
import {corpus, readLines} from './corpus.js';
import {type GoldLine, namesOf, sameName} from './judge.js';

type Verdict = 'right' | 'wrong' | 'gold cannot tell';

const gold = corpus('quotes-dev.jsonl');
if (gold !== undefined) {
	const kinds = new Map<string, number>();
	const verdicts = new Map<Verdict, number>();
	const wrong: string[] = [];
	let words = 0;
	let articles = 0;
	for (const line of readLines<GoldLine>(gold)) {
		articles++;
		words += line.text.split(/\s+/u).length;
		for (const card of cardsOf(line)) {
			count(kinds, card.kind);
			if (!/^who-/u.test(card.kind)) continue;
			const verdict = verdictOn(line, card);
			count(verdicts, verdict);
			if (verdict === 'wrong') wrong.push(`${line.id}\n  ${card.question}\n  ${card.answer}`);
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
	if (process.argv.includes('--missed')) console.log(wrong.join('\n'));
}

function cardsOf({id, date, text}: GoldLine): readonly Card[] {
	const reading = readText({name: id, raw: text, given: {published: date, publishedBy: 'given'}});
	if (!reading.ok) throw new Error(`${id} could not be read`);
	const made = makeCards(readFacts(reading.value, syntaxPass()), [], {
		choice: {minConfidence: GATE},
	});
	return made.chosen.map(({card}) => card);
}

/** Right where a quote that the cited words hold most of has a speaker of that name. */
function verdictOn({quotes, ignore}: GoldLine, {cite, answer, accept}: Card): Verdict {
	if (!cite) return 'wrong';
	const held = quotes.filter(
		({start, end}) =>
			2 * (Math.min(end, cite.end) - Math.max(start, cite.start)) >= Math.min(end - start, 40),
	);
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
