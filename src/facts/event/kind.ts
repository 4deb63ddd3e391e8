// The kind "event": its passes, how it is found and how it is asked.

import {datesPass} from '../../passes/dates/dates.js';
import type {FactKind} from '../fact.js';
import {statementKind} from '../statement/kind.js';
import {askEvent, eventMoment} from './ask.js';
import type {EventFact} from './event.js';
import {extractEvents} from './extract.js';

export const eventKind: FactKind<EventFact> = {
	kind: 'event',
	// What only a speaker tells is a statement first.
	passes: [...statementKind.passes, datesPass],
	extract: extractEvents,
	ask: askEvent,
	moment: eventMoment,
	rivals: () => [],
};
