import { expect, test } from 'vitest';
import { held } from './test-found';

/** Sorted and joined; "current" is left out. */
const told = (text: string): string => held(text).sort().join('; ').replaceAll(' | current', '');

test.each([
	[
		'European Commission President Ingrid Vogel said so.',
		'Ingrid Vogel | president | European Commission'
	],
	[
		'European Council President Paul Lemaire said so.',
		'Paul Lemaire | president | European Council'
	],
	[
		'EU foreign policy chief Marta Costa said so.',
		'Marta Costa | foreign-policy-chief | European Union'
	],
	['IMF Managing Director Olga Ivanova said so.', 'Olga Ivanova | managing-director | IMF'],
	['World Bank President Arun Gupta said so.', 'Arun Gupta | president | World Bank'],
	[
		'Turkish central bank governor Mehmet Demir said so.',
		'Mehmet Demir | central-bank-governor | TR'
	],
	[
		'The governor of Nigeria’s central bank, Chidi Obi, said so.',
		'Chidi Obi | central-bank-governor | NG'
	],
	['London Mayor Amir Hussain said so.', 'Amir Hussain | mayor | London'],
	['New York City Mayor Rita Alvarez said so.', 'Rita Alvarez | mayor | New York City'],
	['Rita Alvarez, the mayor of New York, said so.', 'Rita Alvarez | mayor | New York'],
	['The mayor of Istanbul, Kemal Aydin, was arrested.', 'Kemal Aydin | mayor | Istanbul'],
	['California Governor Nathan Brooks said so.', 'Nathan Brooks | governor | California'],
	['Texas Gov. Nathan Brooks said so.', 'Nathan Brooks | governor | Texas'],
	['Tokyo Governor Yuki Tanaka said so.', 'Yuki Tanaka | governor | Tokyo'],
	['U.S. House Speaker Carl Jennings said so.', 'Carl Jennings | speaker | US'],
	['Ghana’s Speaker of Parliament Kojo Asante said so.', 'Kojo Asante | speaker | GH'],
	['Ghanaian parliament speaker Kojo Asante said so.', 'Kojo Asante | speaker | GH'],
	['The speaker of Lebanon’s parliament, Ali Khoury, said so.', 'Ali Khoury | speaker | LB'],
	['Kenya’s Chief Justice Ruth Otieno ruled on Friday.', 'Ruth Otieno | chief-justice | KE'],
	[
		'Brazilian Supreme Court Justice Paulo Freitas ordered the arrest.',
		'Paulo Freitas | top-judge | BR'
	],
	['U.S. Senator Mike Dalton voted against.', 'Mike Dalton | senator | US'],
	['Hong Kong Chief Executive Henry Lam said so.', 'Henry Lam | chief-executive | Hong Kong'],
	['Hong Kong’s chief executive, Henry Lam, said so.', 'Henry Lam | chief-executive | Hong Kong'],
	['Ibrahim Musa, head of the International Energy Agency, said so.', 'Ibrahim Musa | head | IEA'],
	['Green Party leader Tim Hartley said so.', 'Tim Hartley | leader | Green Party'],
	[
		'Tim Hartley, leader of the opposition Democratic Party, said so.',
		'Tim Hartley | leader | Democratic Party'
	],
	[
		'Britain’s Conservative Party leader Tim Hartley said so.',
		'Tim Hartley | leader | Conservative Party'
	],
	['Venezuelan opposition leader Rosa Medina said so.', 'Rosa Medina | opposition-leader | VE'],
	['Hezbollah leader Hassan Karam said so.', 'Hassan Karam | leader | Hezbollah'],
	['Carla Quispe, a candidate for president of Peru, said so.', 'Carla Quispe | candidate | PE'],
	[
		'Carla Quispe, president of the Lima Chamber of Commerce, said so.',
		'Carla Quispe | president | Lima Chamber of Commerce'
	],
	[
		'The head of the IMF, Olga Ivanova, warned of tariffs.',
		'Olga Ivanova | managing-director | IMF'
	],
	[
		'UNICEF Executive Director Laura Kent visited Gaza.',
		'Laura Kent | executive-director | UNICEF'
	],
	[
		'African Union Commission Chairperson Amina Diallo condemned the coup.',
		'Amina Diallo | chairperson | African Union Commission'
	],
	[
		'The president of the European Commission, Ingrid Vogel, landed in Kyiv.',
		'Ingrid Vogel | president | European Commission'
	],
	[
		'European Parliament President Rita Moretti landed in Kyiv.',
		'Rita Moretti | president | European Parliament'
	],
	[
		'Kenji Mori, chief executive of Nissan, resigned.',
		'Kenji Mori | chief-executive | Nissan | former'
	],
	[
		'The Bank of Japan’s governor, Akira Ono, hinted at a rise.',
		'Akira Ono | central-bank-governor | Bank of Japan'
	],
	[
		'Russian central bank chief Yelena Sokolova hinted at a rise.',
		'Yelena Sokolova | central-bank-governor | RU'
	],
	['Paris Mayor Claire Moreau swam in the Seine.', 'Claire Moreau | mayor | Paris'],
	['Claire Moreau, mayor of Paris, swam in the Seine.', 'Claire Moreau | mayor | Paris'],
	['Kyiv Mayor Petro Bondar said power was out.', 'Petro Bondar | mayor | Kyiv'],
	['Lagos state governor Tunde Afolabi imposed a curfew.', 'Tunde Afolabi | governor | Lagos'],
	['Florida Governor Rick Palmer declared an emergency.', 'Rick Palmer | governor | Florida'],
	['Florida’s governor, Rick Palmer, declared an emergency.', 'Rick Palmer | governor | Florida'],
	[
		'The governor of Florida, Rick Palmer, declared an emergency.',
		'Rick Palmer | governor | Florida'
	],
	[
		'Pierre Gagnon, the leader of Canada’s Conservative Party, conceded.',
		'Pierre Gagnon | leader | Conservative Party'
	],
	['Hamas leader Khaled Barghouti was killed.', 'Khaled Barghouti | leader | Hamas'],
	[
		'Latvian Olympic Committee president Maria Kalnina left.',
		'Maria Kalnina | president | Latvian Olympic Committee'
	]
])('bodies, banks, cities, parties and firms: %s', (text, expected) => {
	expect(told(text)).toBe(expected);
});
