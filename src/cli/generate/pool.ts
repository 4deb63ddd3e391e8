// Worker threads that share tasks; without any, the same work is done right here.
import {Worker} from 'node:worker_threads';
import {type Done, perform, type Task} from './task.js';
import type {Order, Reply} from './worker.js';

export type Pool = {
	/** As many tasks as are worth having open at once. */
	readonly atOnce: number;
	run(task: Task): Promise<Done>;
	close(): Promise<void>;
};

type Waiting = {readonly resolve: (done: Done) => void; readonly reject: (error: Error) => void};

/** `jobs` threads of the worker's script; one job needs no thread. */
export function openPool(jobs: number, script: string | undefined): Pool {
	if (jobs <= 1 || script === undefined)
		return {atOnce: 1, run: perform, close: async () => undefined};
	const hands = Array.from({length: jobs}, () => hire(script));
	let next = 0;
	return {
		atOnce: jobs * 2,
		run(task) {
			const [free] = [...hands].sort((a, b) => a.open.size - b.open.size);
			return new Promise((resolve, reject) => {
				const id = next++;
				free?.open.set(id, {resolve, reject});
				const order: Order = {id, task};
				free?.worker.postMessage(order);
			});
		},
		async close() {
			await Promise.all(hands.map(({worker}) => worker.terminate()));
		},
	};
}

type Hand = {readonly worker: Worker; readonly open: Map<number, Waiting>};

function hire(script: string): Hand {
	const worker = new Worker(script);
	const open = new Map<number, Waiting>();
	worker.on('message', (reply: Reply) => {
		const waiting = open.get(reply.id);
		open.delete(reply.id);
		if ('done' in reply) waiting?.resolve(reply.done);
		else waiting?.reject(new Error(reply.error));
	});
	worker.on('error', (error: Error) => {
		for (const {reject} of open.values()) reject(error);
		open.clear();
	});
	return {worker, open};
}
