// Reporting cues: the verbs that give words to somebody, outside quotations, with their polarity.
import type {Ann} from '../doc/ann.js';
import type {Doc} from '../doc/doc.js';
import {covering} from '../doc/locate.js';
import type {Pass} from '../doc/pass.js';
import VERBS from './tables/reporting-verbs.json' with {type: 'json'};

type Polarity = Ann<'cue'>['props']['polarity'];
type Verb = {readonly lemma: string; readonly polarity: Polarity};

export const cuesPass: Pass = {name: 'cues', needs: ['sentence', 'quote'], gives: ['cue'], run};

const FORMS: ReadonlyMap<string, Verb> = new Map([
	...entries(VERBS.said, 'said'),
	...entries(VERBS.asked, 'asked'),
	...entries(VERBS.denied, 'denied'),
]);
const CUE = new RegExp(`\\b(?:${[...FORMS.keys()].join('|')})\\b`, 'giu');
const NEGATED =
	/\b(?:not|never|n['’]t|nobody|no one|neither|refused to|declined to)\b[^.,;:]{0,20}$/iu;
/** Before a past form that is a participle, not a report: "the promise made and announced". */
const NO_REPORT = /\b(?:be|been|being|to|the|a|an)\s$/iu;

function run(doc: Doc): readonly Ann<'cue'>[] {
	return doc.layer('sentence').flatMap((sentence) => {
		const text = doc.text.slice(sentence.start, sentence.end);
		return [...text.matchAll(CUE)].flatMap(({0: form, index}): readonly Ann<'cue'>[] => {
			const span = {start: sentence.start + index, end: sentence.start + index + form.length};
			const verb = FORMS.get(form.toLowerCase());
			const before = text.slice(Math.max(0, index - 40), index);
			if (!verb || NO_REPORT.test(before) || covering(doc, 'quote', span)) return [];
			const polarity = NEGATED.test(before) ? 'unconfirmed' : verb.polarity;
			return [
				{
					...span,
					kind: 'cue',
					props: {lemma: verb.lemma, polarity},
					rule: 'cues/verb',
					confidence: 1,
				},
			];
		});
	});
}

function entries(
	table: Readonly<Record<string, readonly string[]>>,
	polarity: Polarity,
): readonly (readonly [string, Verb])[] {
	return Object.entries(table).flatMap(([lemma, forms]) =>
		forms.map((form) => [form, {lemma, polarity}] as const),
	);
}
