// The built program in a pty of a bench: keys in, milliseconds until the frame is repainted, memory.
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';

const FRAME_END = '\u001B[?2026l';
/** Longest wait for a frame. */
const PATIENCE = 30_000;

/** Starts a command in a pty of 80 by 24 cells with this home. */
export function openPty(command, home) {
	const sized = `stty cols 80 rows 24; exec ${command}`;
	const child = spawn('script', ['-qfec', sized, '/dev/null'], {
		env: {...process.env, WHOSAID_HOME: home, TERM: 'xterm-256color'},
	});
	let output = '';
	let wanted;
	child.stdout.on('data', (bytes) => {
		output += bytes;
		if (wanted?.seen(output)) wanted.resolve(performance.now());
	});
	const until = (seen) =>
		new Promise((resolve, reject) => {
			const timer = setTimeout(
				() => reject(new Error(`never seen in: ${output.slice(-600)}`)),
				PATIENCE,
			);
			wanted = {
				seen,
				resolve: (at) => {
					wanted = undefined;
					clearTimeout(timer);
					resolve(at);
				},
			};
			if (seen(output)) wanted.resolve(performance.now());
		});
	return {
		/** Until the text is in the output since the last key. */
		until: (text) => until((seen) => seen.includes(text)),
		/** Milliseconds from the key to the end of the frame it leads to. */
		async key(bytes) {
			output = '';
			const pressed = performance.now();
			child.stdin.write(bytes);
			return (await until((seen) => seen.includes(FRAME_END))) - pressed;
		},
		/** The most memory the program had at once, in MiB, or null where the system does not tell. */
		memory: () => peakOf(child.pid),
		close: (bytes) =>
			new Promise((resolve) => {
				child.on('close', resolve);
				child.stdin.end(bytes);
			}),
	};
}

/** Of the largest process below this one: `script` starts a shell, and that the program. */
function peakOf(pid) {
	try {
		const below = readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.filter((name) => isBelow(Number(name), pid));
		return Math.max(...below.map(peak));
	} catch {
		return null;
	}
}

function isBelow(child, pid) {
	for (let at = child; at > 1; at = parentOf(at)) if (at === pid) return true;
	return false;
}

function parentOf(pid) {
	try {
		return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
	} catch {
		return 0;
	}
}

function peak(pid) {
	const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
	return Number(kilobytes ?? 0) / 1024;
}
