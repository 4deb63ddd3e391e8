// Which texts count as English.
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {looksEnglish} from '../../src/articles/language.js';

test.each([
	[
		'English',
		true,
		'The minister said on Monday that the bridge would be built again in the spring, and that nobody would have to pay for it twice.',
	],
	['a headline', true, 'Harbour board rejects minister bridge plan'],
	[
		'German',
		false,
		'Der Minister sagte am Montag, dass die Brücke im Frühling wieder gebaut werde und dass niemand in der Stadt dafür zweimal zahlen müsse.',
	],
	[
		'Dutch',
		false,
		'De minister zei maandag dat de brug in het voorjaar opnieuw wordt gebouwd en dat niemand in de stad er twee keer voor hoeft te betalen.',
	],
	[
		'French',
		false,
		'Le ministre a dit lundi que le pont serait reconstruit au printemps et que personne ne paierait deux fois pour cela dans la ville.',
	],
	[
		'Spanish',
		false,
		'El ministro dijo el lunes que el puente se reconstruiría en primavera y que nadie tendría que pagar dos veces por ello en la ciudad.',
	],
	['Russian', false, 'Министр сказал в понедельник, что мост будет построен снова.'],
	['Japanese', false, '大臣は月曜日、橋を春に再建すると述べた。'],
	['nothing', false, ' \n'],
])('%s', (_, english, text) => {
	expect(looksEnglish(text).english).toBe(english);
});

test('the share is one of words, and case is no matter', () => {
	expect(looksEnglish('THE bridge OF lakes').share).toBe(0.5);
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), (text) => {
			const {share} = looksEnglish(text);
			expect(share).toBeGreaterThanOrEqual(0);
			expect(share).toBeLessThanOrEqual(1);
		}),
	);
});
