// Whether a name holds the noun it is asked by: "treaty", "declaration".
import {remembered} from '../../doc/remember.js';

export const hasNoun = remembered((noun) => new RegExp(`\\b${noun}\\b`, 'iu'));
