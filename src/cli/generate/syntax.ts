// The parser, opened once a thread, when the first article is to be read.
import {openSyntax, type Syntax} from '../open-syntax.js';

let opened: Syntax | undefined;

export function syntax(): Syntax {
	opened ??= openSyntax();
	return opened;
}
