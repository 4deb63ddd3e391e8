// What the article calls in full before it says "the foundation", and where nobody can be sure.
import {expect, test} from 'vitest';
import {fullFormOf} from '../../../src/facts/plain/full-forms.js';
import {invented} from '../invented.js';

test.each([
	['The Dahl Foundation gave boats to Bergen. Here it ends.', 'foundation', 'Dahl Foundation'],
	[
		'The Per and Ingrid Dahl Foundation met. The Dahl Foundation gave boats. Here it ends.',
		'foundation',
		'Dahl Foundation',
	],
	[
		'The Dahl Foundation and the Lund Foundation gave boats to Bergen. Here it ends.',
		'foundation',
		undefined,
	],
	[
		'The Northern Museum of Herring and Salt opened in Bergen. Here it ends.',
		'museum',
		'Northern Museum of Herring and Salt',
	],
	['Lund sold the North Sea Bank shares. Here it ends.', 'bank', undefined],
	['Bergen signed a cod agreement. Here it ends.', 'agreement', 'cod agreement'],
	['Bergen signed a controversial new agreement. Here it ends.', 'agreement', undefined],
	['Bergen signed an agreement, Oslo a herring agreement. Here it ends.', 'agreement', undefined],
	['Bergen Opens By The Historic Herring Agreement. Here it ends.', 'agreement', undefined],
	['Bergen signed. Here it ends. A herring agreement came later.', 'agreement', undefined],
])('%s', (text, noun, wanted) => {
	const doc = invented(text);
	expect(fullFormOf(doc, doc.text.indexOf('Here'), noun)).toBe(wanted);
});
