// Named instruments in invented sentences: which, under what noun, and what is none.
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readText} from '../../../src/articles/text.js';
import {createDoc} from '../../../src/doc/doc.js';
import type {Treaty} from '../../../src/doc/layers.js';
import {runPasses} from '../../../src/doc/pass.js';
import {blocksPass} from '../../../src/passes/blocks.js';
import {sentencesPass} from '../../../src/passes/sentences.js';
import {fold} from '../../../src/passes/treaties/fold.js';
import {treatiesPass} from '../../../src/passes/treaties/treaties.js';

function treaties(raw: string): readonly Treaty[] {
	const reading = readText({name: 'a.txt', raw, given: {}});
	if (!reading.ok) throw new Error('not read');
	const {article, clean, hints} = reading.value;
	const doc = createDoc(article, clean, hints);
	return runPasses(doc, [blocksPass, sentencesPass, treatiesPass]).layer('treaty');
}

test.each([
	['They signed the Kyoto Protocol in the morning.', 'Kyoto Protocol', 'protocol', 1997],
	[
		'The two states withdrew from the INF treaty last year.',
		'Intermediate-Range Nuclear Forces Treaty',
		'treaty',
		1987,
	],
	[
		'NATO relies on Article 5 of the Washington Treaty for its defence.',
		'North Atlantic Treaty',
		'treaty',
		1949,
	],
	[
		'The Arctic Council was founded by the 1996 declaration of eight states.',
		'Declaration on the Establishment of the Arctic Council',
		'declaration',
		1996,
	],
	[
		'They want NATO to disavow the decision of the 2008 NATO Bucharest summit at once.',
		'Bucharest Summit Declaration',
		'decision',
		2008,
	],
	[
		'Both countries ratified the Lake Orla Convention in spring.',
		'Lake Orla Convention',
		'convention',
		null,
	],
	[
		'Both countries ratified the Convention on the Protection of Lake Orla in spring.',
		'Convention on the Protection of Lake Orla',
		'convention',
		null,
	],
	['The states signed the 1931 Orla Pact.', '1931 Orla Pact', 'pact', 1931],
	['They broke the Paris Agreement – so it is said.', 'Paris Agreement', 'agreement', null],
] as const)('%s', (raw, name, noun, year) => {
	expect(treaties(raw).map(({props}) => [props.name, props.noun, props.signedYear])).toEqual([
		[name, noun, year],
	]);
});

test.each([
	'The North Atlantic Treaty Organization signed nothing.',
	'The Republican National Convention met in July under a new chair.',
	'They reached an agreement, and this agreement will be signed.',
	'Under the new treaty, states will disarm.',
	'Her Honda Accord was stolen by two parties.',
	'The GOP convention was under way.',
	'A peace treaty is not in sight.',
	'The PARTNERS signed.',
])('no instrument: %s', (raw) => {
	expect(treaties(raw)).toEqual([]);
});

test('the number of the article is kept apart', () => {
	const [found] = treaties('The alliance cites Article 5 of the North Atlantic Treaty today.');
	expect(found?.props).toMatchObject({article: '5', asWritten: 'North Atlantic Treaty'});
});

test('an ambiguous name stands for itself unless its article tells which', () => {
	const [vague] = treaties('The Washington Treaty was signed by the states of the lake.');
	expect(vague?.props.name).not.toBe('North Atlantic Treaty');
	const [lost] = treaties('Nobody signed the Doha Agreement after all.');
	expect(lost?.props).toMatchObject({name: 'Doha Agreement', signedYear: null});
});

test('a year that is disputed is not given', () => {
	const table = JSON.parse(readFileSync('src/passes/treaties/treaties.json', 'utf8'));
	const disputed = table.treaties.filter((row: {also_years?: unknown}) => row.also_years);
	expect(disputed.length).toBeGreaterThan(10);
	for (const {name} of disputed as {name: string}[]) {
		const [found] = treaties(`All parties signed the ${name} there.`);
		if (found?.props.name === name) expect(found.props.yearSource).not.toBe('table');
	}
});

test('every name of the table is found where nothing makes it doubtful', () => {
	const table = JSON.parse(readFileSync('src/passes/treaties/treaties.json', 'utf8'));
	const needy = new Set(table.ambiguous.map(({alias}: {alias: string}) => alias));
	const names: string[] = table.treaties
		.map(({name}: {name: string}) => name)
		.filter((name: string) => !needy.has(name) && !name.includes('('));
	const missed = names.filter((name) => {
		const found = treaties(`Seven states ratified the ${name}, they said.`);
		return !found.some(({props}) => props.name === name || name.includes(props.asWritten));
	});
	expect(missed).toEqual([]);
});

test('folding keeps every place', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), (text) => fold(text).length === text.length),
	);
	expect(fold('Élysée – “l’accord”')).toBe("Elysee - “l'accord”");
});

test('any text: mentions quote it and never overlap', () => {
	const piece = fc.constantFrom(
		'the INF Treaty',
		' of the ',
		'Treaty on ',
		'Article 5',
		'1996 declaration',
		'Kyoto',
		' Protocol',
		'. ',
		' signed ',
		'States',
		'Act',
	);
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 20}), (pieces) => {
			const raw = `States ${pieces.join('')}.`;
			let free = 0;
			for (const {start, end, props} of treaties(raw)) {
				expect(start).toBeGreaterThanOrEqual(free);
				expect(end - start).toBe(props.asWritten.length);
				free = end;
			}
		}),
	);
});
