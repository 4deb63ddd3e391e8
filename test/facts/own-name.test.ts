// An answer is a name of somebody's own.
import {expect, test} from 'vitest';
import type {Actor} from '../../src/facts/actor.js';
import {hasOwnName} from '../../src/facts/own-name.js';
import {invented} from './invented.js';

const doc = invented('HAVEN, Norway — The ferries stopped.\n\nIngrid Dahl said so.');
const actor = (type: Actor['type'], name: string): Actor => ({type, name, role: null, aliases: []});

test.each([
	['person', 'Ingrid Dahl'],
	['person', 'Per Lund, Jr.'],
	['person', 'Ola de Berg'],
	['organisation', 'the Harbour Council'],
	['organisation', 'Norway'],
	['organisation', 'UNICEF'],
	['organisation', 'Justice Department'],
	['group', 'analysts'],
] as const)('%s: %s', (type, name) => {
	expect(hasOwnName(actor(type, name), doc)).toBe(true);
});

test.each([
	['person', 'Dahl'],
	['person', 'De Berg'],
	['person', 'Believe In Ingrid Dahl'],
	['person', 'Ingrid Dahl’s'],
	['person', 'Member of the Council'],
	['organisation', 'Her campaign'],
	['organisation', 'The administration'],
	['organisation', 'Council'],
	['organisation', 'Norwegian'],
	['organisation', 'Church'],
	['organisation', 'Super PAC'],
	['organisation', 'National Conference'],
	['organisation', 'The Dahl administration on Friday'],
	['organisation', 'HAVEN'],
	['organisation', 'OH'],
	['organisation', 'Bergen Democrat'],
	['organisation', 'Harbour pages across the coast'],
	['organisation', 'Staff for the Harbour Council'],
	['organisation', 'Harbour Association president Ingrid Dahl'],
] as const)('not %s: %s', (type, name) => {
	expect(hasOwnName(actor(type, name), doc)).toBe(false);
});
