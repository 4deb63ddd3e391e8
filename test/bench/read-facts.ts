// How fast text becomes facts: the seeds repeated to one text, in this process's own processor time.
import {readText} from '../../src/articles/text.js';
import {readFacts} from '../../src/make/read-facts.js';
import {seedReadings} from '../score/seed-readings.js';

const BAR = 2;
const UNIT = 1_000_000;

const seeds = (await seedReadings()).map(({article}) => article.raw).join('\n\n');

function seconds(work: () => void): number {
	const before = process.cpuUsage().user;
	work();
	return (process.cpuUsage().user - before) / UNIT;
}

function factsOf(raw: string): void {
	const reading = readText({name: 'seeds.txt', raw, given: {}});
	if (!reading.ok) throw new Error('the seeds could not be read');
	readFacts(reading.value);
}

function speed(megabytes: number): number {
	const raw = seeds.repeat(Math.ceil((megabytes * UNIT) / seeds.length)).slice(0, megabytes * UNIT);
	return megabytes / seconds(() => factsOf(raw));
}

// Warm first: what is measured is the reading, not the compiler.
speed(0.5);
const [small, large] = [speed(1), speed(4)];
console.log(`  text to facts, 1 MB (MB/s; bar: ${BAR}): ${small.toFixed(2)}`);
console.log(`  text to facts, 4 MB (MB/s; bar: ${BAR}): ${large.toFixed(2)}`);
console.log(`  4 MB against 1 MB (1 is linear): ${(large / small).toFixed(2)}`);
