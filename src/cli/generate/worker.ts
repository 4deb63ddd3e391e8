// A worker thread of `whosaid generate --jobs`: does one task after the other.
import {parentPort} from 'node:worker_threads';
import {type Done, perform, type Task} from './task.js';

export type Order = {readonly id: number; readonly task: Task};
export type Reply =
	| {readonly id: number; readonly done: Done}
	| {readonly id: number; readonly error: string};

parentPort?.on('message', async ({id, task}: Order) => {
	const reply: Reply = await perform(task).then(
		(done) => ({id, done}),
		(error: unknown) => ({
			id,
			error: error instanceof Error ? (error.stack ?? error.message) : String(error),
		}),
	);
	parentPort?.postMessage(reply);
});
