// The kind "treaty": its passes, how it is found and how it is asked.

import type {Rival} from '../../cards/rival.js';
import type {Doc} from '../../doc/doc.js';
import {treatiesPass} from '../../passes/treaties/treaties.js';
import type {FactKind} from '../fact.js';
import {statementKind} from '../statement/kind.js';
import {askTreaty} from './ask.js';
import {extractTreaties} from './extract.js';
import type {TreatyFact} from './treaty.js';

export const treatyKind: FactKind<TreatyFact> = {
	kind: 'treaty',
	// What is said of a treaty is somebody's statement.
	passes: [...statementKind.passes, treatiesPass],
	extract: extractTreaties,
	ask: askTreaty,
	rivals: treatyRivals,
};

/** The instruments an article names, as wrong answers for other cards. */
function treatyRivals(doc: Doc, facts: readonly TreatyFact[]): readonly Rival[] {
	const named = new Map(facts.map(({props}) => [props.treaty.name, props.treaty]));
	return [...named.values()].map(({name, aliases, abbreviation, asWritten}) => ({
		type: 'treaty',
		name,
		role: null,
		aliases: [
			...new Set([asWritten, ...aliases, ...(abbreviation === null ? [] : [abbreviation])]),
		],
		article: doc.article.id,
		said: [],
	}));
}
