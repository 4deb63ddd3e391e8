// The published JSON Schema and the reader agree on the shape of decks.
import {expect, test} from 'vitest';
import {jsonFormat} from '../../src/decks/json.js';
import {deckJsonSchema} from '../../src/decks/json-schema.js';
import {card, deck} from './make.js';

type Shape = {
	readonly properties: Readonly<Record<string, Shape & {readonly items?: Shape}>>;
	readonly required: readonly string[];
};

const schema = JSON.parse(JSON.stringify(deckJsonSchema())) as Shape & {readonly $schema: string};

test('it is a schema with the members of a deck and of a card', () => {
	expect(schema.$schema).toContain('json-schema.org');
	expect(Object.keys(schema.properties)).toContain('sources');
	expect(Object.keys(schema.properties['cards']?.items?.properties ?? {})).toContain('quote');
});

test('what it requires, the reader requires', () => {
	const record = JSON.parse(jsonFormat.print(deck([card('c1')]))) as Record<string, unknown>;
	const isRead = (value: object): boolean => jsonFormat.parse(JSON.stringify(value), 'x').ok;
	for (const key of Object.keys(schema.properties)) {
		const {[key]: _left, ...rest} = {...record};
		expect([key, isRead(rest)]).toEqual([key, !schema.required.includes(key)]);
	}
	const cards = schema.properties['cards']?.items;
	const [first] = record['cards'] as object[];
	for (const key of Object.keys(cards?.properties ?? {})) {
		const {[key]: _left, ...rest} = {...first} as Record<string, unknown>;
		const isAllowed = isRead({...record, cards: [rest]});
		expect([key, isAllowed]).toEqual([key, !cards?.required.includes(key)]);
	}
});
