// The microscope as text: every block with its label, then every fact with its reasons.
import type {Doc} from '../../doc/doc.js';
import type {Fact} from '../../facts/fact.js';
import {GATE, surety} from '../../facts/gate.js';
import {printable} from '../../look/printable.js';
import type {ArticleFacts} from '../../make/read-facts.js';
import {factParts} from './fact-words.js';
import type {Paint} from './ink-for.js';
import {markedText} from './marked-text.js';

const MOST_CANDIDATES = 4;

export function explainText(article: ArticleFacts, paint: Paint): string {
	const {doc, asked} = article;
	const blocks = doc
		.layer('block')
		.map((block) => `${paint('label', `[${block.props.label}]`)} ${markedText(doc, block, paint)}`);
	const facts = asked.map(({fact}, index) => factText(fact, index + 1, paint));
	const kept = asked.filter(({fact}) => surety(fact) >= GATE).length;
	return [
		...headLines(doc),
		'',
		...blocks.flatMap((block) => [block, '']),
		`${asked.length} facts, ${kept} of them at or above the gate (${GATE})`,
		'',
		...facts,
	]
		.join('\n')
		.concat('\n');
}

function headLines(doc: Doc): readonly string[] {
	const {name, source} = doc.article;
	const {title, publisher, author, published, publishedBy, address} = source;
	const known = Object.entries({title, publisher, author, published, publishedBy, address});
	return [
		printable(name),
		...known.flatMap(([key, value]) =>
			value === undefined ? [] : [printable(`  ${key}: ${value}`)],
		),
	];
}

function factText(fact: Fact, number: number, paint: Paint): string {
	const isSure = surety(fact) >= GATE;
	const verdict = isSure ? paint('good', 'asked') : paint('bad', 'kept out');
	const candidates = fact.candidates
		.slice(0, MOST_CANDIDATES)
		.map(({name, score, reason}) => printable(`${name} ${score.toFixed(2)} (${reason})`));
	const places = fact.evidence.map(({raw}) => `${raw.start}–${raw.end}`).join(', ');
	return [
		`${String(number).padStart(3)}  ${fact.kind}  ${fact.confidence.toFixed(2)}  ${verdict}`,
		...fact.evidence.map(({words}) => `     “${printable(words)}”`),
		...factParts(fact).map((part) => `     ${printable(part)}`),
		paint('dim', `     rules: ${fact.rules.join(', ')}`),
		...(candidates.length > 0 ? [paint('dim', `     candidates: ${candidates.join('; ')}`)] : []),
		paint('dim', `     at: ${places}`),
		'',
	].join('\n');
}
