import { expect, test } from 'vitest';
import { foundIn, named, persons } from './test-found';

test.each([
	'The French and the Germans agreed.',
	'Peruvian voters waited.',
	'On Monday and on Tuesday in March it rained.',
	'However, Tuesday was calm.',
	'Christmas came. Easter came. Ramadan ended.',
	'Parliament voted. Congress voted. Cabinet met.',
	'Islam and Buddhism are faiths. Muslims and Christians met.',
	'Democrats and Republicans voted.',
	'The Nobel Peace Prize was given.',
	'The World Cup began. The Olympic Games ended.',
	'The Second World War ended. The Cold War began.',
	'The Treaty of Tarma was signed. The Tarma Agreement held.',
	'Article 5 was named. Chapter One was read.',
	'Yesterday was calm. Tomorrow will be.',
	'Experts agreed. Officials said no.',
	'The Prime Minister left. The Foreign Minister stayed.',
	'The General Assembly met. The Attorney General left.',
	'Prime Minister’s Questions began.',
	'President and Prime Minister met.',
	'The President’s Office agreed.',
	'The Speaker rose.',
	'The King and the Queen left.',
	'It was a Minister, an Ambassador and a Senator.',
	'THE END',
	'NATO said no. ASEAN said yes.',
	'China said no. Peru told them.',
	'They met in New York and on Lake Ondo.'
])('"%s" names no person', (text) => {
	expect(persons(text)).toEqual([]);
});

test.each([
	['The Labour Party won.', 'Labour Party'],
	['The Communist Party of Peru met.', 'Communist Party of Peru'],
	['The Social Democratic Party met.', 'Social Democratic Party'],
	['The Andes Mining Corporation grew.', 'Andes Mining Corporation'],
	['They chose Larkfield Bank.', 'Larkfield Bank'],
	['They teach at Ondo University.', 'Ondo University'],
	['The University of Ondo opened.', 'University of Ondo'],
	['The Bank of Tarma opened.', 'Bank of Tarma'],
	['The Tarma Times wrote it.', 'Tarma Times'],
	['The Ondo Herald wrote it.', 'Ondo Herald'],
	['The Tarma Foundation gave it.', 'Tarma Foundation'],
	['The Ondo Institute gave it.', 'Ondo Institute'],
	['The Kesta Group gave it.', 'Kesta Group'],
	['The Kesta Council gave it.', 'Kesta Council'],
	['The Kesta Commission gave it.', 'Kesta Commission'],
	['The National Liberation Front fought.', 'National Liberation Front'],
	['The Supreme Court ruled.', 'Supreme Court'],
	['The Constitutional Court of Peru ruled.', 'Constitutional Court of Peru'],
	['Torres Airlines flew.', 'Torres Airlines']
])('an organisation is told by its last or first word: %s', (text, name) => {
	expect(named(text, 'organisation')).toEqual([name]);
});

test.each([
	['The Ministry of Defence agreed.', 'Ministry of Defence'],
	['The Ministry of Foreign Affairs of Peru agreed.', 'Ministry of Foreign Affairs of Peru'],
	['The Ministry of Trade and Industry agreed.', 'Ministry of Trade and Industry'],
	['The Department of Fisheries agreed.', 'Department of Fisheries'],
	['The State Department agreed.', 'State Department'],
	['The Peruvian Foreign Ministry agreed.', 'Peruvian Foreign Ministry'],
	['The Foreign Ministry agreed.', 'Foreign Ministry']
])('a ministry with its portfolio is one body: %s', (text, name) => {
	expect(named(text, 'organisation')).toEqual([name]);
});

test.each([
	['NATO agreed.', 'North Atlantic Treaty Organization'],
	['ASEAN agreed.', 'Association of Southeast Asian Nations'],
	['The WHO agreed.', 'World Health Organization'],
	['OPEC agreed.', 'Organization of the Petroleum Exporting Countries'],
	['The IMF agreed.', 'International Monetary Fund'],
	['The UN agreed.', 'United Nations'],
	['The U.N. agreed.', 'United Nations'],
	['The EU agreed.', 'European Union'],
	['The European Commission agreed.', 'European Commission'],
	['The African Union agreed.', 'African Union'],
	['The World Bank agreed.', 'World Bank'],
	['The Department of State agreed.', 'State Department']
])('a world body by any of its names is one entity: %s', (text, entity) => {
	const bodies = foundIn(text).names.filter((name) => name.type === 'organisation');
	expect(bodies.map((name) => name.entity)).toEqual([entity]);
});

test('an acronym written small is the word it is', () => {
	expect(named('They who opened it said so, and who agreed.', 'organisation')).toEqual([]);
});

test.each([
	['He leads the militia Harakat al-Nur.', 'Harakat al-Nur'],
	['The startup Kelvari hired them.', 'Kelvari'],
	['The rebel group Jund al-Bahr fled.', 'Jund al-Bahr'],
	['The newspaper El Faro Azul wrote it.', 'El Faro Azul']
])('a common noun before a name tells an organisation: %s', (text, name) => {
	expect(named(text, 'organisation')).toEqual([name]);
});

test.each([
	['They climbed Mount Tavan.', 'Mount Tavan'],
	['They crossed Lake Ondo.', 'Lake Ondo'],
	['They saw Cape Kesta.', 'Cape Kesta'],
	['They held Fort Dallow.', 'Fort Dallow'],
	['They reached Port Menna.', 'Port Menna'],
	['They crossed the Gulf of Tarma.', 'Gulf of Tarma'],
	['They crossed the Tana River.', 'Tana River'],
	['They saw the Kesta Valley.', 'Kesta Valley'],
	['They ruled Tarma Province.', 'Tarma Province'],
	['They left Ondo Island.', 'Ondo Island'],
	['They filled Dallow Square.', 'Dallow Square'],
	['They shut Kesta Airport.', 'Kesta Airport'],
	['They crossed the Ondo Bridge.', 'Ondo Bridge'],
	['They walked along King Street.', 'King Street'],
	['Central Park was full.', 'Central Park'],
	['They met in Geneva.', 'Geneva'],
	['They met in Dubai.', 'Dubai'],
	['They met in New York.', 'New York'],
	['They swam in the Black Sea.', 'Black Sea'],
	['They sailed the Pacific Ocean.', 'Pacific Ocean']
])('a place is told by its words or known: %s', (text, name) => {
	expect(named(text, 'place')).toEqual([name]);
});

test('a town before its country is a place', () => {
	expect(named('They met in Kemburi, Kenya, and near Dallow, Ohio.', 'place')).toEqual([
		'Kemburi',
		'Kenya',
		'Dallow',
		'Ohio'
	]);
});

test('a country is a place under its usual name, its people are not', () => {
	expect(named('The U.S. met Peru and the UK, and a Fijian left.', 'place')).toEqual([
		'U.S.=United States',
		'Peru',
		'UK=United Kingdom'
	]);
});

test('a gulf or bay needs its "of"', () => {
	expect(named('The Bay Trust and the Gulf War were named.', 'place')).toEqual([]);
});
