// Bundles a development script (TypeScript) and runs it: node run-dev.mjs test/score/quotes.ts …
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'node_modules/.cache/whosaid');

/** Builds the script and runs it with Node; returns its exit code. */
export async function runDev(script, args = []) {
	const outfile = join(OUT, `${script.replaceAll(/[^\w]+/g, '-')}.mjs`);
	await build({
		absWorkingDir: ROOT,
		entryPoints: [script],
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		packages: 'external',
		jsx: 'automatic',
		logLevel: 'warning',
	});
	return spawnSync(process.execPath, [outfile, ...args], {cwd: ROOT, stdio: 'inherit'}).status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [script, ...args] = process.argv.slice(2);
	process.exitCode = await runDev(script, args);
}
