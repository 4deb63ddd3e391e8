// What a worker is asked to do, and does: the only file that both sides of a thread share.
import type {Reading} from '../../articles/reading.js';
import {type PackedFacts, packFacts} from '../../make/pack-facts.js';
import {readFacts} from '../../make/read-facts.js';
import {cardsOfLine, type LineDone, type LineJob} from './line-work.js';
import {syntax} from './syntax.js';

export type Task =
	| {readonly type: 'line'; readonly job: LineJob}
	| {readonly type: 'facts'; readonly reading: Reading};

export type Done =
	| {readonly type: 'line'; readonly done: LineDone}
	| {readonly type: 'facts'; readonly facts: PackedFacts};

export async function perform(task: Task): Promise<Done> {
	if (task.type === 'line') return {type: 'line', done: await cardsOfLine(task.job)};
	return {type: 'facts', facts: packFacts(readFacts(task.reading, syntax().pass))};
}
