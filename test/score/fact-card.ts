// A fact in the form the card scorer reads: its words as the question, its speaker apart.
import type {Fact} from '../../src/facts/fact.js';

/** Who is credited with a fact, where the kind has a speaker. */
function speakerOf({props}: Fact): string | undefined {
	if (typeof props !== 'object' || props === null || !('speaker' in props)) return undefined;
	const {speaker} = props;
	if (typeof speaker !== 'object' || speaker === null || !('name' in speaker)) return undefined;
	return typeof speaker.name === 'string' ? speaker.name : undefined;
}

export function factCard(fact: Fact): object {
	const speaker = speakerOf(fact);
	return {
		kind: fact.kind,
		question: fact.evidence.map(({words}) => words).join(' '),
		answer: speaker ?? '',
		...(speaker === undefined ? {} : {speaker}),
		source: fact.evidence.map(({raw}) => raw),
	};
}
