// What the check of a typed answer finds: how near it is, to which answer, and what to say about it.
import type {Grade} from '../review-event.js';

/** `part` knows something of it (the year without the day); `close` is a slip of the fingers. */
export type Quality = 'right' | 'close' | 'part' | 'wrong' | 'empty';

export type Verdict = {
	readonly quality: Quality;
	/** The right answer that what was typed is nearest to, as it is shown. */
	readonly nearest: string;
	/** A few words on it: "the surname is enough"; null where there is nothing to say. */
	readonly remark: string | null;
};

/** What a check of one type of answer says; undefined where the answer is of another type. */
export type Check = (typed: string, answer: string) => Omit<Verdict, 'nearest'> | undefined;

const GRADES: Readonly<Record<Quality, Grade>> = {right: 3, close: 3, part: 1, wrong: 1, empty: 1};

/** The grade a verdict speaks for; the learner decides. */
export function gradeFor({quality}: Verdict): Grade {
	return GRADES[quality];
}
