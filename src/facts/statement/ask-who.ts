// Who said it: the speaker of a statement.

import type {CardKind} from '../../cards/card.js';
import {capital} from '../../cards/words.js';
import {words} from '../../doc/doc.js';
import type {Span} from '../../doc/span.js';
import {actorAnswer} from '../actor-answer.js';
import {bodyNoun, hasBodyNoun, isOutlet} from '../body-noun.js';
import {countryCalled} from '../countries.js';
import {canCite, type Draft, sentencesAround} from '../draft.js';
import {reportLead} from '../report-lead.js';
import {dayPhrase, occasionPhrase} from './anchors.js';
import type {Asking} from './asking.js';
import {countryForm} from './moved/country.js';
import {contentHull, type StatementProps} from './statement.js';

const KINDS: Readonly<Partial<Record<StatementProps['act'], CardKind>>> = {
	denied: 'who-denied',
	asked: 'who-asked',
	declined: 'who-declined',
};

const FARTHEST_NAME = 600;
/** A paper that reports tells of others; one that argues has a view of its own. */
const VIEW =
	/^(?:accuse|argue|attack|blame|blast|brand|call|condemn|criticize|criticise|defend|demand|denounce|dismiss|endorse|insist|mock|oppose|praise|threaten|urge|vow)\b/u;

export function askWho(asking: Asking): readonly Draft[] {
	const {fact, doc, said, verb, passage} = asking;
	const {speaker, act, attribution, reportedBy} = fact.props;
	const asked = whoWord(fact.props);
	if (asked === null || act === 'unconfirmed') return [];
	if (isOutlet(speaker.name) && !VIEW.test(fact.props.cue)) return [];
	const {forms, accept} = speakerAnswer(asking);
	const when = `${occasionPhrase(asking)}${dayPhrase(asking)}`;
	const lead = reportedBy
		? `According to ${reportedBy.name}, `
		: when === ''
			? reportLead(doc.article.source)
			: '';
	// "asked on May 3 voters to come" tears verb and object apart.
	const isApart = /^(?::| that\b| whether\b| if\b)/u.test(said);
	const first = isApart || when === '' ? '' : `${when.trim().replace(/,$/u, '')}, `;
	const question = `${asked} ${verb.past}${isApart ? beforeWords(when, said) : said}?`;
	return [
		{
			kind: KINDS[act] ?? 'who-said',
			question: capital(sentence(`${lead}${first}`, question)),
			forms,
			accept,
			tags: [speaker.name],
			cited: [passage, attribution, ...nameOf(asking)],
		},
	];
}

function speakerAnswer(asking: Asking): Pick<Draft, 'forms' | 'accept'> {
	const {fact, doc} = asking;
	const {speaker} = fact.props;
	const asActor = actorAnswer(speaker, words(doc, contentHull(fact)), asking);
	const country = speaker.type === 'organisation' ? countryCalled(speaker.name) : undefined;
	if (!country) return asActor;
	const form = countryForm(country, speaker.name, doc)?.forms[0];
	return {
		// Among bodies and papers a country would stand out.
		forms: [form ?? {answer: asActor.forms[0].answer}],
		accept: [...asActor.accept, country.name, ...country.aliases],
	};
}

/** Where "he" or "the envoy" speaks, the nearest place that names the speaker; before rather than behind. */
function nameOf({fact, doc, passage}: Asking): readonly Span[] {
	const {speaker, attribution} = fact.props;
	const whole = sentencesAround(doc, [passage, attribution]);
	const names = [speaker.name, ...speaker.aliases].filter((name) => /^\p{Lu}/u.test(name));
	const shown = words(doc, whole);
	if (names.some((name) => shown.includes(name))) return [];
	const from = Math.max(0, whole.start - FARTHEST_NAME);
	const before = placesOf(names, from, (name) =>
		doc.text.slice(from, whole.start).lastIndexOf(name),
	);
	const behind = placesOf(names, whole.end, (name) =>
		doc.text.slice(whole.end, whole.end + FARTHEST_NAME).indexOf(name),
	);
	const nearest = [
		...[...before].sort((a, b) => b.start - a.start).slice(0, 1),
		...[...behind].sort((a, b) => a.start - b.start).slice(0, 1),
	];
	const found = nearest.find((place) => canCite(doc, [passage, attribution, place]));
	return found ? [found] : nearest.slice(0, 1);
}

function placesOf(
	names: readonly string[],
	from: number,
	indexOf: (name: string) => number,
): readonly Span[] {
	return names.flatMap((name) => {
		const start = from + indexOf(name);
		return start < from ? [] : [{start, end: start + name.length}];
	});
}

/** No comma stands between a year and a colon. */
export function beforeWords(when: string, said: string): string {
	return said.startsWith(':') ? `${when.replace(/,$/u, '')}${said}` : `${when}${said}`;
}

/** The mark of a quoted question or call is mark enough. */
export function sentence(lead: string, question: string): string {
	const whole = question.replace(/([?!][’']?)”[,;]*\?$/u, '$1”').replace(/[,;]+\?$/u, '?');
	return lead === '' ? whole : `${lead}${whole.slice(0, 1).toLowerCase()}${whole.slice(1)}`;
}

/** Null for those who have no name. */
function whoWord({speaker}: StatementProps): string | null {
	switch (speaker.type) {
		case 'person':
			return /^\p{Lu}\S* (?:.* )?\p{Lu}/u.test(speaker.name) ? 'Who' : null;
		case 'organisation':
			if (!/^(?:the )?\p{Lu}/u.test(speaker.name)) return null;
			if (countryCalled(speaker.name)) return 'Which country';
			return hasBodyNoun(speaker.name) ? `Which ${bodyNoun(speaker.name)}` : null;
		case 'document':
		case 'group':
		case 'unknown':
			return null;
	}
}
