// What screens ask of the world outside: data, performed by cli, and the ways between screens.
import type {CardId} from '../cards/card.js';
import type {Deck, DeckSource} from '../decks/deck.js';
import type {Preferences} from '../study/preferences.js';
import type {QuizPlan} from '../study/quiz/plan.js';
import type {Round} from '../study/quiz/round.js';
import type {ReviewEvent} from '../study/review-event.js';
import type {Session} from '../study/session.js';

export type Effect =
	/** Append to the journal; synced before the next frame is drawn. */
	| {readonly type: 'save'; readonly event: ReviewEvent}
	/** Remember which deck was studied last. */
	| {readonly type: 'remember'; readonly deck: string}
	/** Change one setting and keep it. */
	| {
			readonly type: 'set';
			readonly preferences: Preferences;
			readonly key: string;
			readonly value: unknown;
	  }
	| {readonly type: 'close-help'}
	/** Keep a deck, new or changed, among the user's own; one with its id gives way. */
	| {readonly type: 'write-deck'; readonly deck: Deck}
	/** When something was answered, for the streak; the answer comes as news. */
	| {readonly type: 'read-answers'}
	/** Read the journals, for one card or whole; the answer comes as news. */
	| {readonly type: 'read-events'; readonly card: CardId | null}
	/** Names of files and folders that begin so; the answer comes as news. */
	| {readonly type: 'complete'; readonly text: string}
	/** Make cards of files, folders and texts; progress and the cards come as news. */
	| {readonly type: 'make'; readonly paths: readonly string[]; readonly texts: readonly string[]}
	| {readonly type: 'stop-making'}
	/** Find the text of an article that a deck cites; the answer comes as news. */
	| {readonly type: 'read-source'; readonly source: DeckSource}
	| {readonly type: 'go'; readonly to: Destination}
	| {readonly type: 'quit'};

/** Where a key leads: another screen and what it begins with. */
export type Destination =
	| {readonly screen: 'home'}
	| {readonly screen: 'browse'; readonly query?: string}
	| {readonly screen: 'generate'}
	| {readonly screen: 'stats'}
	| {readonly screen: 'settings'}
	/** With a session that was left, that one goes on. */
	| {readonly screen: 'study'; readonly deck: string; readonly session?: Session}
	| {readonly screen: 'summary'; readonly session: Session}
	| {readonly screen: 'quiz'; readonly deck?: string; readonly plan?: QuizPlan}
	| {readonly screen: 'round'; readonly deck: string; readonly plan: QuizPlan}
	| {readonly screen: 'result'; readonly deck: string; readonly round: Round};
