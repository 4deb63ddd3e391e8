// All calendar expressions of an article, in the order of its text, before they are placed in time.

import type {Doc} from '../../doc/doc.js';
import type {Block, BlockLabel} from '../../doc/layers.js';
import type {Span} from '../../doc/span.js';
import {clockBefore} from './clock.js';
import {findExpressions} from './grammar.js';
import type {Meaning} from './meaning.js';
import type {Placeable} from './moment.js';
import {type Tense, tenseAt} from './tense.js';
import {tokenLine} from './tokens.js';
import {isNoDate, namesEvent} from './vetoes.js';

export type Expression = Span &
	Placeable & {
		readonly rule: string;
		/** Whether it stands in article text; others only tell when the article was written. */
		readonly isArticleText: boolean;
		readonly block: Span;
	};

const ARTICLE_TEXT: ReadonlySet<BlockLabel> = new Set(['headline', 'paragraph', 'item']);
const IMPRINT: ReadonlySet<BlockLabel> = new Set(['byline', 'dateline']);

/** Those of article text and of the lines that tell who wrote it and when. */
export function readExpressions(doc: Doc): readonly Expression[] {
	const found: Expression[] = [];
	const anchors: Anchors = {};
	let quarter: string | undefined;
	for (const block of doc.layer('block')) {
		const isArticleText = ARTICLE_TEXT.has(block.props.label);
		if (!isArticleText && !IMPRINT.has(block.props.label)) continue;
		for (const plain of expressionsIn(doc.text, block)) {
			const one: Expression = {
				...plain,
				isArticleText,
				block,
				anchor: anchorFor(plain.meaning, anchors),
				quarter,
			};
			found.push(one);
			if (isArticleText) Object.assign(anchors, anchorsBy(one));
			if (one.meaning.kind === 'part' && one.meaning.part.startsWith('Q'))
				quarter = one.meaning.part;
		}
	}
	return found;
}

type Plain = Span & Pick<Expression, 'rule' | 'meaning' | 'tense'>;

function expressionsIn(text: string, block: Block): readonly Plain[] {
	return findExpressions(tokenLine(text, block)).flatMap(({rule, parts, meaning}) => {
		const span = {start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0};
		if (isNoDate(text, {...span, rule, meaning})) return [];
		const tense = tenseOf(text, span, {block, meaning});
		return [{...span, rule, meaning: inContext(text, span, meaning), tense}];
	});
}

/** The meaning with what the words beside it add: a time of day, or that it only names an event. */
function inContext(text: string, span: Span, meaning: Meaning): Meaning {
	if (meaning.kind === 'day' && namesEvent(text, span)) return {...meaning, isRough: true};
	const clock = meaning.dayPart ? undefined : clockBefore(text, span.start);
	return clock ? {...meaning, dayPart: clock} : meaning;
}

/** Vague words need no tense. */
function tenseOf(
	text: string,
	span: Span,
	{block, meaning}: {readonly block: Block; readonly meaning: Meaning},
): Tense {
	return meaning.kind === 'vague' ? 'unclear' : tenseAt(text, span, block);
}

/** The last expressions from which "the day before", "that month", "the previous year" count. */
type Anchors = {
	readonly day?: Placeable;
	readonly month?: Placeable;
	readonly year?: Placeable;
};

function anchorFor(meaning: Meaning, anchors: Anchors): Placeable | undefined {
	if (meaning.kind === 'weekday') return anchors.day;
	if (meaning.kind !== 'shift') return undefined;
	if (meaning.unit === 'month') return anchors.month;
	return meaning.unit === 'year' ? anchors.year : anchors.day;
}

/** What an expression newly is the anchor for; expressions that count from the story are for none. */
function anchorsBy({meaning, tense}: Plain): Anchors {
	const one: Placeable = {meaning, tense};
	if (meaning.kind === 'day') return {day: one, month: one, year: one};
	if (meaning.kind === 'month') return {month: one, year: one};
	if (meaning.kind === 'year') return {year: one};
	if ('origin' in meaning && meaning.origin === 'story') return {};
	const isDay = meaning.kind === 'weekday' || (meaning.kind === 'shift' && meaning.unit === 'day');
	return isDay ? {day: one} : {};
}
