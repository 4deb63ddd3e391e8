// Reads web pages and saved pages: main text, what markup tells of its blocks, metadata.
import {ok, type Result} from '../result.js';
import {mainRuns} from './html-main.js';
import {maskHtml} from './html-mask.js';
import {pageMetadata} from './html-metadata.js';
import {identify} from './identify.js';
import {hintsOf} from './masked.js';
import {mergeSources, sourceOf} from './metadata.js';
import type {RawArticle} from './raw-article.js';
import type {Reading} from './reading.js';
import {unmask} from './unmask.js';

/** Where no main text can be told from the rest, all text is read, with a warning. */
export function readHtml({name, raw, given}: RawArticle): Result<Reading> {
	const kept = mainRuns(raw);
	const masked = maskHtml(raw, kept);
	const clean = unmask(masked.text);
	const source = mergeSources(given, sourceOf(pageMetadata(raw)));
	const reading: Reading = {
		article: identify(name, raw, source),
		clean,
		hints: hintsOf(clean, masked.labels, 'html/tag'),
	};
	if (kept || clean.text === '') return ok(reading);
	return ok(reading, [
		{
			code: 'html-no-main-text',
			message: 'the main text of this page could not be told from the rest, so all of it is read',
			file: name,
			hint: 'look at the cards before you share them',
		},
	]);
}
