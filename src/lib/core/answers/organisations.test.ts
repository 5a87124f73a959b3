import { describe, expect, test } from 'vitest';
import { ORGANISATIONS } from '../gazetteer/organisations';
import { judgedAgainst } from './test-keys';

const judgedAmong = (answer: string, typed: string, ...rivals: string[]): string =>
	judgedAgainst(
		{ answerType: 'organisation', answer },
		typed,
		rivals.map((name) => [name])
	);

describe('every world body of the gazetteer', () => {
	test.each(ORGANISATIONS.map((body) => [body.id, body] as const))(
		'%s is right by any of its names, whichever is the key',
		(_, body) => {
			for (const key of body.names)
				for (const typed of [...body.names, `the ${body.name}`])
					expect([key, typed, judgedAmong(key, typed).split(' ')[0]]).toEqual([
						key,
						typed,
						'right'
					]);
		}
	);

	test('none is right for the next one', () => {
		for (const [index, { name, id }] of ORGANISATIONS.entries()) {
			const other = ORGANISATIONS[(index + 1) % ORGANISATIONS.length]?.name ?? '';
			expect([other, name, judgedAmong(other, name)]).toEqual([other, name, 'wrong other-entity']);
			expect([other, id, judgedAmong(other, id)]).toEqual([other, id, 'wrong other-entity']);
		}
	});
});

describe('an acronym and the full name', () => {
	test.each([
		['World Health Organization', 'WHO', 'right alias'],
		['World Health Organization', 'W.H.O.', 'right alias'],
		['World Health Organization', 'w h o', 'right alias'],
		['WHO', 'World Health Organisation', 'right alias'],
		['International Monetary Fund', 'IMF', 'right alias'],
		['IMF', 'the International Monetary Fund', 'right alias'],
		['IMF', 'Intl Monetary Fund', 'nearly alias'],
		['IMF', 'WHO', 'wrong other-entity'],
		['IMF', 'World Bank', 'wrong other-entity'],
		['European Union', 'EU', 'right alias'],
		['European Union', 'E.U.', 'right alias'],
		['European Union', 'African Union', 'wrong other-entity'],
		['European Union', 'AU', 'wrong other-entity'],
		['Guild of Lantern Makers', 'GLM', 'nearly ambiguous'],
		['Guild of Lantern Makers', 'G.L.M.', 'nearly ambiguous'],
		['Guild of Lantern Makers', 'GOLM', 'wrong no-match'],
		['Guild of Lantern Makers', 'GL', 'wrong no-match'],
		['GLM', 'Guild of Lantern Makers', 'nearly alias'],
		['GLM', 'Great Lantern March', 'nearly alias'],
		['GLM', 'Guild of Makers', 'wrong no-match'],
		['GLM', 'glm', 'right key'],
		['GLM', 'GLN', 'wrong no-match'],
		['GL', 'Great Lanterns', 'wrong no-match']
	])('%s: %j is %s', (key, typed, verdict) => {
		const rivals = ['Gallery of Local Music'];
		expect(judgedAmong(key, typed, ...rivals)).toBe(verdict);
	});
});

describe('initials that no other thing in the bank has are enough', () => {
	test.each([
		['Guild of Lantern Makers', 'GLM', 'right alias', 'Harbour Watch'],
		['Guild of Lantern Makers', 'GLM', 'nearly ambiguous', 'Great Lakes Marina'],
		['Guild of Lantern Makers', 'GLM', 'wrong other-entity', 'GLM']
	])('%s: %j is %s beside %s', (key, typed, verdict, rival) => {
		expect(judgedAmong(key, typed, rival)).toBe(verdict);
	});
});

describe('legal form, small words and British or American spelling are free', () => {
	test.each([
		['Bluefin Robotics Inc.', 'Bluefin Robotics', 'right alias'],
		['Bluefin Robotics Inc.', 'bluefin robotics inc', 'right key'],
		['Bluefin Robotics Inc.', 'Bluefin Robotics Ltd', 'right alias'],
		['Bluefin Robotics Inc.', 'Bluefin', 'nearly incomplete'],
		['Bluefin Robotics', 'Bluefin Robotics GmbH', 'right alias'],
		['Bluefin Robotics', 'Bluefin Robotic', 'right one-letter'],
		['Corporation for Tidal Power', 'Corporation for Tidal Power', 'right key'],
		['Corporation for Tidal Power', 'Corporation of Tidal Power', 'right key'],
		['Ministry of Labour', 'Ministry of Labor', 'right key'],
		['Centre for Defence Studies', 'Center for Defense Studies', 'right key'],
		['Harbour Modernisation Programme', 'Harbour Modernization Program', 'right key'],
		['Ministry of Labour', 'Ministry for Labour', 'right key'],
		['Ministry of Labour', 'Labour Ministry', 'right name-order'],
		['Ministry of Labour', 'Ministry', 'nearly incomplete'],
		['Médecins du Large', 'Medecins du Large', 'right diacritics'],
		['Médecins du Large', 'Medecins Large', 'right key']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(judgedAmong(key, typed)).toBe(verdict);
	});
});

describe('another body’s name is never a typing error', () => {
	test.each([
		['Northern Tea Board', 'Northern Sea Board', 'wrong no-match', 'Eastern Sea Guard'],
		['Northern Tea Board', 'Northern Sea Board', 'wrong other-entity', 'Northern Sea Board'],
		['Central Mint', 'Centrel Mint', 'right one-letter', 'Control Mint'],
		['Central Mint', 'Contral Mint', 'nearly ambiguous', 'Control Mint'],
		['Bluefin Robotics', 'Bluefin Robotica', 'wrong other-entity', 'Bluefin Robotica Ltd']
	])('%s: %j is %s beside %s', (key, typed, verdict, rival) => {
		expect(judgedAmong(key, typed, rival)).toBe(verdict);
	});
});
