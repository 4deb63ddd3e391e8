// Every scene at three sizes, colours off: written to frames/ by `npm run golden`, compared by its test.
import {readdirSync, rmSync, writeFileSync} from 'node:fs';
import {SIZES, shown} from '../screens/drive.js';
import {SCENES} from './scenes.js';

const FOLDER = 'test/golden/frames';

/** File name to text; each frame under the size it was drawn at. */
export function goldenFrames(): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(SCENES).map(([name, app]) => [
			`${FOLDER}/${name}.txt`,
			SIZES.map((size) => {
				const rows = shown(app, size)
					.split('\n')
					.map((row) => row.replaceAll('\u00A0', ' ').trimEnd());
				return `${size.columns}x${size.rows}\n${rows.join('\n')}\n`;
			}).join('\n'),
		]),
	);
}

export function writeFrames(): void {
	const frames = goldenFrames();
	for (const name of readdirSync(FOLDER)) {
		if (!frames.has(`${FOLDER}/${name}`)) rmSync(`${FOLDER}/${name}`);
	}
	for (const [path, text] of frames) writeFileSync(path, text);
}
