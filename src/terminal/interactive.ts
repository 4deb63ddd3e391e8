// Whether there is a terminal to take over, or a pipe to talk to line by line.

type Stream = {readonly isTTY?: boolean};

/** False for pipes, dumb terminals and screen readers. */
export function isInteractive(
	input: Stream,
	output: Stream,
	env: Readonly<Record<string, string | undefined>>,
): boolean {
	if (env['TERM'] === 'dumb' || env['INK_SCREEN_READER'] === 'true') return false;
	return input.isTTY === true && output.isTTY === true;
}
