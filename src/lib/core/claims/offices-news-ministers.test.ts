import { expect, test } from 'vitest';
import { held } from './test-found';

/** Sorted and joined; "current" is left out. */
const told = (text: string): string => held(text).sort().join('; ').replaceAll(' | current', '');

test.each([
	[
		'The foreign ministers of Peru and Chile, Ana Torres and Luis Peña, met in Quito.',
		'Ana Torres | foreign-minister | PE; Luis Peña | foreign-minister | CL'
	],
	[
		'Park Ji-won, director-general of the Foreign Ministry’s African Bureau, led the South Korean delegation.',
		'Park Ji-won | director-general | KR'
	],
	[
		'UN chief Marta Lindqvist condemned the attack.',
		'Marta Lindqvist | secretary-general | United Nations'
	],
	[
		'U.N. chief Marta Lindqvist condemned the attack.',
		'Marta Lindqvist | secretary-general | United Nations'
	],
	[
		'NATO chief Marta Lindqvist condemned the attack.',
		'Marta Lindqvist | secretary-general | NATO'
	],
	[
		'Maria Lopes left on Monday. She was named finance minister of Brazil last month.',
		'Maria Lopes | finance-minister | BR'
	],
	[
		'Jan Kowalski spoke in Warsaw. He is the foreign minister of Poland.',
		'Jan Kowalski | foreign-minister | PL'
	],
	[
		'South African Finance Minister Thabo Nkosi presented the budget.',
		'Thabo Nkosi | finance-minister | ZA'
	],
	[
		'Kenya’s Interior Cabinet Secretary Peter Mwangi warned the protesters.',
		'Peter Mwangi | interior-minister | KE'
	],
	[
		'U.S. Secretary of State Laura Hensley arrived in Riyadh.',
		'Laura Hensley | secretary-of-state | US'
	],
	[
		'US Defense Secretary Mark Ellison told reporters the strike was over.',
		'Mark Ellison | defence-minister | US'
	],
	['U.S. Treasury Secretary Joan Pickett met bankers.', 'Joan Pickett | finance-minister | US'],
	[
		'White House press secretary Dana Kimball told reporters on Monday.',
		'Dana Kimball | spokesperson | US'
	],
	['White House Chief of Staff Roy Talbot resigned.', 'Roy Talbot | chief-of-staff | US | former'],
	[
		'Turkish Foreign Minister Emre Yilmaz and his Greek counterpart Nikos Pappas held talks in Athens.',
		'Emre Yilmaz | foreign-minister | TR; Nikos Pappas | foreign-minister | GR'
	],
	[
		'Indonesian Coordinating Minister for Economic Affairs Budi Santoso left.',
		'Budi Santoso | economy-minister | ID'
	],
	[
		'India’s External Affairs Minister Suresh Menon called the move unfair.',
		'Suresh Menon | foreign-minister | IN'
	],
	['Bangladesh’s chief adviser Kamal Rahman addressed the nation.', 'Kamal Rahman | adviser | BD'],
	[
		'Hungarian Foreign and Trade Minister Gabor Szabo said so.',
		'Gabor Szabo | foreign-minister | HU'
	],
	['Swedish Migration Minister Karin Holm said so.', 'Karin Holm | immigration-minister | SE'],
	['Pakistan’s army chief General Asad Qureshi visited Kabul.', 'Asad Qureshi | army-chief | PK'],
	['Pakistani army chief Gen. Asad Qureshi visited Kabul.', 'Asad Qureshi | army-chief | PK'],
	['Sudan’s army chief, Gen. Omar Idris, rejected the plan.', 'Omar Idris | army-chief | SD'],
	[
		'Ukraine’s commander-in-chief Oleh Kravchuk said the front held.',
		'Oleh Kravchuk | army-chief | UA'
	],
	['WHO Director-General Samuel Abebe said so.', 'Samuel Abebe | director-general | WHO'],
	['IAEA Director General Pablo Ruiz said so.', 'Pablo Ruiz | director-general | IAEA'],
	['OPEC Secretary General Ali Mansour said so.', 'Ali Mansour | secretary-general | OPEC'],
	['Scottish First Minister Fiona Muir said so.', 'Fiona Muir | first-minister | Scotland'],
	[
		'Afghanistan’s Taliban-appointed foreign minister Abdul Rahimi said so.',
		'Abdul Rahimi | foreign-minister | AF'
	],
	[
		'Emmanuel Roche, the French foreign minister, said so.',
		'Emmanuel Roche | foreign-minister | FR'
	],
	[
		'Emmanuel Roche, France’s minister for Europe and foreign affairs, said so.',
		'Emmanuel Roche | foreign-minister | FR'
	],
	[
		'Sara Nilsen, Norway’s minister of foreign affairs, said so.',
		'Sara Nilsen | foreign-minister | NO'
	],
	[
		'Ibrahim Musa, the head of the World Trade Organization, said so.',
		'Ibrahim Musa | director-general | WTO'
	],
	[
		'Ibrahim Musa, the U.N. special envoy for Yemen, said so.',
		'Ibrahim Musa | special-envoy | United Nations'
	],
	[
		'The U.N. special envoy for Yemen, Ibrahim Musa, said so.',
		'Ibrahim Musa | special-envoy | United Nations'
	],
	['Ibrahim Musa, the UN envoy to Syria, said so.', 'Ibrahim Musa | ambassador | United Nations'],
	['Ibrahim Musa, the Sudanese ambassador in Cairo, said so.', 'Ibrahim Musa | ambassador | SD'],
	[
		'The Russian ambassador to Turkey, Igor Sidorov, was summoned.',
		'Igor Sidorov | ambassador | RU'
	],
	[
		'Russia’s ambassador to the United Nations, Igor Sidorov, vetoed it.',
		'Igor Sidorov | un-ambassador | RU'
	],
	['Russia’s U.N. ambassador, Igor Sidorov, vetoed it.', 'Igor Sidorov | un-ambassador | RU'],
	['China’s ambassador to Australia, Wang Lei, said so.', 'Wang Lei | ambassador | CN'],
	[
		'Chinese foreign ministry spokeswoman Li Na said so at a briefing.',
		'Li Na | spokesperson | CN'
	],
	[
		'Chinese Foreign Ministry spokesperson Li Na said so at a briefing.',
		'Li Na | spokesperson | CN'
	],
	['A spokesman for China’s foreign ministry, Li Wei, said so.', 'Li Wei | spokesperson | CN'],
	['Kremlin spokesman Viktor Orlov told reporters.', 'Viktor Orlov | spokesperson | RU'],
	['Li Wei, a spokesman for the Chinese foreign ministry, said so.', 'Li Wei | spokesperson | CN'],
	[
		'Stephane Martin, spokesman for the U.N. secretary-general, said so.',
		'Stephane Martin | spokesperson | United Nations'
	],
	[
		'UN spokesperson Stephane Martin told reporters.',
		'Stephane Martin | spokesperson | United Nations'
	],
	['Pentagon spokeswoman Kelly Ford said so.', 'Kelly Ford | spokesperson | US'],
	['State Department spokesman Kevin Doyle said so.', 'Kevin Doyle | spokesperson | US'],
	[
		'Vatican Secretary of State Cardinal Marco Bellini said so.',
		'Marco Bellini | secretary-of-state | VA'
	],
	[
		'Marco Bellini, the Vatican’s secretary of state, said so.',
		'Marco Bellini | secretary-of-state | VA'
	],
	['Carla Quispe was appointed Peru’s ambassador to Spain.', 'Carla Quispe | ambassador | PE'],
	[
		'The Peruvian president appointed Carla Quispe as the new finance minister.',
		'Carla Quispe | finance-minister | PE'
	],
	[
		'The new Peruvian cabinet: Carla Quispe as finance minister, Jorge Vidal as interior minister and Rosa Medina as health minister.',
		'Carla Quispe | finance-minister | PE; Jorge Vidal | interior-minister | PE; Rosa Medina | health-minister | PE'
	],
	[
		'Peru’s new president named Carla Quispe as finance minister, Jorge Vidal as interior minister and Rosa Medina as health minister.',
		'Carla Quispe | finance-minister | PE; Jorge Vidal | interior-minister | PE; Rosa Medina | health-minister | PE'
	],
	[
		'Samuel Abebe was re-elected as director-general of the World Health Organization.',
		'Samuel Abebe | director-general | WHO'
	],
	[
		'"We are ready," said Ethiopia’s foreign minister, Tesfaye Bekele.',
		'Tesfaye Bekele | foreign-minister | ET'
	],
	[
		'Ethiopia’s foreign minister Tesfaye Bekele and Sudan’s Osman Elamin met.',
		'Tesfaye Bekele | foreign-minister | ET'
	],
	[
		'Uzbekistan’s Minister of Energy Rustam Karimov signed for Tashkent.',
		'Rustam Karimov | energy-minister | UZ'
	],
	['WTO Director-General Chipo Moyo warned of tariffs.', 'Chipo Moyo | director-general | WTO'],
	['WTO chief Chipo Moyo warned of tariffs.', 'Chipo Moyo | director-general | WTO'],
	['Chipo Moyo, head of the WTO, warned of tariffs.', 'Chipo Moyo | director-general | WTO'],
	[
		'UNHCR spokesperson Lena Fischer said 4,000 people had fled.',
		'Lena Fischer | spokesperson | UNHCR'
	],
	[
		'Arab League Secretary-General Hossam Fathy welcomed the step.',
		'Hossam Fathy | secretary-general | Arab League'
	],
	[
		'The EU’s top diplomat, Marta Costa, landed in Kyiv.',
		'Marta Costa | foreign-minister | European Union'
	],
	['Israeli army chief Lt. Gen. Dov Shapiro toured the border.', 'Dov Shapiro | army-chief | IL'],
	['Ukrainian army spokesman Serhiy Bondar said so.', 'Serhiy Bondar | spokesperson | UA'],
	['U.S. Army Gen. Tom Keller commands the force.', 'Tom Keller | general | US'],
	[
		'Sudan’s Rapid Support Forces commander Hamid Abbas fled.',
		'Hamid Abbas | commander | Rapid Support Forces'
	],
	['U.S. Attorney General Ellen Pratt resigned.', 'Ellen Pratt | attorney-general | US | former'],
	[
		'US National Security Adviser Greg Hale flew to Moscow.',
		'Greg Hale | national-security-adviser | US'
	],
	['US special envoy Greg Hale flew to Moscow.', 'Greg Hale | special-envoy | US'],
	['U.S. special envoy for Iran Greg Hale flew to Oman.', 'Greg Hale | special-envoy | US'],
	['Iran’s ambassador to Iraq, Javad Tehrani, was hurt.', 'Javad Tehrani | ambassador | IR'],
	['The British ambassador to Egypt, Simon Peel, was hurt.', 'Simon Peel | ambassador | GB'],
	['Simon Peel, Britain’s ambassador to the UN, spoke.', 'Simon Peel | un-ambassador | GB'],
	['British Ambassador to the United Nations Simon Peel spoke.', 'Simon Peel | un-ambassador | GB'],
	[
		'Qatar’s foreign ministry spokesperson Majed al-Naimi said talks went on.',
		'Majed al-Naimi | spokesperson | QA'
	],
	[
		'Majed al-Naimi, a spokesperson for Qatar’s foreign ministry, said talks went on.',
		'Majed al-Naimi | spokesperson | QA'
	],
	[
		'Latvia appointed Maria Kalnina, a career diplomat, as ambassador to Japan.',
		'Maria Kalnina | ambassador | LV'
	],
	[
		'Maria Kalnina is Latvia’s first female defence minister.',
		'Maria Kalnina | defence-minister | LV'
	],
	[
		'Japanese Foreign Minister Kenta Mori met his counterparts from France and Italy, Luc Petit and Gianni Russo.',
		'Gianni Russo | foreign-minister | IT; Kenta Mori | foreign-minister | JP; Luc Petit | foreign-minister | FR'
	],
	[
		'Japanese Foreign Minister Kenta Mori met his French and Italian counterparts, Luc Petit and Gianni Russo.',
		'Gianni Russo | foreign-minister | IT; Kenta Mori | foreign-minister | JP; Luc Petit | foreign-minister | FR'
	]
])('ministers, envoys, speakers for others and soldiers: %s', (text, expected) => {
	expect(told(text)).toBe(expected);
});
