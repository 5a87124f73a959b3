import { expect, test } from 'vitest';
import { held } from './test-found';

const PRESIDENT = 'Ana Torres | president | PE | current';
const FOREIGN = 'Ana Torres | foreign-minister | PE | current';
const CUBAN = 'Luis Peña | foreign-minister | CU | current';

test.each([
	['Peruvian President Ana Torres left.', PRESIDENT],
	['Peru’s President Ana Torres left.', PRESIDENT],
	["Peru's president Ana Torres left.", PRESIDENT],
	['Peru President Ana Torres left.', PRESIDENT],
	['They met Peruvian Foreign Minister Ana Torres.', FOREIGN],
	['Peruvian foreign minister Ana Torres left.', FOREIGN],
	['Peruvian Minister of Foreign Affairs Ana Torres left.', FOREIGN],
	['Peruvian Minister for Foreign Affairs Ana Torres left.', FOREIGN],
	['Peru’s newly appointed foreign minister Ana Torres left.', FOREIGN],
	['Peru’s veteran foreign minister Ana Torres left.', FOREIGN],
	['The Peruvian Foreign Minister Ana Torres left.', FOREIGN],
	['Peru’s Foreign Minister Dr. Ana Torres left.', FOREIGN],
	[
		'Peruvian Deputy Prime Minister Ana Torres left.',
		'Ana Torres | deputy-prime-minister | PE | current'
	],
	['Peruvian Vice President Ana Torres left.', 'Ana Torres | vice-president | PE | current'],
	['Peruvian Vice-President Ana Torres left.', 'Ana Torres | vice-president | PE | current'],
	[
		'Peruvian Deputy Foreign Minister Ana Torres left.',
		'Ana Torres | deputy-foreign-minister | PE | current'
	],
	['Peruvian Health Minister Ana Torres left.', 'Ana Torres | health-minister | PE | current'],
	['Peruvian Defense Minister Ana Torres left.', 'Ana Torres | defence-minister | PE | current'],
	['Kenyan Cabinet Secretary Ana Torres left.', 'Ana Torres | cabinet-secretary | KE | current'],
	['U.S. Secretary of State Ana Torres left.', 'Ana Torres | secretary-of-state | US | current'],
	['US Treasury Secretary Ana Torres left.', 'Ana Torres | finance-minister | US | current'],
	['U.S. Secretary of Defense Ana Torres left.', 'Ana Torres | defence-minister | US | current'],
	['German Chancellor Ana Torres left.', 'Ana Torres | chancellor | DE | current'],
	['British Chancellor Ana Torres left.', 'Ana Torres | finance-minister | GB | current'],
	['Irish Taoiseach Ana Torres left.', 'Ana Torres | prime-minister | IE | current'],
	['Thailand’s King Somchai left.', 'Somchai | king | TH | current'],
	['Japanese Emperor Haruto left.', 'Haruto | emperor | JP | current'],
	['Qatari Emir Hamad bin Khalil left.', 'Hamad bin Khalil | emir | QA | current'],
	['Peruvian Ambassador Ana Torres left.', 'Ana Torres | ambassador | PE | current'],
	['Peruvian Ambassador to Chile Ana Torres left.', 'Ana Torres | ambassador | PE | current'],
	['Lima Mayor Ana Torres left.', 'Ana Torres | mayor | Lima | current'],
	['Peruvian Gen. Ana Torres left.', 'Ana Torres | general | PE | current']
])('1, the country and the office before the name: %s', (text, expected) => {
	expect(held(text)).toEqual([expected]);
});

