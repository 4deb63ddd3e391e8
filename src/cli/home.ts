// `whosaid`: the home screen.
import type {Action} from './command.js';
import {openWorld} from './open-world.js';
import {report, warn} from './report.js';
import {runApp} from './run-app.js';

export const home: Action = async (context) => {
	const opened = await openWorld(context);
	if (!opened.ok) return report(context, opened.problems);
	try {
		return await runApp(context, opened.value, {screen: 'home'});
	} finally {
		const unsaved = await opened.value.close();
		warn(context, [...opened.warnings, ...unsaved]);
	}
};
