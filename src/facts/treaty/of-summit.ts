// A paper called by the summit that left it: "the decision of the 2019 Oslo summit".
import {contentWords, stem} from '../../cards/words.js';

const OF_SUMMIT = /^(?:the )?((?:decisions?|declaration|communiqu[eé]) of) the (.*\bsummit\b.*)$/iu;

export type OfSummit = {
	/** What stands in the place of the name: "the decision of which summit". */
	readonly asked: string;
	/** The summit as written: "2019 Oslo summit". */
	readonly summit: string;
};

export function ofSummit(asWritten: string): OfSummit | null {
	const [, lead, summit] = OF_SUMMIT.exec(asWritten) ?? [];
	return lead === undefined || summit === undefined
		? null
		: {asked: `the ${lead} which summit`, summit};
}

/** Without the body whose summit it was, where the question names it: "2019 Oslo summit". */
export function summitFor(summit: string, question: string): string {
	const told = new Set(contentWords(question).map(stem));
	const isTold = (word: string): boolean =>
		/^\p{Lu}+$/u.test(word) && contentWords(word).some((one) => told.has(stem(one)));
	return summit
		.split(' ')
		.filter((word) => !isTold(word))
		.join(' ');
}
