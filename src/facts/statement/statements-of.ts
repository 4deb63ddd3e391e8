// The statements of a document, found once however many kinds of facts ask for them.
import {perDoc} from '../../doc/remember.js';
import {extractStatements} from './extract.js';

export const statementsOf = perDoc(extractStatements);
