// Signs on a report that tell how often ones like it are right: its verb, its length, its borders.
import type {Doc} from '../../../doc/doc.js';
import {hull} from '../../../doc/span.js';
import {treeSigns} from './by-tree.js';
import type {IndirectReport} from './reports.js';

/** Verbs with a weight of their own; the rest share one by what they do. */
const FREQUENT =
	/^(?:say|tell|add|note|according to|suggest|report|argue|announce|claim|call|believe|ask|describe|explain|write|acknowledge|agree|vow|pledge|promise|accuse|urge|propose|warn|insist|deny|show|find|question)$/u;

/** Ids of the signs, for the weights of confidence. */
export function signsOf(doc: Doc, report: IndirectReport): readonly string[] {
	const span = report.content.reduce(hull, report.content[0] ?? report.cue);
	const said = doc.text.slice(span.start, span.end);
	const verb = FREQUENT.test(report.lemma) ? report.lemma.replace(' ', '-') : `other-${report.act}`;
	const gap = span.start - report.cue.end;
	return [
		...treeSigns(doc, report),
		`verb/${verb}`,
		`said/${sizeOf(said)}`,
		`border/${borderOf(doc.text.slice(span.end, span.end + 3))}`,
		...(/^(?:that\s)?(?:he|she|it|they|we|i|there)\b/iu.test(said) ? ['said/pronoun-first'] : []),
		...(/,/u.test(said) ? [/,.*,/su.test(said) ? 'said/commas' : 'said/comma'] : []),
		...(gap > 1 ? ['verb/apart'] : []),
		...(/\s[–—-]\s|[;:]/u.test(said) ? ['said/dash'] : []),
	];
}

function sizeOf(said: string): string {
	const words = said.split(/\s+/u).length;
	if (words < 4) return 'tiny';
	if (words < 8) return 'short';
	return words > 30 ? 'long' : 'middling';
}

function borderOf(behind: string): string {
	if (/^[.!?]?["”’]?(?:\s|$)/u.test(behind) && /^[.!?"”]|^$/u.test(behind)) return 'full-stop';
	if (behind.startsWith(',')) return 'comma';
	return /^\s?[–—-]/u.test(behind) ? 'dash' : 'word';
}
