// The folder of this user: settings, journals, decks.
import {mkdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import envPaths from 'env-paths';
import {fail, ok, type Result} from '../result.js';
import {diskProblem} from './disk-problem.js';

export type Home = {
	readonly folder: string;
	readonly journals: string;
	readonly decks: string;
	/** Texts of the articles that decks were made from here. */
	readonly sources: string;
};

/** The folders under `given`, or under conf's own per-user folder; made where they are missing. */
export function openHome(given: string | undefined): Result<Home> {
	const folder = resolve(given ?? envPaths('whosaid', {suffix: ''}).config);
	const home = {
		folder,
		journals: join(folder, 'journal'),
		decks: join(folder, 'decks'),
		sources: join(folder, 'sources'),
	};
	try {
		for (const path of [home.journals, home.decks]) mkdirSync(path, {recursive: true});
		return ok(home);
	} catch (error) {
		return fail(diskProblem(error, folder, 'write'));
	}
}
