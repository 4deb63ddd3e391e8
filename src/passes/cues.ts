// Reporting cues: the verbs that give words to somebody, outside quotations, with their polarity.

import type {Ann} from '../doc/ann.js';
import type {Doc} from '../doc/doc.js';
import {covering} from '../doc/locate.js';
import {matchesOf} from '../doc/matches.js';
import type {Pass} from '../doc/pass.js';
import VERBS from './tables/reporting-verbs.json' with {type: 'json'};

type Props = Ann<'cue'>['props'];
type Table = Readonly<Record<string, readonly string[]>>;

export const cuesPass: Pass = {name: 'cues', needs: ['sentence', 'quote'], gives: ['cue'], run};

const FORMS: ReadonlyMap<string, Props> = new Map([
	...entries(VERBS.weak, {polarity: 'said', isWeak: true}),
	...entries(VERBS.said, {polarity: 'said', isWeak: false}),
	...entries(VERBS.asked, {polarity: 'asked', isWeak: false}),
	...entries(VERBS.denied, {polarity: 'denied', isWeak: false}),
	...entries(VERBS.declined, {polarity: 'declined', isWeak: false}),
	['according to', {lemma: 'according to', polarity: 'said', form: 'according', isWeak: false}],
]);
/** The forms by their first word, longer ones first: "pointed out" before "pointed". */
const BY_FIRST: ReadonlyMap<string, readonly string[]> = byFirstWord([...FORMS.keys()]);
const WORD = /[a-z]+/giu;
/** What may not follow a form: it is then a part of another word. */
const GOES_ON = /^[\p{L}-]/u;
const NEGATED =
	/\b(?:not|never|n['’]t|nobody|no one|neither|refused to|declined to|failed to|avoided|without)\b[^.,;:]{0,20}$/iu;
/** Before a past form that is a participle, or a noun: "the promise made and announced", "his claims". */
const NO_REPORT =
	/(?<!\p{L})(?:is|are|was|were|be|been|being|the|an?|his|her|its|their|our|these|those|no|any|some|all|many|such|of|with|by|in|for|from|on|about|false|other|new|to|get|got|gets|United)\s$/iu;
/** Bare forms count only behind what makes them verbs: "went on to say", "would tell", "critics say". */
const BARE =
	/\b(?:to|will|would|can|could|may|might|must|should|did|does|do|they|we|I|you|\p{Ll}{3,}s|people)(?:\s(?:also|not|only|often|now|\p{L}+ly))?\s$/u;
const LOOK_BACK = 40;

function run(doc: Doc): readonly Ann<'cue'>[] {
	return doc.layer('sentence').flatMap((sentence) => {
		const text = doc.text.slice(sentence.start, sentence.end);
		return formsIn(text).flatMap(({form, index}): readonly Ann<'cue'>[] => {
			const span = {start: sentence.start + index, end: sentence.start + index + form.length};
			const before = text.slice(Math.max(0, index - LOOK_BACK), index);
			const props = propsOf(form, before);
			if (!props || covering(doc, 'quote', span)) return [];
			return [{...span, kind: 'cue', props, rule: `cues/${props.form}`, confidence: 1}];
		});
	});
}

type Found = {readonly form: string; readonly index: number};

/** The forms in a sentence, as written; one look at each word. */
function formsIn(text: string): readonly Found[] {
	const found: Found[] = [];
	let free = 0;
	for (const {0: word, index} of matchesOf(WORD, text)) {
		const forms = index < free ? undefined : BY_FIRST.get(word.toLowerCase());
		const form = forms?.find((one) => text.slice(index, index + one.length).toLowerCase() === one);
		if (
			form === undefined ||
			GOES_ON.test(text.slice(index + form.length, index + form.length + 1))
		)
			continue;
		free = index + form.length;
		found.push({form: text.slice(index, free), index});
	}
	return found;
}

function byFirstWord(forms: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const map = new Map<string, readonly string[]>();
	for (const form of [...forms].sort((a, b) => b.length - a.length)) {
		const first = form.split(' ')[0] ?? form;
		map.set(first, [...(map.get(first) ?? []), form]);
	}
	return map;
}

function propsOf(form: string, before: string): Props | undefined {
	const isFirst = /^["“”'‘’\s]*$/u.test(before);
	const props = FORMS.get(isFirst ? form.toLowerCase() : form);
	if (!props || !stands(props.form, before)) return undefined;
	return NEGATED.test(before) && props.polarity !== 'declined'
		? {...props, polarity: 'unconfirmed'}
		: props;
}

function stands(form: Props['form'], before: string): boolean {
	if (form === 'bare') return BARE.test(before);
	if (form === 'according') return true;
	// "She was saying" reports, "she was told" doesn't.
	if (form === 'participle' && /\b(?:is|are|was|were|been)\s$/iu.test(before)) return true;
	return !NO_REPORT.test(before);
}

function entries(
	table: Table,
	{polarity, isWeak}: Pick<Props, 'polarity' | 'isWeak'>,
): readonly (readonly [string, Props])[] {
	return Object.entries(table).flatMap(([lemma, forms]) => [
		[lemma, {lemma, polarity, isWeak, form: 'bare'}] as const,
		...forms.map((form) => [form, {lemma, polarity, isWeak, form: formOf(form)}] as const),
	]);
}

function formOf(form: string): Props['form'] {
	return /^\p{L}+ing\b/u.test(form) ? 'participle' : 'finite';
}
