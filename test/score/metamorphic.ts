// Changes to the seeds that change nothing that is said: their statements must stay the same.
import type {Reading} from '../../src/articles/reading.js';
import {readText} from '../../src/articles/text.js';
import {contentHull} from '../../src/facts/statement/statement.js';
import {statementsOf} from '../../src/facts/statement/statements-of.js';
import {annotate} from '../../src/make/annotate.js';
import {syntaxPass} from '../support/syntax-pass.js';
import {seedReadings} from './seed-readings.js';

const WIDTH = 72;

/** Same words in another dress. */
const DRESSES: readonly (readonly [string, (raw: string) => string])[] = [
	['CRLF line ends', (raw) => raw.replace(/\r?\n/gu, '\r\n')],
	['straight quotation marks', (raw) => raw.replace(/[“”„«»]|''/gu, '"').replace(/[‘’]/gu, "'")],
	['guillemets', (raw) => raw.replace(/“/gu, '«').replace(/”/gu, '»')],
	['low-high marks', (raw) => raw.replace(/“/gu, '„').replace(/”/gu, '“')],
	['entity junk', (raw) => raw.replace(/(?<=[a-z]) (?=[a-z])/gu, ' & nbsp; ')],
	['double-escaped entities', (raw) => raw.replace(/(?<=[a-z]) (?=[a-z])/gu, '&amp;nbsp;')],
	['single newlines', (raw) => raw.replace(/\n{2,}/gu, '\n')],
	[
		're-wrapped lines',
		(raw) =>
			raw
				.split(/\n{2,}/u)
				.map(rewrap)
				.join('\n\n'),
	],
];

let kept = 0;
let all = 0;
for (const [name, dress] of DRESSES) {
	let same = 0;
	let total = 0;
	for (const reading of await seedReadings()) {
		const before = statementKeys(reading, reading.article.raw);
		const after = statementKeys(reading, dress(reading.article.raw));
		const changed = new Set([...before, ...after]).size - intersection(before, after);
		total += before.size;
		same += Math.max(0, before.size - changed);
		if (process.argv.includes('--missed'))
			for (const key of before) if (!after.has(key)) console.log(`  ${name}: ${key}`);
	}
	kept += same;
	all += total;
	console.log(`${name.padEnd(26)} ${same} of ${total} statements the same`);
}
console.log(`metamorphic: ${kept} of ${all} statements unchanged (bar: all)`);

function statementKeys({article}: Reading, raw: string): ReadonlySet<string> {
	const reading = readText({name: article.name, raw, given: article.source});
	if (!reading.ok) throw new Error(`${article.name} could not be read`);
	const doc = annotate(reading.value, syntaxPass());
	return new Set(
		statementsOf(doc).map((fact) => {
			const {start, end} = contentHull(fact);
			const words = doc.text
				.slice(start, end)
				.toLowerCase()
				.replace(/[^\p{L}\p{N}]+/gu, ' ')
				.trim();
			return `${fact.props.speaker.name.replaceAll('’', "'")}: ${words}`;
		}),
	);
}

function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	return [...a].filter((key) => b.has(key)).length;
}

function rewrap(paragraph: string): string {
	const lines = [''];
	for (const word of paragraph.split(/ (?=\S)/u)) {
		const last = lines.at(-1) ?? '';
		if (last !== '' && last.length + word.length >= WIDTH) lines.push(word);
		else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
	}
	return lines.join('\n');
}
