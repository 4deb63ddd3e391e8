// Bundles src/cli/main.ts into dist/: split, so that --help loads neither Ink nor the reader.
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');
const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

// Packages in CommonJS call require() for Node's own modules; an ES module has none by itself.
const REQUIRE =
	"import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);";

/** Ink asks for the developer tools only when DEV is set; they are not part of the program. */
const withoutDevtools = {
	name: 'without-devtools',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^react-devtools-core$/}, () => ({path: 'devtools', namespace: 'empty'}));
		onLoad({filter: /.*/, namespace: 'empty'}, () => ({contents: 'export default {};'}));
	},
};

/** Name and licence text of every package that went into the bundle. */
function thirdParties(inputs) {
	const folders = new Set();
	for (const path of inputs) {
		const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path);
		if (found) folders.add(found[1]);
	}
	return [...folders].sort().map((folder) => {
		const manifest = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
		const file = readdirSync(join(ROOT, folder)).find((name) => /^licen[cs]e/i.test(name));
		const text = file ? readFileSync(join(ROOT, folder, file), 'utf8').trim() : '';
		return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}\n`;
	});
}

rmSync(DIST, {recursive: true, force: true});
mkdirSync(DIST, {recursive: true});
const {metafile} = await build({
	absWorkingDir: ROOT,
	// Threads are scripts of their own; an addon is found, or not, when it runs.
	entryPoints: {
		whosaid: 'src/cli/main.ts',
		'optimize-worker': 'src/cli/optimize-worker.ts',
		'generate-worker': 'src/cli/generate/worker.ts',
	},
	external: ['@open-spaced-repetition/binding'],
	outdir: DIST,
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	jsx: 'automatic',
	metafile: true,
	legalComments: 'none',
	chunkNames: 'parts/[name]-[hash]',
	define: {'process.env.NODE_ENV': '"production"', __VERSION__: JSON.stringify(version)},
	banner: {js: `#!/usr/bin/env node\n${REQUIRE}`},
	plugins: [withoutDevtools],
});
const notices = thirdParties(Object.keys(metafile.inputs));
copyFileSync(join(ROOT, 'src/passes/syntax/english.weights'), join(DIST, 'english.weights'));
const {stdout: manual} = spawnSync(process.execPath, [join(DIST, 'whosaid.js'), 'man'], {
	stdio: ['ignore', 'pipe', 'inherit'],
});
writeFileSync(join(DIST, 'whosaid.1'), manual);
writeFileSync(join(DIST, 'THIRD-PARTY.txt'), notices.join(`\n${'-'.repeat(72)}\n\n`));
