// Scores the deck of the seeds against the gold facts; `--missed` says of each missed one why.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {GATE} from '../../src/facts/gate.js';
import {makeCards} from '../../src/make/make-cards.js';
import {makeDeck} from '../../src/make/make-deck.js';
import {readFacts} from '../../src/make/read-facts.js';
import {syntaxPass} from '../support/syntax-pass.js';
import {scoredCard} from './seed-deck.js';
import {goldName, seedReadings} from './seed-readings.js';
import {type GoldFact, whyMissed} from './why-missed.js';

type Worth = {readonly worth: number};
type GoldArticle = {
	readonly file: string;
	readonly statements: readonly (GoldFact & Worth & {readonly speaker: string})[];
	readonly events: readonly (GoldFact & Worth)[];
	readonly treaties: readonly (GoldFact & Worth)[];
};

const GOLD = 'test/gold/seeds.json';

function run(predictions: readonly unknown[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'whosaid-score-'));
	const file = join(folder, 'predictions.jsonl');
	writeFileSync(file, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''));
	const args = ['--gold', GOLD, '--cards', file, '--texts', 'seeds', '--strict', '--missed'];
	const {stdout, status} = spawnSync(process.execPath, ['test/gold/score-cards.mjs', ...args], {
		encoding: 'utf8',
	});
	rmSync(folder, {recursive: true, force: true});
	if (status !== 0) process.exitCode = 1;
	return stdout;
}

const readings = await seedReadings();
const articles = readings.map((reading) => ({
	name: goldName(reading),
	facts: readFacts(reading, syntaxPass()),
}));
const {deck} = makeDeck(
	articles.map(({facts}) => facts),
	{generator: 'score'},
);
const told = run(
	articles.map(({name, facts: {doc}}) => ({
		article: name,
		cards: deck.cards.filter(({cite}) => cite?.source === doc.article.id).map(scoredCard),
	})),
);
const [table = '', ...parts] = told.split('\n\n');
const notes = parts.flatMap((part) => part.split('\n'));
console.log(table);

const gold: readonly GoldArticle[] = JSON.parse(readFileSync(GOLD, 'utf8'));
const missed = new Set([...told.matchAll(/missed \(worth \d\): (\S+)/gu)].map(([, id]) => id));

/** All but the statements of those who stay unknown, which no card can name. */
function allOf({statements, events, treaties}: GoldArticle): readonly (GoldFact & Worth)[] {
	const known = statements.filter(({speaker}) => !speaker.startsWith('unknown:'));
	return [...known, ...events, ...treaties];
}

for (const worth of [3, 2]) {
	const wanted = gold.flatMap(allOf).filter((one) => one.worth === worth);
	const reached = wanted.filter(({id}) => !missed.has(id)).length;
	const percent = ((100 * reached) / wanted.length).toFixed(0);
	console.log(`worth ${worth}: ${reached}/${wanted.length} reached by a card, ${percent} %`);
}

/** Why each missed fact of an article was missed, one line a fact of the program near it. */
function report({name, facts}: (typeof articles)[number]): readonly string[] {
	const others = articles.filter((one) => one.facts !== facts);
	const rivals = others.flatMap((one) => one.facts.rivals);
	const made = makeCards(facts, rivals, {choice: {minConfidence: GATE}});
	const own = gold.filter(({file}) => file.startsWith(name)).flatMap(allOf);
	return own
		.filter(({id}) => missed.has(id))
		.flatMap((one) => [
			...notes.filter((note) => note.includes(`: ${one.id} `)),
			...whyMissed(one, facts, made).map((why) => `      ${why}`),
		]);
}

if (process.argv.includes('--missed')) {
	console.log(notes.filter((note) => /^ {2}(?!missed)/u.test(note)).join('\n'));
	for (const article of articles) console.log(`\n${article.name}\n${report(article).join('\n')}`);
}
