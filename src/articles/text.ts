// Plain text: cleaned as it is, never parsed as Markdown.
import {ok, type Result} from '../result.js';
import {identify} from './identify.js';
import {joinLines} from './join-lines.js';
import type {RawArticle} from './raw-article.js';
import type {Reading} from './reading.js';
import {unmask} from './unmask.js';

export function readText({name, raw, given}: RawArticle): Result<Reading> {
	return ok({article: identify(name, raw, given), clean: joinLines(unmask(raw)), hints: []});
}
