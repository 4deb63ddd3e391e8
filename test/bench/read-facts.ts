// How fast text becomes facts: paragraphs of the seeds repeated, in this process's own processor time.
import {readText} from '../../src/articles/text.js';
import {words} from '../../src/doc/doc.js';
import type {Pass} from '../../src/doc/pass.js';
import {annotate} from '../../src/make/annotate.js';
import {readFacts} from '../../src/make/read-facts.js';
import {ARTICLE_TEXT} from '../../src/passes/blocks.js';
import {seedReadings} from '../score/seed-readings.js';
import {syntaxPass} from '../support/syntax-pass.js';

const BAR = 2;
const BAR_WITH_PARSING = 0.3;
const UNIT = 1_000_000;
const ARTICLE = 3_200;

/** Article text only: with a form of comments in it, all that follows would be the form's and cost nothing. */
const seeds = (await seedReadings())
	.map((reading) => annotate(reading))
	.flatMap((doc) => doc.layer('block').map((block) => ({doc, block})))
	.filter(({block}) => ARTICLE_TEXT.has(block.props.label))
	.map(({doc, block}) => words(doc, block))
	.join('\n\n');

function seconds(work: () => void): number {
	const before = process.cpuUsage().user;
	work();
	return (process.cpuUsage().user - before) / UNIT;
}

function factsOf(raw: string, syntax?: Pass): void {
	const reading = readText({name: 'seeds.txt', raw, given: {}});
	if (!reading.ok) throw new Error('the seeds could not be read');
	readFacts(reading.value, syntax);
}

function repeated(megabytes: number): string {
	return seeds.repeat(Math.ceil((megabytes * UNIT) / seeds.length)).slice(0, megabytes * UNIT);
}

function speed(megabytes: number, syntax?: Pass): number {
	const raw = repeated(megabytes);
	return megabytes / seconds(() => factsOf(raw, syntax));
}

/** As news comes: one article of about 500 words after the other. */
function speedOfArticles(megabytes: number, syntax?: Pass): number {
	const articles = repeated(megabytes).match(new RegExp(`.{1,${ARTICLE}}(?:\\n|$)`, 'gsu')) ?? [];
	return megabytes / seconds(() => articles.map((raw) => factsOf(raw, syntax)));
}

// Warm first: what is measured is the reading, not the compiler.
speed(0.5);
const [small, large] = [speed(1), speed(4)];
console.log(`  text to facts, 1 MB (MB/s; bar: ${BAR}): ${small.toFixed(2)}`);
console.log(`  text to facts, 4 MB (MB/s; bar: ${BAR}): ${large.toFixed(2)}`);
console.log(`  4 MB against 1 MB (1 is linear): ${(large / small).toFixed(2)}`);
console.log(`  text to facts, articles of 500 words (MB/s): ${speedOfArticles(1).toFixed(2)}`);

const parser = syntaxPass();
if (parser) {
	speed(0.5, parser);
	const [whole, parts] = [speed(1, parser), speedOfArticles(1, parser)];
	console.log(`  with parsing, 1 MB (MB/s; bar: ${BAR_WITH_PARSING}): ${whole.toFixed(2)}`);
	console.log(
		`  with parsing, articles of 500 words (MB/s; bar: ${BAR_WITH_PARSING}): ${parts.toFixed(2)}`,
	);
} else console.log('  with parsing: not measured, WHOSAID_SYNTAX is off');
