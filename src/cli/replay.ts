// `whosaid replay --check`: recomputes every state from the journals and tells any difference.
import {printable} from '../look/printable.js';
import {type Difference, replay as replayAll} from '../store/replay.js';
import type {Action} from './command.js';
import {EXIT} from './exit.js';
import {openGround} from './open-world.js';
import {rebuildBar} from './rebuild-bar.js';
import {report, warn} from './report.js';

const LISTED = 20;

/** Exit code 3 where the snapshot and the journals differ. */
export const replay: Action = async (context, _operands, options) => {
	const ground = await openGround(context);
	if (!ground.ok) return report(context, ground.problems);
	const {home, settings} = ground.value;
	const bar = rebuildBar(context);
	const replayed = await replayAll(home, {pace: settings.settings.pace, onRebuild: bar.show});
	bar.clear();
	if (!replayed.ok) return report(context, replayed.problems);
	warn(context, [...ground.warnings, ...replayed.warnings]);
	const {cards, events, differences, hasSnapshot} = replayed.value;
	if (options['json'] === true) {
		context.stdout.write(`${JSON.stringify(replayed.value, null, '\t')}\n`);
	} else {
		context.stdout.write(`${events} events, ${cards} cards replayed\n`);
		for (const one of differences.slice(0, LISTED)) context.stdout.write(`${words(one)}\n`);
		context.stdout.write(
			differences.length > 0
				? `${differences.length} cards differ; whosaid doctor --fix folds the journals anew\n`
				: hasSnapshot
					? 'the snapshot says the same\n'
					: 'there is no up-to-date snapshot to compare with; the next start makes one\n',
		);
	}
	return differences.length === 0 || options['check'] !== true ? EXIT.fine : EXIT.badInput;
};

function words({card, snapshot, journals}: Difference): string {
	return printable(
		`${card}: the snapshot says ${JSON.stringify(snapshot)}, the journals ${JSON.stringify(journals)}`,
	);
}
