// The treaty layer: named instruments, known by the table or by the shape of their names.

import type {Ann} from '../../doc/ann.js';
import type {Doc} from '../../doc/doc.js';
import {matchesOf} from '../../doc/matches.js';
import type {Pass} from '../../doc/pass.js';
import {remembered} from '../../doc/remember.js';
import {covers, overlaps, type Span} from '../../doc/span.js';
import {fold} from './fold.js';
import {contextNames, type InArticle, knownNames, negatives} from './known-names.js';
import type {Mention} from './mention.js';
import {patternNames} from './patterns.js';

export const treatiesPass: Pass = {
	name: 'treaties',
	needs: ['sentence'],
	gives: ['treaty'],
	run(doc) {
		const article = fold(doc.text);
		// Asked in every sentence, looked for once: the whole article is read each time.
		const has = remembered((words) => article.includes(words));
		return doc
			.layer('sentence')
			.flatMap((sentence) =>
				inSentence(doc, article.slice(sentence.start, sentence.end), has, sentence),
			);
	},
};

const NOUN =
	/\b(?:treat(?:y|ies)|conventions?|protocols?|accords?|agreements?|pacts?|charter|declarations?|memorandum|covenant|communiqu[eé]|armistice|act|decisions?|statute|framework|initiative|document)\b/giu;
const ARTICLE_OF = /\b[Aa]rticles? (\d+(?:\(\d+\))?(?:\.\d+)?) of (?:the )?$/u;

function inSentence(
	doc: Doc,
	text: string,
	has: InArticle,
	sentence: Span,
): readonly Ann<'treaty'>[] {
	const named = [...contextNames(text, has), ...knownNames(text, has)];
	// "Charter of the … Treaty Organization" is an instrument that names a body.
	const taken: Span[] = negatives(text).filter(
		(body) => !named.some((one) => covers(one, body) && !covers(body, one)),
	);
	const mentions: Mention[] = [];
	for (const one of [...named, ...patternNames(text)]) {
		if (taken.some((other) => overlaps(other, one))) continue;
		taken.push(one);
		mentions.push(one);
	}
	return mentions
		.sort((a, b) => a.start - b.start)
		.map((one) => annotation(doc, text, sentence, one));
}

function annotation(doc: Doc, text: string, sentence: Span, one: Mention): Ann<'treaty'> {
	const span = {start: sentence.start + one.start, end: sentence.start + one.end};
	const asWritten = doc.text.slice(span.start, span.end);
	const {instrument} = one;
	const stated = /\b(?:1[5-9]|20)\d\d\b/u.exec(asWritten)?.[0];
	const signedYear = instrument?.signedYear ?? null;
	return {
		...span,
		kind: 'treaty',
		props: {
			name: instrument?.name ?? asWritten,
			asWritten,
			aliases: instrument?.aliases ?? [],
			abbreviation: instrument?.abbreviation ?? null,
			article: ARTICLE_OF.exec(text.slice(Math.max(0, one.start - 40), one.start))?.[1] ?? null,
			noun: nounOf(asWritten, instrument?.name),
			topic: instrument?.topic ?? null,
			signedYear: signedYear ?? (stated && instrument === undefined ? Number(stated) : null),
			yearSource: stated ? 'text' : signedYear === null ? null : 'table',
		},
		rule: one.rule,
		confidence: one.confidence,
	};
}

/** The noun it is asked by: of its own words, else of the table's name for it, else "treaty". */
function nounOf(asWritten: string, name = ''): string {
	const noun = lastNoun(asWritten) ?? lastNoun(name) ?? 'treaty';
	return noun.toLowerCase().replace(/ies$/u, 'y').replace(/s$/u, '');
}

/** The head: the first noun where "of" or "on" follows it, else the last one. */
function lastNoun(words: string): string | undefined {
	const all = matchesOf(NOUN, words);
	const headed = all.find(({0: noun, index}) =>
		/^ (?:of|on|for|between|concerning|against)\b/u.test(words.slice(index + noun.length)),
	);
	return (headed ?? all.at(-1))?.[0];
}
