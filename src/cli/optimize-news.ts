// What the training thread is given, and what it tells.
import type {Problem} from '../result.js';
import type {Pace} from '../study/schedule.js';

export type OptimizeTask = {
	/** The folder of the journals. */
	readonly journals: string;
	readonly pace: Pace;
};

/** How well reviews were foreseen. */
export type Fit = {readonly count: number; readonly logLoss: number; readonly rmse: number};

export type OptimizeNews =
	| {readonly type: 'progress'; readonly share: number}
	| {readonly type: 'unreadable'; readonly problems: readonly Problem[]}
	| {readonly type: 'too-few'; readonly have: number; readonly missing: number}
	| {readonly type: 'no-addon'; readonly why: string}
	| {
			readonly type: 'trained';
			/** Reviews over days, trained and judged on together. */
			readonly have: number;
			/** On the later reviews, with the parameters in use and with those trained on the earlier. */
			readonly before: Fit;
			readonly after: Fit;
			readonly isBetter: boolean;
			readonly weights: readonly number[];
			/** Of training on the earlier reviews. */
			readonly milliseconds: number;
	  };
