// `whosaid optimize`: fits the schedule to one's own answers, and takes it only where it foresees better.
import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import type {SettingsStore} from '../store/settings.js';
import type {Action} from './command.js';
import type {Context} from './context.js';
import {EXIT, type ExitCode} from './exit.js';
import {openGround} from './open-world.js';
import type {OptimizeNews, OptimizeTask} from './optimize-news.js';
import {progressBar} from './progress-bar.js';
import {report, warn} from './report.js';

type Outcome = Exclude<OptimizeNews, {readonly type: 'progress'}>;

export const optimize: Action = async (context, _operands, options) => {
	const ground = await openGround(context);
	if (!ground.ok) return report(context, ground.problems);
	warn(context, ground.warnings);
	const {home, settings} = ground.value;
	if (options['reset'] === true) {
		const reset = settings.change('weights', undefined);
		if (!reset.ok) return report(context, reset.problems);
		context.stderr.write('The default parameters hold again.\n');
		return EXIT.fine;
	}
	const outcome = await train(context, {journals: home.journals, pace: settings.settings.pace});
	if (options['json'] === true) context.stdout.write(`${JSON.stringify(outcome, null, '\t')}\n`);
	return tell(context, outcome, {settings, isTrial: options['dryRun'] === true});
};

function train(context: Context, task: OptimizeTask): Promise<Outcome> {
	const script = join(context.builtInDecks, '..', 'dist', 'optimize-worker.js');
	const bar = progressBar(context.stderr);
	return new Promise((resolve, reject) => {
		// stdout is for results: whatever the addon says stays out of it.
		const worker = new Worker(script, {workerData: task, stdout: true});
		worker.on('message', (news: OptimizeNews) => {
			if (news.type === 'progress') {
				bar.show(Math.round(news.share * 100), 100, '% trained');
				return;
			}
			bar.clear();
			resolve(news);
		});
		worker.on('error', reject);
		worker.on('exit', () => reject(new Error('the training thread ended without a result')));
	});
}

function tell(
	context: Context,
	outcome: Outcome,
	{settings, isTrial}: {readonly settings: SettingsStore; readonly isTrial: boolean},
): ExitCode {
	const say = (text: string): boolean => context.stderr.write(`${text}\n`);
	switch (outcome.type) {
		case 'unreadable':
			return report(context, outcome.problems);
		case 'too-few':
			say(
				`You have ${outcome.have} reviews over days; ${outcome.missing} more are needed. Until then the defaults serve well.`,
			);
			return EXIT.fine;
		case 'no-addon':
			return report(context, [
				{
					code: 'addon-unusable',
					message: `training needs @open-spaced-repetition/binding, which can't be used here: ${outcome.why}`,
					hint: 'npm install @open-spaced-repetition/binding; everything else works without it',
				},
			]);
		case 'trained':
			say(
				`Trained on ${outcome.have} reviews in ${(outcome.milliseconds / 1000).toFixed(1)} s, judged on the latest ${outcome.after.count}:`,
			);
			say(
				`  log loss  ${outcome.before.logLoss.toFixed(4)} -> ${outcome.after.logLoss.toFixed(4)}`,
			);
			say(`  RMSE      ${outcome.before.rmse.toFixed(4)} -> ${outcome.after.rmse.toFixed(4)}`);
			if (!outcome.isBetter) {
				say('They foresee no better, so nothing is changed.');
				return EXIT.fine;
			}
			if (isTrial) {
				say('They foresee better. Nothing is changed (--dry-run).');
				return EXIT.fine;
			}
			return keep(context, outcome.weights, settings);
	}
}

function keep(context: Context, weights: readonly number[], settings: SettingsStore): ExitCode {
	const kept = settings.change('weights', weights);
	if (!kept.ok) return report(context, kept.problems);
	context.stderr.write(
		'They foresee better and hold from now on. Dates that are set stay; whosaid optimize --reset takes them back.\n',
	);
	return EXIT.fine;
}
