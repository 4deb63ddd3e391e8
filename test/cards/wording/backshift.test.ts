// Reported speech: what is finite and present moves into the past, the rest stays.
import {expect, test} from 'vitest';
import {backshift} from '../../../src/cards/wording/backshift.js';

const shift = (clause: string): string =>
	backshift(clause.split(' ').map((text) => ({text}))).join(' ');

test.each([
	[
		'Oslo will retaliate if Bergen accepts herring',
		'Oslo would retaliate if Bergen accepted herring',
	],
	['the ports are closed', 'the ports were closed'],
	['Norway has not decided', 'Norway had not decided'],
	['ports have closed', 'ports had closed'],
	['Norway will have closed it', 'Norway would have closed it'],
	['trawlers do not pay', 'trawlers did not pay'],
	['trawlers could pay', 'trawlers could pay'],
	['the quotas of May 3 may change', 'the quotas of May 3 might change'],
	['in May trawlers must leave', 'in May trawlers must leave'],
	['it was the will of the people', 'it was the will of the people'],
	['Norway wants to have more', 'Norway wanted to have more'],
	['Norway plans nothing', 'Norway planned nothing'],
	[
		'Norway views it as a rival and uses the crisis',
		'Norway viewed it as a rival and used the crisis',
	],
	['if trawlers appear off the coast', 'if trawlers appeared off the coast'],
	['if trawlers of Norway come', 'if trawlers of Norway come'],
	['the plans of Norway', 'the plans of Norway'],
])('%s', (present, past) => {
	expect(shift(present)).toBe(past);
});

test('a subjunctive says no time', () => {
	const tokens = 'Oslo does not recommend that Bergen face charges'
		.split(' ')
		.map((text) => ({text, tag: text === 'face' ? 'VBP' : text === 'does' ? 'VBZ' : 'NNP'}));
	expect(backshift(tokens).join(' ')).toBe('Oslo did not recommend that Bergen face charges');
});

test('tags decide where words alone cannot', () => {
	const tokens = [
		{text: 'ministers', tag: 'NNS'},
		{text: 'fear', tag: 'VBP'},
		{text: 'claims', tag: 'NNS'},
	];
	expect(backshift(tokens)).toEqual(['ministers', 'feared', 'claims']);
});

test('behind a finite verb no noun is shifted, whatever it was taken for', () => {
	const tokens = 'a moment catches fire online'
		.split(' ')
		.map((text) => ({text, tag: text === 'catches' ? 'VBZ' : text === 'fire' ? 'VBP' : 'NN'}));
	expect(backshift(tokens).join(' ')).toBe('a moment caught fire online');
});
