// What is said of an article in another language.
import type {Problem} from '../../result.js';

export function notEnglish(file: string): Problem {
	return {
		code: 'article-not-english',
		message: 'this is not English, so no cards were made of it',
		file,
		hint: 'only English articles are read',
	};
}
