// Where, on what occasion and to whom it was said.

import type {Draft} from '../draft.js';
import {isBody} from '../named-actor.js';
import {dayPhrase, occasionPhrase} from './anchors.js';
import {beforeWords, sentence} from './ask-who.js';
import type {Asking} from './asking.js';
import type {StatementProps} from './statement.js';

/** The speaker as the subject of a question, or null where there is no name. */
export function namedSpeaker({
	speaker: {type, name, role},
}: Pick<StatementProps, 'speaker'>): string | null {
	if (type === 'organisation' || type === 'document')
		return /^\p{Lu}/u.test(name.replace(/^the /iu, '')) ? withArticle(name) : null;
	if (type !== 'person' || !name.includes(' ')) return null;
	// "Danish envoy Per Lund", but not "envoy to the talks in Oslo Per Lund".
	return role !== null && /^(?!Well )\p{Lu}(?:[\p{L}-]+ ?){1,4}$/u.test(role)
		? `${lowBegun(role)} ${name}`
		: name;
}

/** "Family spokesman Per Lund" began a sentence; in a question it does not. */
function lowBegun(role: string): string {
	return role.replace(BEGUN, (word) => word.toLowerCase());
}

const BEGUN =
	/^(?:Campaign|Company|Family|Former|Leading|Longtime|Presidential|Retired|Senior|Then|Top|Veteran)(?= )/u;

export function withArticle(name: string): string {
	if (/^The /u.test(name) && isBody(name)) return `the${name.slice(3)}`;
	return (isBody(name) || INITIALS.test(name)) && !/^the /iu.test(name) ? `the ${name}` : name;
}

/** Initials that are said letter by letter, of bodies. */
const INITIALS =
	/^(?:CIA|DEA|DHS|DNC|DOJ|EPA|EU|FAA|FBI|FCC|FDA|FEC|GAO|GOP|IAEA|ICC|IMF|IRS|NLRB|NRA|NSA|NYPD|OECD|OSCE|RNC|SEC|TSA|UK|UN|US|WHO|WTO)$/u;

const OUTLET =
	/^in an interview with (?:the )?(\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:(?:of|the|and) )?\p{Lu}[\p{L}\p{N}.&’'-]*){0,4})$/u;

export function askOccasion(asking: Asking): readonly Draft[] {
	const {fact, said, verb, passage} = asking;
	const {speaker, attribution, reportedBy} = fact.props;
	const named = namedSpeaker(fact.props);
	const phrase = occasionPhrase(asking).trim();
	if (named === null || phrase === '' || reportedBy || !/\p{Lu}|“/u.test(phrase)) return [];
	const outlet = OUTLET.exec(phrase)?.[1];
	const asked =
		outlet === undefined ? questionFor(phrase) : 'In an interview with which news outlet';
	if (asked === null) return [];
	const answer = outlet ?? phrase;
	const question = `${asked} did ${named} ${verb.base}${beforeWords(dayPhrase(asking), said)}?`;
	return [
		{
			kind: 'where',
			question: sentence('', question),
			forms: [{answer: answer.slice(0, 1).toUpperCase() + answer.slice(1)}],
			accept: [answer, answer.replace(/^(?:on|at|in|during|to|via|by) (?:the |an? )?/u, '')],
			tags: [speaker.name],
			cited: [passage, attribution],
		},
	];
}

/** Null for what is neither a channel nor an event. */
function questionFor(phrase: string): string | null {
	if (
		/^(?:on|in|via) .*\b(?:channel|television|TV|radio|programme)\b|^on .*\bprogram\b/iu.test(
			phrase,
		)
	)
		return 'On which channel or programme';
	return /^(?:at|during) /u.test(phrase) ? 'On what occasion' : null;
}

export function askToWhom(asking: Asking): readonly Draft[] {
	const {fact, said, passage} = asking;
	const {speaker, addressee, attribution, act, reportedBy} = fact.props;
	const named = namedSpeaker(fact.props);
	if (named === null || addressee === null || !/^\p{Lu}/u.test(addressee)) return [];
	if (act !== 'said' && act !== 'promised' && act !== 'warned') return [];
	const told = toldTo(addressee, asking);
	if (told === null) return [];
	const lead = reportedBy ? `According to ${reportedBy.name}, ` : '';
	const question = `whom did ${named} tell${beforeWords(occasionPhrase(asking) + dayPhrase(asking), said)}?`;
	return [
		{
			kind: 'to-whom',
			question: sentence(lead, `W${question.slice(1)}`),
			forms: [{answer: told}],
			accept: [addressee, told.split(' ').at(-1) ?? told],
			tags: [speaker.name, told],
			cited: [passage, attribution],
		},
	];
}

const MOST_OF_ADDRESSEE = 6;

/** The addressee by the full name; null for a torn one, a bare surname nobody bears, oneself. */
function toldTo(addressee: string, {doc, fact}: Asking): string | null {
	const name = addressee.replace(/(?:['’]s|\s(?:of|in|on|at|and|for|from|with|the))+$/u, '');
	const person = doc
		.layer('person')
		.map(({props}) => props.fullName)
		.find((full) => full === name || full.endsWith(` ${name}`));
	const told = person ?? name;
	const isSelf = told === fact.props.speaker.name || fact.props.speaker.name.endsWith(` ${told}`);
	const isBareSurname = person !== undefined && !person.includes(' ');
	return isSelf || isBareSurname || told.split(' ').length > MOST_OF_ADDRESSEE ? null : told;
}
