// What screens ask of the world outside: data, performed by cli, and the ways between screens.
import type {ReviewEvent} from '../study/review-event.js';
import type {Session} from '../study/session.js';

export type Effect =
	/** Append to the journal; synced before the next frame is drawn. */
	| {readonly type: 'save'; readonly event: ReviewEvent}
	/** Remember which deck was studied last. */
	| {readonly type: 'remember'; readonly deck: string}
	| {readonly type: 'go'; readonly to: Destination}
	| {readonly type: 'quit'};

/** Where a key leads: another screen and what it begins with. */
export type Destination =
	| {readonly screen: 'home'}
	| {readonly screen: 'study'; readonly deck: string}
	| {readonly screen: 'summary'; readonly session: Session};
