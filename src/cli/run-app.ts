// Runs the screens on a full terminal, or the same study line by line where there is none.
import {COLOURS, PLAIN} from '../look/theme.js';
import {toAscii} from '../look/to-ascii.js';
import {type App, type AppEffect, type AppMsg, startApp, updateApp} from '../screens/app.js';
import type {Destination} from '../screens/effect.js';
import type {When} from '../study/day.js';
import {isInteractive} from '../terminal/interactive.js';
import {quizByLines} from './by-lines/quiz.js';
import {studyByLines} from './by-lines/study.js';
import type {Context} from './context.js';
import {EXIT, type ExitCode} from './exit.js';
import type {OpenWorld} from './open-world.js';

export async function runApp(
	context: Context,
	opened: OpenWorld,
	to: Destination,
): Promise<ExitCode> {
	const {stdin, stdout, env, flags} = context;
	if (flags.plain || !isInteractive(stdin, stdout, env)) {
		const isQuiz = to.screen === 'quiz' || to.screen === 'round';
		return (isQuiz ? quizByLines : studyByLines)(context, opened, to);
	}
	const now = (): When => {
		const at = context.now();
		return {at, offset: context.offsetAt(at)};
	};
	const colours = flags.color ? COLOURS : PLAIN;
	const byLocale = !isUtf8(env);
	const isAscii = ({world}: App): boolean => {
		const {glyphs} = world.looks;
		return glyphs === 'auto' ? byLocale : glyphs === 'ascii';
	};
	const [{runFullScreen}, {appView}] = await Promise.all([
		import('../terminal/full-screen.js'),
		import('../screens/app-view.js'),
	]);
	const last = await runFullScreen<App, AppMsg, AppEffect>({
		input: process.stdin,
		output: process.stdout,
		color: flags.color,
		init: startApp(to, opened.world, now()),
		update: updateApp,
		perform(effect, send) {
			const problem = opened.perform(effect, (news) => send({type: 'news', news, when: now()}));
			if (problem) send({type: 'failed', problem});
		},
		view: (app, size) => appView(app, size, {...colours, ascii: isAscii(app)}),
		finish: (frame, app) => (isAscii(app) ? toAscii(frame) : frame),
		onKey: (press, size) => ({type: 'key', press, size, when: now()}) as const,
		wake: ({page}) => page.wakesAfter,
		onWake: (size) => ({type: 'wake', size, when: now()}) as const,
		onOpen: () => ({type: 'opened', when: now()}) as const,
		isDone: ({isDone}) => isDone,
	});
	return last.isInterrupted ? EXIT.interrupted : EXIT.fine;
}

/** Whether the locale says UTF-8; where it says nothing, that is what terminals use today. */
export function isUtf8(env: Context['env']): boolean {
	const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
	return locale === '' || /utf-?8/iu.test(locale);
}
