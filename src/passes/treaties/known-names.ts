// Mentions of instruments the table knows, by any of their names.
import {matchesOf} from '../../doc/matches.js';
import type {Span} from '../../doc/span.js';
import {type Form, formsFrom, instrumentNamed} from './gazetteer.js';
import type {Mention} from './mention.js';
import TABLE from './treaties.json' with {type: 'json'};

/** Names an organisation or a thing, whatever noun stands in it; looked for first. */
const NEGATIVE =
	/\b(?:North Atlantic|Collective Security|Central|South-?[Ee]ast Asia|Warsaw|Comprehensive Nuclear-Test-Ban) Treaty Organi[sz]ation\b|\bAntarctic Treaty System\b|\bTreaty (?:Room|Body|Bodies|Council|Party|Parties|Series)\b|\b(?:Republican|Democratic|Libertarian|Green|Labour|Party|National|Constitutional) (?:National )?Convention\b|\bConvention (?:Cent(?:er|re)|Hall|Bureau)\b|\bGlobal Initiative\b|\bHonda Accords?\b|\bProtocol (?:Office|Officer|Service)\b|\bDeclaration of Independence\b/gu;
/** The paper a summit leaves is called by the summit's name. */
const OF_SUMMIT = /\b(?:decisions?|declaration|communiqu[eé]) of the $/u;
const WORD = /[\p{Lu}\p{N}][\p{L}\p{N}]*/gu;

/** Spans that hold the noun of an instrument and are none. */
export function negatives(text: string): readonly Span[] {
	return matchesOf(NEGATIVE, text).map(({0: words, index}) => ({
		start: index,
		end: index + words.length,
	}));
}

/** Whether words stand anywhere in the article. */
export type InArticle = (words: string) => boolean;

/** Rising, without overlaps; `text` is folded, a part of the article. */
export function knownNames(text: string, article: InArticle): readonly Mention[] {
	const found: Mention[] = [];
	let free = 0;
	for (const {0: word, index} of matchesOf(WORD, text)) {
		if (index < free || /[\p{L}\p{N}]/u.test(text[index - 1] ?? ' ')) continue;
		const form = formsFrom(word).find((one) => standsAt(one, text, index, article));
		if (!form) continue;
		free = index + form.words.length;
		found.push({
			start: index,
			end: free,
			instrument: form.instrument,
			rule: form.instrument ? 'treaties/table' : 'treaties/ambiguous',
			confidence: form.needs.length > 0 || !form.instrument ? 0.9 : 0.97,
		});
	}
	return found;
}

/** "the 1996 declaration" where the article names the Arctic Council: short for one instrument. */
export function contextNames(text: string, article: InArticle): readonly Mention[] {
	return TABLE.contextAliases
		.filter(({requires}) => requires.every(article))
		.flatMap(({text: alias, name}) =>
			places(text, alias).map((start) => ({
				start: start - (OF_SUMMIT.exec(text.slice(0, start))?.[0].length ?? 0),
				end: start + alias.length,
				instrument: instrumentNamed(name),
				rule: 'treaties/context',
				confidence: 0.92,
			})),
		);
}

function standsAt(form: Form, text: string, at: number, article: InArticle): boolean {
	if (!text.startsWith(form.words, at)) return false;
	if (/[\p{L}\p{N}]/u.test(text[at + form.words.length] ?? ' ')) return false;
	if (form.isDoubtful && !isNamedInFull(form, article)) return false;
	return form.needs.length === 0 || form.needs.some(article);
}

function isNamedInFull({instrument}: Form, article: InArticle): boolean {
	if (!instrument) return false;
	return [instrument.name, ...instrument.aliases]
		.filter((name) => name.includes(' '))
		.some(article);
}

function places(text: string, words: string): readonly number[] {
	const found: number[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
		const isWhole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
		if (isWhole && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? ' ')) found.push(at);
	}
	return found;
}
