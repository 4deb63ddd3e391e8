// Shows quotations of quotes-dev that were missed or given to the wrong speaker, with their words around.
// node test/support/run-dev.mjs test/score/misses.ts [direct|mixed|indirect] [unfound|nobody|wrong|extra] [from] [count]
import {readText} from '../../src/articles/text.js';
import type {Doc} from '../../src/doc/doc.js';
import {extractStatements} from '../../src/facts/statement/extract.js';
import type {StatementFact} from '../../src/facts/statement/statement.js';
import {annotate} from '../../src/make/annotate.js';
import {syntaxPass} from '../support/syntax-pass.js';
import {corpus, readLines} from './corpus.js';
import {type GoldLine, type GoldQuote, namesOf, sameName} from './judge.js';

type Miss = {readonly sort: string; readonly shown: string; readonly rules: string};

const AROUND = 260;

function missesOf(line: GoldLine, kind: string): readonly Miss[] {
	const reading = readText({name: line.id, raw: line.text, given: {}});
	if (!reading.ok) return [];
	const doc = annotate(reading.value, syntaxPass());
	const facts = extractStatements(doc);
	const wanted = line.quotes.filter((gold) => gold.kind === kind && gold.act === 'speech');
	return [
		...wanted.flatMap((gold) => missOf(line, gold, facts, doc)),
		...facts.flatMap((fact) => extraOf(line, fact, kind)),
	];
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 4;

function missOf(
	line: GoldLine,
	gold: GoldQuote,
	facts: readonly StatementFact[],
	doc: Doc,
): readonly Miss[] {
	const same = facts.find(({evidence}) =>
		evidence.some(({raw}) => raw.start < gold.end - 2 && raw.end > gold.start + 2),
	);
	const shown = show(line, gold);
	const names = namesOf(gold);
	if (!same) {
		const isQuoted = doc
			.layer('quote')
			.some(({start, end}) => near(start, gold.start) || near(end, gold.end));
		return [{sort: isQuoted ? 'nobody' : 'unfound', shown, rules: names.join(' / ')}];
	}
	const said = same.props.speaker.name;
	if (names.length === 0 || names.some((name) => sameName(said, name))) return [];
	const rules = `${said} for ${names.join(' / ')} [${gold.speaker?.kind} ${gold.speaker?.text}] ${same.rules.join(' ')} ${same.confidence.toFixed(2)}`;
	return [{sort: 'wrong', shown, rules}];
}

function extraOf(line: GoldLine, fact: StatementFact, kind: string): readonly Miss[] {
	if (fact.props.form !== kind) return [];
	const [first] = fact.evidence;
	if (!first) return [];
	const {raw} = first;
	const hit = line.quotes.some(({start, end}) => start < raw.end - 2 && end > raw.start + 2);
	if (hit) return [];
	return [
		{
			sort: 'extra',
			shown: show(line, raw),
			rules: `${fact.props.speaker.name} ${fact.rules.join(' ')} ${fact.confidence.toFixed(2)}`,
		},
	];
}

function show(
	{text, id}: GoldLine,
	{start, end}: {readonly start: number; readonly end: number},
): string {
	const clip = (words: string): string =>
		words.length > 200 ? `${words.slice(0, 90)} … ${words.slice(-90)}` : words;
	return `${id.slice(8, 30)} ${text.slice(Math.max(0, start - AROUND), start)}⟦${clip(text.slice(start, end))}⟧${text.slice(end, end + AROUND)}`.replaceAll(
		'\n',
		'¶',
	);
}

const [kind = 'direct', sort = 'wrong', from = '0', count = '60'] = process.argv.slice(2);
const gold = corpus('quotes-dev.jsonl');
if (gold !== undefined) {
	const misses = readLines<GoldLine>(gold).flatMap((line) => missesOf(line, kind));
	const sorts = new Map<string, number>();
	for (const miss of misses) sorts.set(miss.sort, (sorts.get(miss.sort) ?? 0) + 1);
	console.log(kind, Object.fromEntries(sorts));
	// Spread over the corpus, not the first articles only.
	const mine = misses.filter((miss) => miss.sort === sort);
	const step = Math.max(1, Math.floor(mine.length / Number(count)));
	for (let i = Number(from); i < mine.length; i += step) {
		const miss = mine[i];
		if (miss) console.log(`\n${miss.rules}\n   ${miss.shown}`);
	}
}
