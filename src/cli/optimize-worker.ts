// Trains the 21 parameters in a thread of its own, so that the terminal never waits for it.
import {parentPort, workerData} from 'node:worker_threads';
import * as v from 'valibot';
import {readJournals} from '../store/read-journals.js';
import {areWeights} from '../study/fsrs.js';
import type {ReviewEvent} from '../study/review-event.js';
import type {Pace} from '../study/schedule.js';
import {calibrate} from '../study/stats/calibration.js';
import {type Review, reviewsOf} from '../study/stats/reviews.js';
import {LEAST_REVIEWS, reviewLog, splitAt, trainable} from '../study/stats/training.js';
import type {Fit, OptimizeNews, OptimizeTask} from './optimize-news.js';

const POLL = 20;

const post = (news: OptimizeNews): void => parentPort?.postMessage(news);

async function optimize({journals, pace}: OptimizeTask): Promise<OptimizeNews> {
	const events = readJournals(journals);
	if (!events.ok) return {type: 'unreadable', problems: events.problems};
	const reviews = reviewsOf(events.value, pace);
	const have = trainable(reviews).length;
	if (have < LEAST_REVIEWS) return {type: 'too-few', have, missing: LEAST_REVIEWS - have};
	const addon = await loadAddon();
	if (typeof addon === 'string') return {type: 'no-addon', why: addon};
	const split = splitAt(reviews);
	const started = performance.now();
	const early = await train(
		reviews.filter(({answer}) => answer.at < split),
		{addon, pace, from: 0},
	);
	const milliseconds = performance.now() - started;
	if (!areWeights(early)) return {type: 'no-addon', why: 'it gave no 21 parameters'};
	const before = judge(events.value, pace, split);
	const after = judge(events.value, {...pace, weights: early}, split);
	const isBetter = after.logLoss < before.logLoss;
	// Judged on what they had not seen; kept are parameters that have seen all.
	const weights = isBetter ? await train(reviews, {addon, pace, from: 0.5}) : early;
	return {type: 'trained', have, before, after, isBetter, weights, milliseconds};
}

type Addon = typeof import('@open-spaced-repetition/binding');

/** The addon, or why there is none: it is optional, and not built for every machine. */
async function loadAddon(): Promise<Addon | string> {
	try {
		return await import('@open-spaced-repetition/binding');
	} catch (error) {
		return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
	}
}

async function train(
	reviews: readonly Review[],
	{addon, pace, from}: {readonly addon: Addon; readonly pace: Pace; readonly from: number},
): Promise<readonly number[]> {
	const items = addon.convertCsvToFsrsItems(Buffer.from(reviewLog(reviews)), 0, 'UTC', () => 0);
	return addon.computeParameters(items, {
		enableShortTerm: true,
		numRelearningSteps: pace.relearningSteps.length,
		timeout: POLL,
		progress: (current, total) => {
			post({type: 'progress', share: from + current / Math.max(1, total) / 2});
		},
	});
}

/** How well the later reviews were foreseen. */
function judge(events: readonly ReviewEvent[], pace: Pace, split: number): Fit {
	const later = trainable(reviewsOf(events, pace)).filter(({answer}) => answer.at >= split);
	const {logLoss, rmse} = calibrate(
		later.flatMap(({predicted, isRecalled}) =>
			predicted === null ? [] : [{predicted, cameTrue: isRecalled}],
		),
	);
	return {count: later.length, logLoss: logLoss ?? 0, rmse: rmse ?? 0};
}

const task = v.object({journals: v.string(), pace: v.custom<Pace>((pace) => pace !== null)});
post(await optimize(v.parse(task, workerData)));
