// The facts of many articles, shared out over threads, in the order of the articles.
import type {Reading} from '../../articles/reading.js';
import {unpackFacts} from '../../make/pack-facts.js';
import {type ArticleFacts, readFacts} from '../../make/read-facts.js';
import type {Context} from '../context.js';
import {progressBar} from '../progress-bar.js';
import {inOrder} from './in-order.js';
import type {Pool} from './pool.js';
import {syntax} from './syntax.js';

export async function factsOf(
	{stderr}: Context,
	readings: readonly Reading[],
	pool: Pool,
): Promise<readonly ArticleFacts[]> {
	const bar = progressBar(stderr);
	const all: ArticleFacts[] = [];
	const told = (facts: ArticleFacts): void => {
		bar.show(all.push(facts), readings.length, facts.doc.article.name);
	};
	// Without threads nothing has to be copied.
	if (pool.atOnce === 1) for (const reading of readings) told(readFacts(reading, syntax().pass));
	else {
		for await (const done of inOrder(each(readings), pool.atOnce, (reading) =>
			pool.run({type: 'facts', reading}),
		)) {
			if (done.type === 'facts') told(unpackFacts(done.facts, syntax().pass));
		}
	}
	bar.clear();
	return all;
}

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
	yield* list;
}
