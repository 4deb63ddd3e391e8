// What the world outside tells a screen later: how far a long work is, and what came of it.
import type {Problem} from '../result.js';

export type News =
	/** Names that begin as asked, for completing a path. */
	| {readonly type: 'paths'; readonly asked: string; readonly paths: readonly string[]}
	/** `done` of `total` articles; `name` is the one at work. */
	| {
			readonly type: 'progress';
			readonly done: number;
			readonly total: number;
			readonly name: string;
	  }
	| {readonly type: 'gave-up'; readonly problems: readonly Problem[]};