test.each([
	['Ana Torres, Peru’s president, left.', PRESIDENT],
	["Ana Torres, Peru's president, left.", PRESIDENT],
	['Ana Torres, Peruvian president, left.', PRESIDENT],
	['Ana Torres, the Peruvian president, left.', PRESIDENT],
	['Ana Torres, Peru’s longtime president, left.', PRESIDENT],
	['Ana Torres, Peru’s first president, left.', PRESIDENT],
	['Ana Torres, president of Peru, left.', PRESIDENT],
	['Ana Torres, the president of Peru, left.', PRESIDENT],
	['Ana Torres, president of the Republic of Peru, left.', PRESIDENT],
	['Ana Torres, who is Peru’s president, left.', PRESIDENT],
	['Ana Torres, who is the president of Peru, left.', PRESIDENT],
	['Ana Torres is Peru’s president.', PRESIDENT],
	['Ana Torres is the Peruvian president.', PRESIDENT],
	['They met Ana Torres, foreign minister of Peru.', FOREIGN],
	['Ana Torres, foreign minister of the Peruvian government, left.', FOREIGN],
	['Ana Torres, foreign minister of Peru’s interim government, left.', FOREIGN],
	['Ana Torres, minister of foreign affairs of Peru, left.', FOREIGN],
	['Mr. Torres, president of Peru, left.', 'Torres | president | PE | current'],
	['Ana Torres, mayor of Lima, left.', 'Ana Torres | mayor | Lima | current'],
	['Ana Torres, Peru’s ambassador to Cuba, left.', 'Ana Torres | ambassador | PE | current']
])('2, the office after the name: %s', (text, expected) => {
	expect(held(text)).toEqual([expected]);
});

test.each([
	['The president of Peru, Ana Torres, left.', PRESIDENT],
	['The president of the Republic of Peru, Ana Torres, left.', PRESIDENT],
	['The Peruvian president, Ana Torres, left.', PRESIDENT],
	['The new Peruvian president, Ana Torres, left.', PRESIDENT],
	['Peru’s president, Ana Torres, left.', PRESIDENT],
	['Peru’s new president, Ana Torres, left.', PRESIDENT],
	['Peru’s president, Mrs. Ana Torres, left.', PRESIDENT],
	['They met Peru’s president, Ana Torres.', PRESIDENT],
	['President of Peru Ana Torres left.', PRESIDENT],
	['President Ana Torres of Peru left.', PRESIDENT],
	['The foreign minister of Peru, Ana Torres, and her team left.', FOREIGN],
	['The Peruvian Minister for Foreign Affairs, Ana Torres, left.', FOREIGN],
	['The mayor of Lima, Ana Torres, left.', 'Ana Torres | mayor | Lima | current'],
	['The Peruvian ambassador to Cuba, Ana Torres, left.', 'Ana Torres | ambassador | PE | current'],
	['Peru’s first lady, Ana Torres, left.', 'Ana Torres | first-lady | PE | current']
])('3, the office, its country and the name between commas: %s', (text, expected) => {
	expect(held(text)).toEqual([expected]);
});

test.each([
	['North Korean leader Seo Min-jae left.', 'Seo Min-jae | leader | KP | current'],
	['North Korea’s leader, Seo Min-jae, left.', 'Seo Min-jae | leader | KP | current'],
	['Seo Min-jae, the leader of North Korea, left.', 'Seo Min-jae | leader | KP | current'],
	['Libyan strongman Faris al-Hadi left.', 'Faris al-Hadi | leader | LY | current'],
	['Libya’s de facto leader, Faris al-Hadi, left.', 'Faris al-Hadi | leader | LY | current'],
	['Iran’s supreme leader, Reza Farhadi, left.', 'Reza Farhadi | supreme-leader | IR | current'],
	['Peruvian rebel leader Ana Torres left.', 'Ana Torres | leader | PE | current'],
	['Peruvian opposition leader Ana Torres left.', 'Ana Torres | opposition-leader | PE | current']
])('4, leaders: %s', (text, expected) => {
	expect(held(text)).toEqual([expected]);
});

