// What every reader is given: a file's decoded text, its name, and what a person said about it.
import type {Source} from '../doc/article.js';

export type RawArticle = {
	/** As it was opened, for messages; its ending chooses the reader. */
	readonly name: string;
	readonly raw: string;
	/** Flags and sidecar; they win over what the file says about itself. */
	readonly given: Source;
};
