// The exit codes, by name. A script may rely on them.

export const EXIT = {
	fine: 0,
	/** A bug of ours. */
	bug: 1,
	/** The command line is not understood. */
	usage: 2,
	/** A file or deck is not what it should be. */
	badInput: 3,
	/** A file or deck is not there. */
	notFound: 4,
	interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