test.each([
	'Peruvian Foreign Minister Ana Torres met her Cuban counterpart, Luis Peña.',
	'Peruvian Foreign Minister Ana Torres met her Cuban counterpart Luis Peña.',
	'Peruvian Foreign Minister Ana Torres met Cuban counterpart Luis Peña on Monday.',
	'Peruvian Foreign Minister Ana Torres met Luis Peña, her Cuban counterpart.',
	'Peruvian Foreign Minister Ana Torres met her counterpart from Cuba, Luis Peña.',
	'Peru’s foreign minister, Ana Torres, called his Cuban counterpart, Luis Peña, at noon.',
	'Ana Torres, foreign minister of Peru, wrote to her Cuban counterpart Luis Peña.'
])('5, a counterpart has the same office elsewhere: %s', (text) => {
	expect(held(text)).toEqual([FOREIGN, CUBAN]);
});

test('5, each of several counterparts', () => {
	const text =
		'Peruvian Foreign Minister Ana Torres called her Cuban counterpart Luis Peña and her Polish counterpart Jan Novak.';
	expect(held(text)).toEqual([FOREIGN, CUBAN, 'Jan Novak | foreign-minister | PL | current']);
});

test('5, the counterpart of a former minister is no former minister', () => {
	const text = 'Former Peruvian President Ana Torres met her Cuban counterpart, Luis Peña.';
	expect(held(text)).toEqual([
		'Ana Torres | president | PE | former',
		'Luis Peña | president | CU | current'
	]);
});

test.each([
	['Ana Torres met her Cuban counterpart, Luis Peña.'],
	['Peru’s envoys met their Cuban counterparts.'],
	['The minister met a counterpart, Luis Peña.']
])('5, a counterpart of nobody known holds nothing: %s', (text) => {
	expect(held(text)).toEqual([]);
});

test.each([
	['Peruvian Foreign Minister Ana Torres met her Peruvian counterpart, Luis Peña.'],
	[
		'Peruvian Foreign Minister Ana Torres left. The next day her Cuban counterpart, Luis Peña, came.'
	]
])('5, a counterpart of the same state or of another sentence is left out: %s', (text) => {
	expect(held(text)).toEqual([FOREIGN]);
});

test.each([
	['Ana Torres was appointed foreign minister of Peru.', FOREIGN],
	['Ana Torres was appointed as Peru’s foreign minister.', FOREIGN],
	['Ana Torres was named Peru’s foreign minister.', FOREIGN],
	['Ana Torres was named the new foreign minister of Peru.', FOREIGN],
	['Ana Torres has been chosen as foreign minister of Peru.', FOREIGN],
	['Ana Torres serves as foreign minister of Peru.', FOREIGN],
	['Ana Torres has served as Peru’s foreign minister since 2020.', FOREIGN],
	['Ana Torres was elected president of Peru.', PRESIDENT],
	['Ana Torres was re-elected president of Peru.', PRESIDENT],
	['Ana Torres was sworn in as president of Peru.', PRESIDENT],
	['Ana Torres was sworn in on Monday. She had been elected president of Peru.', null],
	['Ana Torres was inaugurated as president of Peru.', PRESIDENT],
	['Ana Torres took office as president of Peru.', PRESIDENT],
	['Ana Torres took power as interim president of Peru.', 'Ana Torres | president | PE | interim'],
	['Ana Torres, who was sworn in as president of Peru, left.', PRESIDENT],
	['Peru appointed Ana Torres foreign minister.', FOREIGN],
	['Peru named Ana Torres as foreign minister.', FOREIGN],
	['Peru’s parliament elected Ana Torres president.', PRESIDENT],
	['They elected Ana Torres president of Peru.', PRESIDENT],
	['They named Ana Torres as Peru’s new foreign minister.', FOREIGN],
	[
		'They had appointed Ana Torres acting foreign minister of Peru.',
		'Ana Torres | foreign-minister | PE | acting'
	],
	['Ana Torres served as president of Peru.', 'Ana Torres | president | PE | former'],
	['Ana Torres, who served as president of Peru, left.', 'Ana Torres | president | PE | former'],
	['Ana Torres had served as president of Peru.', 'Ana Torres | president | PE | former'],
	['Ana Torres will be sworn in as president of Peru.', 'Ana Torres | president | PE | incoming'],
	['Ana Torres will take office as president of Peru.', 'Ana Torres | president | PE | incoming']
])('6, by a verb: %s', (text, expected) => {
	expect(held(text)).toEqual(expected === null ? [] : [expected]);
});

