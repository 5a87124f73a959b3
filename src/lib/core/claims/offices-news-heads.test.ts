import { expect, test } from 'vitest';
import { held } from './test-found';

/** Sorted and joined; "current" is left out. */
const told = (text: string): string => held(text).sort().join('; ').replaceAll(' | current', '');

test.each([
	[
		'The presidents of Kenya and Uganda, Mary Wanjiru and Joseph Okello, signed the accord.',
		'Joseph Okello | president | UG; Mary Wanjiru | president | KE'
	],
	[
		'The Kenyan and Ugandan presidents, Mary Wanjiru and Joseph Okello, signed the accord.',
		'Joseph Okello | president | UG; Mary Wanjiru | president | KE'
	],
	[
		'The prime ministers of Latvia, Lithuania and Estonia, Janis Berzins, Jonas Petraitis and Mart Tamm, will speak.',
		'Janis Berzins | prime-minister | LV; Jonas Petraitis | prime-minister | LT; Mart Tamm | prime-minister | EE'
	],
	[
		'Elena Markova became Bulgaria’s first female prime minister on Tuesday.',
		'Elena Markova | prime-minister | BG'
	],
	['British PM Helen Ashworth spoke on Monday.', 'Helen Ashworth | prime-minister | GB'],
	['Indian PM Rajesh Kulkarni arrived in Tokyo.', 'Rajesh Kulkarni | prime-minister | IN'],
	[
		'North Korea’s president and party leader Seo Min-jae attended.',
		'Seo Min-jae | party-leader | KP; Seo Min-jae | president | KP'
	],
	['Nigerian Vice President Aisha Bello flew to Accra.', 'Aisha Bello | vice-president | NG'],
	[
		'US President Daniel Whitmore said on Friday that talks had begun.',
		'Daniel Whitmore | president | US'
	],
	[
		'Philippine President Jose Ramos Santiago signed the law.',
		'Jose Ramos Santiago | president | PH'
	],
	[
		'Israeli Prime Minister Avi Rosenthal met German Chancellor Lukas Brandt.',
		'Avi Rosenthal | prime-minister | IL; Lukas Brandt | chancellor | DE'
	],
	['Iranian Supreme Leader Ayatollah Reza Mousavi spoke.', 'Reza Mousavi | supreme-leader | IR'],
	['Saudi Crown Prince Faisal bin Saud received the envoy.', 'Faisal bin Saud | crown-prince | SA'],
	['Jordan’s King Hamza said so on Sunday.', 'Hamza | king | JO'],
	['Spain’s Queen Isabel visited the school.', 'Isabel | queen | ES'],
	['Queen Margrethe of Denmark opened the session.', 'Margrethe | queen | DK'],
	['King Harald V of Norway opened the session.', 'Harald V | king | NO'],
	['Oman’s Sultan Tariq bin Said received him.', 'Tariq bin Said | sultan | OM'],
	['The Emir of Qatar, Sheikh Hamad bin Nasser, arrived.', 'Hamad bin Nasser | emir | QA'],
	['Brunei’s Sultan Hassan arrived.', 'Hassan | sultan | BN'],
	['European Central Bank President Claire Dubois said so.', 'Claire Dubois | president | ECB'],
	['Taiwan’s President Chen Yu-ting said so.', 'Chen Yu-ting | president | TW'],
	['Taiwanese Vice-President Chen Yu-ting said so.', 'Chen Yu-ting | vice-president | TW'],
	['Palestinian President Nabil Hamdan said so.', 'Nabil Hamdan | president | PS'],
	['Palestinian Authority President Nabil Hamdan said so.', 'Nabil Hamdan | president | PS'],
	['Mali’s junta leader Colonel Moussa Traore said so.', 'Moussa Traore | leader | ML'],
	[
		'Chad’s transitional president Ibrahim Saleh said so.',
		'Ibrahim Saleh | transitional-president | TD'
	],
	['Outgoing Ecuadorian President Pedro Salazar said so.', 'Pedro Salazar | president | EC'],
	[
		'The country’s prime minister, Petr Novak, said the Czech Republic would comply.',
		'Petr Novak | prime-minister | CZ'
	],
	[
		'Czech officials met on Monday. Prime Minister Petr Novak said so.',
		'Petr Novak | prime-minister | CZ'
	],
	['Pope Benedetto said Mass on Sunday.', 'Benedetto | pope | VA'],
	['First Lady Grace Mensah of Ghana said so.', 'Grace Mensah | first-lady | GH'],
	['US first lady Susan Whitmore said so.', 'Susan Whitmore | first-lady | US'],
	['Peru swore in Carla Quispe as its new president on Tuesday.', 'Carla Quispe | president | PE'],
	['Carla Quispe was sworn in as Peru’s president on Tuesday.', 'Carla Quispe | president | PE'],
	['Carla Quispe was sworn in on Tuesday as president of Peru.', 'Carla Quispe | president | PE'],
	['Carla Quispe took office as Peru’s new president.', 'Carla Quispe | president | PE'],
	[
		'Lithuania’s parliament on Tuesday approved Jonas Petraitis as prime minister.',
		'Jonas Petraitis | prime-minister | LT'
	],
	[
		'Lawmakers in Lithuania elected Jonas Petraitis as the country’s new prime minister.',
		'Jonas Petraitis | prime-minister | LT'
	],
	[
		'Carla Quispe was re-elected president of Peru with 54% of the vote.',
		'Carla Quispe | president | PE'
	],
	[
		'Jorge Vidal, who has been Peru’s president since 2021, said so.',
		'Jorge Vidal | president | PE'
	],
	['Jorge Vidal has been the president of Peru since 2021.', 'Jorge Vidal | president | PE'],
	['Jorge Vidal remains president of Peru.', 'Jorge Vidal | president | PE'],
	[
		'Carla Quispe, a former aide to Peruvian President Jorge Vidal, said so.',
		'Jorge Vidal | president | PE'
	],
	[
		'Carla Quispe, wife of Peruvian President Jorge Vidal, said so.',
		'Jorge Vidal | president | PE'
	],
	['Carla Quispe ran against Peruvian President Jorge Vidal.', 'Jorge Vidal | president | PE'],
	['Carla Quispe told President Jorge Vidal of Peru to resign.', 'Jorge Vidal | president | PE'],
	[
		'Speaking in Nairobi, Ethiopian Prime Minister Tesfaye Bekele urged calm.',
		'Tesfaye Bekele | prime-minister | ET'
	],
	[
		'"We are ready," said Tesfaye Bekele, the Ethiopian prime minister.',
		'Tesfaye Bekele | prime-minister | ET'
	],
	[
		'"We are ready," Ethiopian Prime Minister Tesfaye Bekele said on Tuesday.',
		'Tesfaye Bekele | prime-minister | ET'
	],
	[
		'The talks were attended by Thai Defence Minister Somchai Prasert, Lao Interior Minister Khamphone Vong and Vietnamese Deputy Prime Minister Tran Van Minh.',
		'Khamphone Vong | interior-minister | LA; Somchai Prasert | defence-minister | TH; Tran Van Minh | deputy-prime-minister | VN'
	],
	[
		'Mongolian President Bat-Erdene Ganbold hosted Kazakh leader Nursultan Omarov.',
		'Bat-Erdene Ganbold | president | MN; Nursultan Omarov | leader | KZ'
	],
	['Belarusian strongman Andrei Kuzmin pardoned six people.', 'Andrei Kuzmin | leader | BY'],
	[
		'Denmark’s Prime Minister Anders Lund told broadcaster DR it was over.',
		'Anders Lund | prime-minister | DK'
	],
	[
		'Icelandic Prime Minister Sigrun Jonsdottir resigned on Thursday.',
		'Sigrun Jonsdottir | prime-minister | IS | former'
	],
	[
		'The Maltese prime minister, Joseph Camilleri, resigned on Thursday.',
		'Joseph Camilleri | prime-minister | MT | former'
	],
	[
		'Slovak Prime Minister Peter Horvath survived a no-confidence vote.',
		'Peter Horvath | prime-minister | SK'
	],
	[
		'Serbia’s populist president, Milan Petrovic, called an election.',
		'Milan Petrovic | president | RS'
	],
	[
		'Outgoing Dutch Prime Minister Pieter Jansen chaired the meeting.',
		'Pieter Jansen | prime-minister | NL'
	],
	['Brazil’s first lady, Julia Azevedo, toured the ward.', 'Julia Azevedo | first-lady | BR'],
	['Morocco’s King Youssef pardoned the singer.', 'Youssef | king | MA'],
	['Japan’s Emperor Hideto greeted crowds.', 'Hideto | emperor | JP'],
	[
		'Kuwait’s Crown Prince Sheikh Salem al-Jaber landed in London.',
		'Salem al-Jaber | crown-prince | KW'
	],
	['The Queen of Denmark, Margrethe, spoke.', 'Margrethe | queen | DK'],
	['Bahrain’s King Salman bin Hamad spoke.', 'Salman bin Hamad | king | BH'],
	[
		'Spain’s Socialist Prime Minister Diego Ortega pressed on.',
		'Diego Ortega | prime-minister | ES'
	],
	['Prime Minister Diego Ortega of Spain pressed on.', 'Diego Ortega | prime-minister | ES'],
	[
		'Spain’s Prime Minister Diego Ortega and his wife, Maria Soler, arrived.',
		'Diego Ortega | prime-minister | ES'
	],
	[
		'Latvia’s new prime minister, Maria Kalnina, was sworn in on Friday.',
		'Maria Kalnina | prime-minister | LV'
	],
	[
		'Maria Kalnina took over as Latvian prime minister in May.',
		'Maria Kalnina | prime-minister | LV'
	],
	[
		'Maria Kalnina, who took over as Latvia’s prime minister last month, said so.',
		'Maria Kalnina | prime-minister | LV'
	],
	[
		'Maria Kalnina, a former teacher, was elected president of Latvia on Wednesday.',
		'Maria Kalnina | president | LV'
	],
	[
		'Maria Kalnina, 49, was elected Latvia’s president on Wednesday.',
		'Maria Kalnina | president | LV'
	],
	[
		'Latvia’s president appointed Maria Kalnina as prime minister.',
		'Maria Kalnina | prime-minister | LV'
	],
	['Maria Kalnina is the prime minister of Latvia.', 'Maria Kalnina | prime-minister | LV'],
	[
		'Maria Kalnina has led Latvia since 2019. She was elected president in May.',
		'Maria Kalnina | president | LV'
	],
	[
		'Presidents Mary Wanjiru of Kenya and Joseph Okello of Uganda signed.',
		'Joseph Okello | president | UG; Mary Wanjiru | president | KE'
	],
	[
		'The leaders of Kenya and Uganda, Mary Wanjiru and Joseph Okello, signed.',
		'Joseph Okello | leader | UG; Mary Wanjiru | leader | KE'
	],
	[
		'Maria Kalnina, a critic of Latvian President Janis Ozols, spoke.',
		'Janis Ozols | president | LV'
	],
	['The office of Latvian President Janis Ozols declined.', 'Janis Ozols | president | LV'],
	[
		'Latvian President Janis Ozols’s spokeswoman Maria Kalnina declined.',
		'Janis Ozols | president | LV'
	],
	[
		'Opposition lawmakers demanded the removal of Latvian President Janis Ozols.',
		'Janis Ozols | president | LV'
	],
	['Rebels want to oust Latvian President Janis Ozols.', 'Janis Ozols | president | LV'],
	['Rebels failed to topple Latvian President Janis Ozols.', 'Janis Ozols | president | LV'],
	[
		'The resignation of Latvian Prime Minister Maria Kalnina was rejected.',
		'Maria Kalnina | prime-minister | LV'
	]
])('presidents, premiers, monarchs and leaders: %s', (text, expected) => {
	expect(told(text)).toBe(expected);
});
