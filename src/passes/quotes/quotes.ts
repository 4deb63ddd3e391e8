// The quotation layer: outermost quotations, whatever marks a text uses and forgets.
import type {Ann} from '../../doc/ann.js';
import type {Doc} from '../../doc/doc.js';
import type {Pass} from '../../doc/pass.js';
import {type Span, trimSpan} from '../../doc/span.js';
import {ARTICLE_TEXT} from '../blocks.js';
import {type Action, leastCostPath} from './least-cost-path.js';
import {type Event, eventsOf} from './marks.js';

export const quotesPass: Pass = {name: 'quotes', needs: ['block'], gives: ['quote'], run};

type Ending = {readonly rule: string; readonly closed: boolean; readonly confidence: number};

const ENDINGS = {
	close: {rule: 'quotes/pair', closed: true, confidence: 1},
	dash: {rule: 'quotes/dash', closed: true, confidence: 0.9},
	open: {rule: 'quotes/never-closed', closed: false, confidence: 0.5},
} as const satisfies Readonly<Record<string, Ending>>;

function run(doc: Doc): readonly Ann<'quote'>[] {
	const blocks = doc.layer('block').filter(({props}) => ARTICLE_TEXT.has(props.label));
	const events = eventsOf(doc.text, blocks);
	const path = leastCostPath(events);
	const quotes: Ann<'quote'>[] = [];
	let opener: Span | undefined;
	for (const [at, event] of events.entries()) {
		const action = path[at] ?? 'none';
		if (opener && ENDS.has(action)) quotes.push(quote(doc, opener, ...ending(event, action)));
		if (ENDS.has(action)) opener = undefined;
		if (action === 'open' || action === 'reopen') opener = event;
	}
	const end = blocks.at(-1)?.end ?? doc.text.length;
	if (opener) quotes.push(quote(doc, opener, {start: end, end}, ENDINGS.open));
	return quotes;
}

const ENDS: ReadonlySet<Action> = new Set(['close', 'reopen', 'break', 'dash']);

/** Where the quoted words stop, and how. A quotation without a mark of its own stops before what ends it. */
function ending(event: Event, action: Action): readonly [Span, Ending] {
	const stop = {start: event.start, end: event.start};
	if (action === 'close') return [event, ENDINGS.close];
	return action === 'dash' ? [event, ENDINGS.dash] : [stop, ENDINGS.open];
}

function quote(
	doc: Doc,
	opener: Span,
	close: Span,
	{rule, closed, confidence}: Ending,
): Ann<'quote'> {
	return {
		start: opener.start,
		end: close.end,
		kind: 'quote',
		props: {
			inner: trimSpan(doc.text, {start: opener.end, end: Math.max(opener.end, close.start)}),
			closed,
			depth: 0,
		},
		rule,
		confidence,
	};
}