test('6, the appointing president keeps the office and gives the other', () => {
	expect(held('Peruvian President Ana Torres appointed Luis Peña foreign minister.')).toEqual([
		PRESIDENT,
		'Luis Peña | foreign-minister | PE | current'
	]);
});

test.each([
	['NATO Secretary General Jan Novak left.', 'secretary-general | NATO'],
	['UN Secretary-General Jan Novak left.', 'secretary-general | United Nations'],
	['United Nations Secretary-General Jan Novak left.', 'secretary-general | United Nations'],
	[
		'Jan Novak, secretary-general of the United Nations, left.',
		'secretary-general | United Nations'
	],
	['The secretary-general of NATO, Jan Novak, left.', 'secretary-general | NATO'],
	['ASEAN Secretary-General Jan Novak left.', 'secretary-general | ASEAN'],
	['OPEC Secretary General Jan Novak left.', 'secretary-general | OPEC'],
	['European Commission President Jan Novak left.', 'president | European Commission'],
	['The European Commission president, Jan Novak, left.', 'president | European Commission'],
	['European Council President Jan Novak left.', 'president | European Council'],
	['Jan Novak, president of the European Parliament, left.', 'president | European Parliament'],
	['African Union chairperson Jan Novak left.', 'chairperson | African Union'],
	['WHO Director-General Jan Novak left.', 'director-general | WHO'],
	['World Health Organization Director-General Jan Novak left.', 'director-general | WHO'],
	['IMF Managing Director Jan Novak left.', 'managing-director | IMF'],
	['World Bank President Jan Novak left.', 'president | World Bank'],
	['EU foreign policy chief Jan Novak left.', 'foreign-policy-chief | European Union'],
	['The leader of the Labour Party, Jan Novak, left.', 'leader | Labour Party'],
	['Jan Novak, leader of the Labour Party, left.', 'leader | Labour Party'],
	['Labour Party leader Jan Novak left.', 'leader | Labour Party'],
	[
		'Peruvian Football Federation President Jan Novak left.',
		'president | Peruvian Football Federation'
	],
	[
		'Jan Novak, president of the Peruvian Football Federation, left.',
		'president | Peruvian Football Federation'
	],
	['Scottish First Minister Jan Novak left.', 'first-minister | Scotland']
])('8, of a body by the body’s name: %s', (text, expected) => {
	expect(held(text)).toEqual([`Jan Novak | ${expected} | current`]);
});

test.each([
	['Peruvian Foreign Ministry spokeswoman Ana Torres left.', 'spokesperson | PE'],
	['Peru’s Foreign Ministry spokeswoman Ana Torres left.', 'spokesperson | PE'],
	['Ana Torres, a spokeswoman for Peru’s Foreign Ministry, left.', 'spokesperson | PE'],
	['Ana Torres, a spokeswoman for the Peruvian president, left.', 'spokesperson | PE'],
	['Ana Torres, a spokeswoman for the Peruvian army, left.', 'spokesperson | PE'],
	['Peru’s army chief, Gen. Ana Torres, left.', 'army-chief | PE'],
	['Peru’s UN ambassador, Ana Torres, left.', 'un-ambassador | PE'],
	['Peru’s ambassador to the United Nations, Ana Torres, left.', 'un-ambassador | PE']
])('8, a part of a state is the state’s: %s', (text, expected) => {
	expect(held(text)).toEqual([`Ana Torres | ${expected} | current`]);
});

test.each([
	['President Ana Torres of Peru left. Later Peruvian President Torres spoke.', PRESIDENT],
	['Peruvian President Torres left. Ana Torres, 52, smiled.', PRESIDENT],
	['Ana Torres said no. Ms. Torres, foreign minister of Peru, left.', FOREIGN],
	['Ana Torres said no. Peruvian Foreign Minister Torres left.', FOREIGN]
])('9, a surname stands for the full name: %s', (text, expected) => {
	expect(held(text)).toEqual([expected]);
});
