// A place in the text that names an instrument, and what it stands for.
import type {Span} from '../../doc/span.js';
import type {Instrument} from './gazetteer.js';

export type Mention = Span & {
	/** Undefined where no table knows it: it is called as it is written. */
	readonly instrument: Instrument | undefined;
	readonly rule: string;
	readonly confidence: number;
};
