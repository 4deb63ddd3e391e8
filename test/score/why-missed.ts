// Why no card reached a gold fact: none was found, the gate kept it, a way of asking refused, a check dropped it.

import type {Doc} from '../../src/doc/doc.js';
import type {Span} from '../../src/doc/span.js';
import {GATE, surety} from '../../src/facts/gate.js';
import type {Asked} from '../../src/facts/index.js';
import {piecesOf} from '../../src/facts/plain/pieces.js';
import {plainClause} from '../../src/facts/plain/plain-clause.js';
import {pointerIn} from '../../src/facts/plain/pointers.js';
import {askingOf} from '../../src/facts/statement/asking.js';
import {isScarred} from '../../src/facts/statement/scars.js';
import {contentHull} from '../../src/facts/statement/statement.js';
import {statementsOf} from '../../src/facts/statement/statements-of.js';
import type {Made} from '../../src/make/make-cards.js';
import type {ArticleFacts} from '../../src/make/read-facts.js';

export type GoldFact = {
	readonly id: string;
	readonly evidence: readonly Span[];
};

const length = ({start, end}: Span): number => end - start;
const shared = (a: Span, b: Span): number =>
	Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Half of the shorter, as the scorer has it. */
function meets(a: Span, b: Span): boolean {
	const both = shared(a, b);
	return both > 0 && both * 2 >= Math.min(length(a), length(b));
}

/** One line for every fact of the program that lies on the gold one. */
export function whyMissed(gold: GoldFact, article: ArticleFacts, made: Made): readonly string[] {
	const near = article.asked.filter(({fact}) =>
		fact.evidence.some(({raw}) => gold.evidence.some((one) => meets(raw, one))),
	);
	if (near.length === 0) return ['no fact'];
	return near.map((asked) => `${titleOf(asked)}: ${fateOf(asked, article, made)}`);
}

function titleOf({fact}: Asked): string {
	const rules = fact.rules.filter((rule) => /^(?:who|indirect|statement|event|treaty)/u.test(rule));
	return `${fact.kind} ${fact.confidence.toFixed(2)} → ${surety(fact).toFixed(2)} [${rules.join(' ')}]`;
}

function fateOf(asked: Asked, {doc}: ArticleFacts, made: Made): string {
	const {fact, ask} = asked;
	const gate = surety(fact) < GATE ? 'below the gate; ' : '';
	const cards = ask({doc, rivals: []});
	if (cards.length === 0) return `${gate}not asked: ${refusal(asked, doc)}`;
	const told = cards.map((card) => {
		const fall = made.dropped.find((one) => one.card.id === card.id);
		if (fall) return `${card.kind} fell to ${fall.check} (${fall.why})`;
		const isChosen = made.chosen.some((one) => one.card.id === card.id);
		return `${card.kind} ${isChosen ? 'chosen' : gate === '' ? 'surplus' : 'possible'}: ${card.question}`;
	});
	return gate + told.join('; ');
}

/** What kept a statement from being asked at all, as far as it can be told from outside. */
export function refusal({fact}: Asked, doc: Doc): string {
	const told = statementsOf(doc).find(({key}) => key === fact.key);
	if (!told) return 'no way of asking';
	const {form, content, speaker, act} = told.props;
	if (askingOf(told, {doc, rivals: []}))
		return `no question for a speaker of type ${speaker.type} (${speaker.name}), act ${act}`;
	if (form === 'direct')
		return isScarred(doc, contentHull(told)) ? 'damaged words' : 'no sentence stands alone';
	const [span] = content;
	const pieces = span && piecesOf(doc, span);
	if (!span || !pieces) return 'marks do not pair';
	if (content.length > 1) return `an interrupted clause (${content.length} parts)`;
	const pointer = pointerIn(pieces, () => false);
	if (plainClause(doc, span, speaker.name))
		return 'neither a clause nor a thing, or a doubtful name';
	return pointer === null ? 'an open time, or a name' : `“${pointer}” points elsewhere`;
}
