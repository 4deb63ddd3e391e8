// The date layer: calendar expressions of the article text with what is known of their values.
import type {Pass} from '../../doc/pass.js';
import {articleDateFrom} from './article-date.js';
import {dateAnn} from './date-ann.js';
import {type Expression, readExpressions} from './expressions.js';
import {possibleDays} from './possible-days.js';

export const datesPass: Pass = {
	name: 'dates',
	needs: ['block'],
	gives: ['date'],
	run(doc) {
		const expressions = readExpressions(doc);
		const article = articleDateFrom(doc, expressions);
		const possible = possibleDays(article.days, article.years);
		const likely = possibleDays(article.likelyDays, article.years);
		return expressions
			.filter((one) => one.isArticleText)
			.map((one) => dateAnn(one, article, namesMonth(one) ? likely : possible));
	},
};

/** Habits of news may choose the year of a day or month that is named, never a day that is not. */
function namesMonth({meaning}: Expression): boolean {
	return meaning.kind === 'day' || meaning.kind === 'month';
}
