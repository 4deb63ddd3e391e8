// The registry of kinds of facts, one line each.

import type {Card} from '../cards/card.js';
import type {Rival} from '../cards/rival.js';
import type {Doc} from '../doc/doc.js';
import type {Pass} from '../doc/pass.js';
import {eventKind} from './event/kind.js';
import type {Fact, FactKind, Moment} from './fact.js';
import type {Known} from './known.js';
import {statementKind} from './statement/kind.js';
import {treatyKind} from './treaty/kind.js';

/** A kind with its own type of fact closed over: it extracts, and asks only what it extracted. */
export type ClosedKind = {
	readonly kind: string;
	readonly passes: readonly Pass[];
	extract(doc: Doc): {readonly asked: readonly Asked[]; readonly rivals: readonly Rival[]};
	/** A fact of this kind, with the ways to ask it. */
	asked(fact: Fact): Asked;
};

/** A fact and the way to ask it. */
export type Asked = {
	readonly fact: Fact;
	ask(known: Known): readonly Card[];
	moment(doc: Doc): Moment | null;
};

export const KINDS: readonly ClosedKind[] = [
	close(statementKind),
	close(treatyKind),
	close(eventKind),
];

function close<F extends Fact>(kind: FactKind<F>): ClosedKind {
	const asked = (fact: F): Asked => ({
		fact,
		ask: (known) => kind.ask(fact, known),
		moment: (doc) => kind.moment?.(fact, doc) ?? null,
	});
	return {
		kind: kind.kind,
		passes: kind.passes,
		extract(doc) {
			const facts = kind.extract(doc);
			return {asked: facts.map(asked), rivals: kind.rivals(doc, facts)};
		},
		// A fact's own kind gave it: see askAgain.
		asked: (fact) => asked(fact as F),
	};
}

/** A fact that came from another thread as plain data, with the ways to ask it. */
export function askAgain(fact: Fact): Asked {
	const kind = KINDS.find((one) => one.kind === fact.kind);
	if (!kind) throw new Error(`no kind of fact is called ${fact.kind}`);
	return kind.asked(fact);
}
