// Whether some words call somebody by a surname that two people of the article have.
import type {Doc} from '../../doc/doc.js';
import {within} from '../../doc/locate.js';
import {overlaps, type Span} from '../../doc/span.js';
import {isShared} from '../plain/with-names.js';

export function hasAmbiguousName(doc: Doc, span: Span, without?: Span): boolean {
	return within(doc, 'person', span).some(
		(person) =>
			!(without && overlaps(without, person)) &&
			!person.props.name.includes(' ') &&
			isShared(doc, person.props.name),
	);
}
