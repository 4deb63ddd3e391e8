// Whether the words round a run of capitalised words say that it names a person.
import type {Span} from '../../doc/span.js';
import VERBS from '../tables/reporting-verbs.json' with {type: 'json'};
import TITLES from '../tables/titles.json' with {type: 'json'};

const FORMS = [VERBS.said, VERBS.asked, VERBS.denied]
	.flatMap((table) => Object.values(table))
	.flatMap((forms) => forms.slice(0, 2));
const SAID = FORMS.join('|');
const AROUND = 40;
/** "… Dahl, 52, …", "… Dahl, a farmer", "… Dahl, who", "… Dahl (R-Ohio)", "… Dahl said". */
const BEHIND = new RegExp(
	String.raw`^(?:['’]s\s)?(?:,\s(?:\d\d\b|(?:an?|the|who|whose|one of|founder|head|president|chief|director|executive|deputy|former|professor|senior|spokes)\s?)|\s\([RD]-|\s(?:also\s|has\s|had\s|later\s|\p{L}+ly\s)?(?:${SAID})\b|,?\s(?:Jr|Sr)\.)`,
	'u',
);
/** "said Ingrid Dahl", "spokeswoman Ingrid Dahl", "the farmer, Ingrid Dahl,". */
const BEFORE = new RegExp(
	String.raw`(?:[,”"’]\s(?:${SAID})|\b(?:${TITLES.roles.join('|')}|spokesman|spokeswoman|strategist|activist|resident|voter|student|supporter|volunteer|pollster|columnist|host|anchor|reporter|nominee|challenger|wife|husband|son|daughter|brother|sister|father|mother|veteran|actress?|singer|businessman|billionaire|owner|scholar|consultant|named|according to)),?\s$`,
	'u',
);

export function vouchesFor(text: string, {start, end}: Span): boolean {
	return (
		BEHIND.test(text.slice(end, end + AROUND)) ||
		BEFORE.test(text.slice(Math.max(0, start - AROUND), start))
	);
}
