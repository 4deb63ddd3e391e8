// `whosaid doctor [--fix]`: checks everything that is kept, in plain words; repairs after a backup.
import {examine, type Finding} from '../store/doctor.js';
import {repair} from '../store/repair.js';
import type {Action} from './command.js';
import type {Context} from './context.js';
import {EXIT} from './exit.js';
import {openSyntax} from './open-syntax.js';
import {openGround} from './open-world.js';
import {problemWords, report} from './report.js';

const MARKS = {fine: 'ok   ', note: 'note ', fault: 'FAULT'} as const;

/** Exit code 3 where a fault is left. */
export const doctor: Action = async (context, _operands, options) => {
	const ground = await openGround(context);
	if (!ground.ok) return report(context, ground.problems);
	const {home, settings} = ground.value;
	const look = async (): Promise<readonly Finding[]> => [
		...(await examine(home, {pace: settings.settings.pace, now: context.now()})),
		...parser(),
	];
	const found = await look();
	if (options['fix'] !== true) return tell(context, found, options['json'] === true);
	if (!found.some(({canFix, level}) => canFix && level !== 'fine')) {
		context.stderr.write('There is nothing to repair.\n');
		return tell(context, found, options['json'] === true);
	}
	const repaired = await repair(home, found, context.now());
	if (!repaired.ok) return report(context, repaired.problems);
	const {backup, done} = repaired.value;
	context.stderr.write(
		`Backed up first: ${backup} (whosaid backup restore ${backup} undoes all).\n`,
	);
	for (const line of done) context.stderr.write(`Repaired: ${line}.\n`);
	return tell(context, await look(), options['json'] === true);
};

/** Without its weights cards are still made, but fewer: nobody would notice. */
function parser(): readonly Finding[] {
	const [problem] = openSyntax().warnings;
	if (problem) return [{area: 'parser', level: 'fault', problem, canFix: false}];
	const message = 'the parser’s weights can be read';
	return [{area: 'parser', level: 'fine', problem: {code: 'parser-fine', message}, canFix: false}];
}

function tell(context: Context, findings: readonly Finding[], asJson: boolean) {
	const faults = findings.filter(({level}) => level === 'fault');
	if (asJson) context.stdout.write(`${JSON.stringify(findings, null, '\t')}\n`);
	else {
		for (const {level, area, problem} of findings) {
			context.stdout.write(`${MARKS[level]}  ${area.padEnd(8)}  ${problemWords(problem)}\n`);
		}
		const fixable = faults.filter(({canFix}) => canFix).length;
		if (fixable > 0) {
			context.stdout.write(`whosaid doctor --fix repairs ${fixable} of these, after a backup.\n`);
		}
	}
	return faults.length === 0 ? EXIT.fine : EXIT.badInput;
}
