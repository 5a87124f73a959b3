import { expect, test } from 'vitest';
import { held } from './test-found';

/** Sorted and joined; "current" is left out. */
const told = (text: string): string => held(text).sort().join('; ').replaceAll(' | current', '');

test.each([
	[
		'Karim Haddad took power as interim president of Syria in December.',
		'Karim Haddad | president | SY | interim'
	],
	[
		'Maria Lopes, who served as president of Brazil until 2021, died on Sunday.',
		'Maria Lopes | president | BR | former'
	],
	[
		'Maria Lopes, who was president of Brazil from 2011 to 2016, died on Sunday.',
		'Maria Lopes | president | BR | former'
	],
	[
		'Maria Lopes, who resigned as Brazil’s finance minister last week, denied the charges.',
		'Maria Lopes | finance-minister | BR | former'
	],
	[
		'Maria Lopes resigned as finance minister of Brazil on Monday.',
		'Maria Lopes | finance-minister | BR | former'
	],
	[
		'Maria Lopes stepped down as Brazil’s finance minister on Monday.',
		'Maria Lopes | finance-minister | BR | former'
	],
	[
		'Haiti’s interim Prime Minister Jean Baptiste said so.',
		'Jean Baptiste | prime-minister | HT | interim'
	],
	[
		'Argentina’s incoming foreign minister Lucia Romero said so.',
		'Lucia Romero | foreign-minister | AR | incoming'
	],
	['Indonesia’s president-elect Agus Wibowo said so.', 'Agus Wibowo | president | ID | elect'],
	['Former Ivorian President Kouassi Yao said so.', 'Kouassi Yao | president | CI | former'],
	[
		'Ousted Bangladeshi Prime Minister Nasrin Akter fled.',
		'Nasrin Akter | prime-minister | BD | former'
	],
	[
		'Ibrahim Musa, a former Nigerian finance minister who now runs a charity, said so.',
		'Ibrahim Musa | finance-minister | NG | former'
	],
	[
		'Ibrahim Musa, 61, a former finance minister of Nigeria, said so.',
		'Ibrahim Musa | finance-minister | NG | former'
	],
	[
		'Ibrahim Musa, Nigeria’s former finance minister, said so.',
		'Ibrahim Musa | finance-minister | NG | former'
	],
	[
		'Carla Quispe succeeded Jorge Vidal as Peru’s president.',
		'Carla Quispe | president | PE; Jorge Vidal | president | PE | former'
	],
	[
		'Carla Quispe replaced Jorge Vidal as finance minister of Peru.',
		'Carla Quispe | finance-minister | PE; Jorge Vidal | finance-minister | PE | former'
	],
	[
		'Carla Quispe replaces Jorge Vidal as Peruvian finance minister.',
		'Carla Quispe | finance-minister | PE; Jorge Vidal | finance-minister | PE | former'
	],
	[
		'Jorge Vidal was replaced by Carla Quispe as finance minister of Peru.',
		'Carla Quispe | finance-minister | PE; Jorge Vidal | finance-minister | PE | former'
	],
	[
		'Carla Quispe, who replaced Jorge Vidal as Peru’s finance minister, said so.',
		'Carla Quispe | finance-minister | PE; Jorge Vidal | finance-minister | PE | former'
	],
	[
		'Peru’s President Carla Quispe fired Finance Minister Jorge Vidal on Monday.',
		'Carla Quispe | president | PE; Jorge Vidal | finance-minister | PE | former'
	],
	[
		'Carla Quispe dismissed Jorge Vidal as finance minister of Peru.',
		'Jorge Vidal | finance-minister | PE | former'
	],
	[
		'Jorge Vidal was sacked as Peru’s finance minister.',
		'Jorge Vidal | finance-minister | PE | former'
	],
	[
		'Jorge Vidal, who was removed as Peru’s president in 2022, is in prison.',
		'Jorge Vidal | president | PE | former'
	],
	['Jorge Vidal was president of Peru from 2001 to 2006.', 'Jorge Vidal | president | PE | former'],
	[
		'Jorge Vidal, president of Peru from 2001 to 2006, said so.',
		'Jorge Vidal | president | PE | former'
	],
	[
		'Jorge Vidal, who was Peru’s foreign minister until last year, said so.',
		'Jorge Vidal | foreign-minister | PE | former'
	],
	['Jorge Vidal, Peru’s then-president, ordered it.', 'Jorge Vidal | president | PE | former'],
	[
		'Peru’s president at the time, Jorge Vidal, ordered it.',
		'Jorge Vidal | president | PE | former'
	],
	['The then-president of Peru, Jorge Vidal, ordered it.', 'Jorge Vidal | president | PE | former'],
	['Peru’s late president Jorge Vidal ordered it.', 'Jorge Vidal | president | PE | former'],
	[
		'Peru’s jailed former president Jorge Vidal ordered it.',
		'Jorge Vidal | president | PE | former'
	],
	[
		'Carla Quispe, the daughter of Peru’s former president Jorge Vidal, said so.',
		'Jorge Vidal | president | PE | former'
	],
	[
		'Kosovo’s acting president, Arben Krasniqi, called an election.',
		'Arben Krasniqi | president | XK | acting'
	],
	[
		'Montenegro’s caretaker prime minister, Luka Vukovic, stayed.',
		'Luka Vukovic | prime-minister | ME | acting'
	],
	[
		'Honduran President-elect Sofia Castillo thanked her supporters.',
		'Sofia Castillo | president | HN | elect'
	],
	[
		'The president-elect of Honduras, Sofia Castillo, thanked her supporters.',
		'Sofia Castillo | president | HN | elect'
	],
	[
		'Former South African President Sipho Dlamini was jailed.',
		'Sipho Dlamini | president | ZA | former'
	],
	[
		'South Africa’s former president, Sipho Dlamini, was jailed.',
		'Sipho Dlamini | president | ZA | former'
	],
	[
		'Sipho Dlamini, South Africa’s former president, was jailed.',
		'Sipho Dlamini | president | ZA | former'
	],
	['Sri Lanka’s ex-president Ruwan Silva flew home.', 'Ruwan Silva | president | LK | former'],
	['Ex-Georgian President Giorgi Beridze was freed.', 'Giorgi Beridze | president | GE | former'],
	[
		'Deposed Nigerien President Issa Mahamadou remained in custody.',
		'Issa Mahamadou | president | NE | former'
	],
	['The late Zambian president Joseph Banda was buried.', 'Joseph Banda | president | ZM | former'],
	['Syria’s toppled leader Karim Haddad fled to Moscow.', 'Karim Haddad | leader | SY | former'],
	[
		'Fugitive former Peruvian president Jorge Vidal was seen.',
		'Jorge Vidal | president | PE | former'
	],
	['Former Paris mayor Claire Moreau swam in the Seine.', 'Claire Moreau | mayor | Paris | former'],
	[
		'Maria Kalnina will become Latvia’s prime minister next week.',
		'Maria Kalnina | prime-minister | LV | incoming'
	],
	[
		'Maria Kalnina will be sworn in as prime minister of Latvia on Friday.',
		'Maria Kalnina | prime-minister | LV | incoming'
	],
	[
		'Maria Kalnina, then Latvia’s prime minister, signed it.',
		'Maria Kalnina | prime-minister | LV | former'
	],
	[
		'Maria Kalnina quit as Latvian prime minister on Friday.',
		'Maria Kalnina | prime-minister | LV | former'
	],
	[
		'Maria Kalnina has stepped down as prime minister of Latvia.',
		'Maria Kalnina | prime-minister | LV | former'
	],
	[
		'Maria Kalnina was ousted as prime minister of Latvia in a vote.',
		'Maria Kalnina | prime-minister | LV | former'
	],
	[
		'Maria Kalnina was succeeded by Janis Ozols as prime minister of Latvia.',
		'Janis Ozols | prime-minister | LV; Maria Kalnina | prime-minister | LV | former'
	],
	[
		'Maria Kalnina was prime minister of Latvia between 2004 and 2006.',
		'Maria Kalnina | prime-minister | LV | former'
	],
	[
		'Maria Kalnina, Latvia’s prime minister from 2004 to 2006, spoke.',
		'Maria Kalnina | prime-minister | LV | former'
	],
	[
		'Maria Kalnina, Latvian prime minister (2004-2006), spoke.',
		'Maria Kalnina | prime-minister | LV | former'
	],
	[
		'Maria Kalnina, lawyer for former Latvian President Janis Ozols, spoke.',
		'Janis Ozols | president | LV | former'
	]
])('who held it, or is to hold it: %s', (text, expected) => {
	expect(told(text)).toBe(expected);
});
