// Where, on what occasion and to whom it was said.

import {capital} from '../../cards/words.js';
import {type Doc, words} from '../../doc/doc.js';
import {officesOf} from '../../passes/names/office-holders.js';
import {surnameOf, writtenSurname} from '../../passes/names/same-person.js';
import type {Actor} from '../actor.js';
import {actorAnswer} from '../actor-answer.js';
import type {Draft} from '../draft.js';
import {isBody} from '../named-actor.js';
import {figureSpelling} from '../standing/figures.js';
import {personActor} from './actor-of.js';
import {dayPhrase, occasionPhrase} from './anchors.js';
import {beforeWords, sentence} from './ask-who.js';
import type {Asking} from './asking.js';
import {contentHull, type StatementProps} from './statement.js';

/** The speaker as the subject of a question, or null where there is no name. */
export function namedSpeaker({
	speaker: {type, name, role},
}: Pick<StatementProps, 'speaker'>): string | null {
	if (type === 'organisation' || type === 'document')
		return /^\p{Lu}/u.test(name.replace(/^the /iu, '')) ? withArticle(name) : null;
	if (type !== 'person' || !name.includes(' ')) return null;
	// "Danish envoy Per Lund", but not "envoy to the talks in Oslo Per Lund".
	return role !== null &&
		!isHeldByOthers(role, name) &&
		/^(?!(?:And|But|Now|So|Then|Well|Yet) )\p{Lu}(?:[\p{L}-]+ ?){1,4}$/u.test(role)
		? `${lowBegun(role)} ${figureSpelling(name)}`
		: figureSpelling(name);
}

/** A bare high office is held by few: "President Ingrid Dahl" may be whom somebody imagines, or whose spouse it is. */
function isHeldByOthers(role: string, name: string): boolean {
	const office = /^(?:former |vice )?(?:president|prime minister|chancellor|premier)$/iu;
	return office.test(role) && officesOf(name, null).length === 0;
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
	const {fact, doc, said, verb, passage} = asking;
	const {speaker, attribution, reportedBy} = fact.props;
	const named = namedSpeaker(fact.props);
	const phrase = occasionPhrase(asking).trim();
	if (named === null || phrase === '' || reportedBy || !/\p{Lu}|“/u.test(phrase)) return [];
	// "with CNN's Per Lund": the channel, not who asked.
	const outlet = OUTLET.exec(phrase)?.[1]?.replace(/['’]s\s.*$/u, '');
	const asked =
		outlet === undefined ? questionFor(phrase) : 'In an interview with which news outlet';
	if (asked === null) return [];
	const answer = outlet ?? phrase;
	const question = `${asked} did ${named} ${verb.base}${beforeWords(dayPhrase(asking), said)}?`;
	return [
		{
			kind: 'where',
			question: sentence('', question),
			forms:
				outlet === undefined
					? [{answer: capital(answer)}]
					: actorAnswer(outletCalled(outlet), words(doc, contentHull(fact)), asking).forms,
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
	const {fact, doc, said, passage} = asking;
	const {speaker, addressee, attribution, act, reportedBy} = fact.props;
	const named = namedSpeaker(fact.props);
	if (named === null || addressee === null) return [];
	if (act !== 'said' && act !== 'promised' && act !== 'warned') return [];
	const listener = listenerOf(doc, addressee.replace(TRAILING, ''));
	if (listener === null || listener.name.endsWith(speaker.name)) return [];
	const lead = reportedBy ? `According to ${reportedBy.name}, ` : '';
	const question = `${listener.asked} did ${named} tell${beforeWords(occasionPhrase(asking) + dayPhrase(asking), said)}?`;
	return [
		{
			kind: 'to-whom',
			question: sentence(lead, question),
			forms: actorAnswer(listener.actor, words(doc, contentHull(fact)), asking).forms,
			accept: listener.accept,
			tags: [speaker.name, listener.name],
			cited: [passage, attribution],
		},
	];
}

/** With "the" and without; of a broadcaster with "News" and without. */
function otherForms(name: string): readonly string[] {
	const [first = ''] = name.split(' ');
	if (/^(?:ABC|BBC|CBS|Fox|FOX|ITV|NBC|Sky)$/u.test(first))
		return name === first ? [`${first} News`] : name === `${first} News` ? [first] : [];
	if (/^\p{Lu}{2,}$/u.test(name)) return [];
	return [/^the /iu.test(name) ? name.slice(4) : `the ${name}`];
}

type Listener = {
	readonly asked: string;
	readonly name: string;
	readonly accept: readonly string[];
	readonly actor: Actor;
};

function outletCalled(name: string): Actor {
	return {type: 'organisation', name, role: null, aliases: otherForms(name)};
}

const OUTLET_NAME =
	/^(?:the )?(?:\p{Lu}[\p{L}.&’'-]* )*(?:AFP|AP|ABC|BBC|Bloomberg|Broadcasting|Buzzfeed|CBS|CNBC|CNN|Chronicle|Fox|Gazette|Globe|Guardian|Herald|Interfax|Journal|MSNBC|Magazine|NBC|NPR|News|Newsweek|POLITICO|Politico|Post|Press|RIA|RT|Radio|Reuters|Rolling Stone|Standard|Star|Sun|TASS|TV|Telegraph|Television|Time|Times|Tribune|TODAY|Today|Week|Weekly)$/u;

const TRAILING = /(?:['’]s|\s(?:of|in|on|at|and|for|from|with|the))+$/u;
const FULL_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.-]+){1,2}$/u;

/** A person by the full name, or a news outlet; null for anybody else. */
function listenerOf(doc: Doc, addressee: string): Listener | null {
	if (OUTLET_NAME.test(addressee)) {
		const bare = addressee.replace(/^the /u, '');
		return {
			asked: 'Which news outlet',
			name: bare,
			accept: otherForms(bare),
			actor: outletCalled(bare),
		};
	}
	const people = doc
		.layer('person')
		.filter(({props}) => props.name === addressee || props.fullName === addressee);
	const names = new Set(people.map(({props}) => props.fullName));
	const [known = ''] = names;
	const name = names.size === 1 ? known : FULL_NAME.test(addressee) ? addressee : '';
	if (!name.includes(' ')) return null;
	const [mention] = people;
	const actor: Actor = mention
		? personActor(doc, mention)
		: {type: 'person', name, role: null, aliases: [surnameOf(name)]};
	return {asked: 'Whom', name, accept: [addressee, writtenSurname(name)], actor: {...actor, name}};
}
