// What a user or a file can cause is a Problem in a Result; what only we can cause throws.

/** One thing that went wrong, in words for the person: what, where, and in `hint` what to do. */
export type Problem = {
	/** Stable, kebab-case, for tests and scripts: `deck-not-json`. */
	readonly code: string;
	readonly message: string;
	readonly file?: string;
	/** 1-based. */
	readonly line?: number;
	readonly hint?: string;
};

export type Result<T> =
	| {readonly ok: true; readonly value: T; readonly warnings: readonly Problem[]}
	| {readonly ok: false; readonly problems: readonly Problem[]};

export function ok<T>(value: T, warnings: readonly Problem[] = []): Result<T> {
	return {ok: true, value, warnings};
}

export function fail(...problems: readonly Problem[]): {
	readonly ok: false;
	readonly problems: readonly Problem[];
} {
	return {ok: false, problems};
}
