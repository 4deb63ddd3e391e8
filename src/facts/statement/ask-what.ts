// What was said: a short answer found in the reported clause.
import type {Draft} from '../draft.js';
import {dayPhrase, occasionPhrase} from './anchors.js';
import {namedSpeaker} from './ask-place.js';
import type {Asking} from './asking.js';
import {whichCountry} from './what-country.js';
import {whatToDo} from './what-to-do.js';

/** A question about a clause: what stands behind "say", and the words it asks for. */
export type Constituent = {
	/** "What", "Which country". */
	readonly asked: string;
	/** "Moscow would do if NATO accepted Ukraine". */
	readonly rest: string;
	readonly form: Draft['forms'][0];
	readonly accept: readonly string[];
	readonly variant: string;
	/** Whether "that" may stand before the rest; not before a verb whose subject is asked. */
	readonly takesThat: boolean;
};

/** Best first: one of them is asked. */
const WAYS: readonly ((asking: Asking) => Constituent | null)[] = [whatToDo, whichCountry];

export function askWhat(asking: Asking): readonly Draft[] {
	const {fact, passage} = asking;
	const {speaker, attribution, act, reportedBy} = fact.props;
	const named = namedSpeaker(fact.props);
	if (named === null || !asking.clause) return [];
	if (act === 'denied' || act === 'declined' || act === 'asked' || act === 'unconfirmed') return [];
	const lead = reportedBy ? `According to ${reportedBy.name}, ` : '';
	const when = `${occasionPhrase(asking)}${dayPhrase(asking)}`;
	return WAYS.flatMap((way) => way(asking) ?? [])
		.slice(0, 1)
		.map((found): Draft => {
			const that = when !== '' && found.takesThat ? ' that' : '';
			const asked = reportedBy ? lower(found.asked) : found.asked;
			return {
				kind: 'what-said',
				variant: found.variant,
				question: `${lead}${asked} did ${named} say${when}${that} ${found.rest}?`,
				forms: [found.form],
				accept: found.accept,
				tags: [speaker.name],
				cited: [passage, attribution],
			};
		});
}

function lower(words: string): string {
	return words.slice(0, 1).toLowerCase() + words.slice(1);
}
