// How somebody likes to answer: chosen in settings, changed within a session.

/** Recall and grade yourself; one of four; typed; typed into the gap of the cited sentence. */
export type AnswerWay = 'recall' | 'choose' | 'type' | 'cloze';

export type Habits = {
	readonly way: AnswerWay;
	/** Whether "how sure?" is asked before the answer is shown. */
	readonly asksSure: boolean;
};

export const WAYS: readonly AnswerWay[] = ['recall', 'choose', 'type', 'cloze'];

export const DEFAULT_HABITS: Habits = {way: 'choose', asksSure: false};
