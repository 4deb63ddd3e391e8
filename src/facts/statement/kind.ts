// The kind "statement": its passes, how it is found and how it is asked.
import {blocksPass} from '../../passes/blocks.js';
import {cuesPass} from '../../passes/cues.js';
import {datesPass} from '../../passes/dates/dates.js';
import {peoplePass} from '../../passes/people.js';
import {quotesPass} from '../../passes/quotes/quotes.js';
import {sentencesPass} from '../../passes/sentences.js';
import type {FactKind} from '../fact.js';
import {askStatement, statementMoment, statementRivals} from './ask.js';
import type {StatementFact} from './statement.js';
import {statementsOf} from './statements-of.js';

export const statementKind: FactKind<StatementFact> = {
	kind: 'statement',
	passes: [blocksPass, sentencesPass, quotesPass, peoplePass, cuesPass, datesPass],
	extract: statementsOf,
	ask: askStatement,
	moment: statementMoment,
	rivals: statementRivals,
};
