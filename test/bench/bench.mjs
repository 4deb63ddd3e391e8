// Prints how fast the built program is today, as ratios in one interleaved run.
import {firstFrame} from './first-frame.mjs';
import {generateSeeds} from './generate.mjs';

const parts = [
	['First usable frame', firstFrame],
	['Generating the deck of the seeds', generateSeeds],
];

for (const [title, measure] of parts) {
	console.log(`\n${title}`);
	for (const [name, value] of Object.entries(await measure())) console.log(`  ${name}: ${value}`);
}
