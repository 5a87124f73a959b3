import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'At least 12 people were killed in a bomb attack in {l:Karachi} on Tuesday.',
		[
			'happened other=Pakistan place=Karachi what=people killed in the bomb attack number=over 12 people @2025-04-08'
		]
	],
	[
		'An earthquake in {NP:Nepal} killed more than 8,000 people in April 2015.',
		['happened place=Nepal what=people killed in the earthquake number=over 8000 people @2015-04']
	],
	[
		'Floods in {PE:Peru} killed at least 4,000 people in September 2023.',
		['happened place=Peru what=people killed in the floods number=over 4000 people @2023-09']
	],
	[
		'A bomb exploded in {l:Mogadishu} on Friday, killing five people and wounding 20.',
		[
			'happened other=Somalia place=Mogadishu what=people injured in the explosion number=20 people @2025-04-11',
			'happened other=Somalia place=Mogadishu what=people killed in the explosion number=5 people @2025-04-11'
		]
	],
	[
		'The earthquake in {PE:Peru} left 3,000 people dead and 4,500 injured.',
		[
			'happened place=Peru what=people injured in the earthquake number=4500 people',
			'happened place=Peru what=people killed in the earthquake number=3000 people'
		]
	],
	[
		'Some 200,000 people have been displaced by fighting in {TD:Chad}.',
		['happened place=Chad what=people displaced in the fighting number=about 200000 people']
	],
	[
		'The death toll from the earthquake in {PE:Peru} rose to 2,200.',
		['happened place=Peru what=people killed in the earthquake number=2200 people']
	],
	[
		'Seven {~PE:Peruvian} soldiers were killed in an explosion in northern {TD:Chad} on Tuesday.',
		[
			'happened place=Chad what=Peruvian soldiers killed in the explosion number=7 Peruvian soldiers @2025-04-08'
		]
	],
	[
		'Two hundred and fifty people died in a ferry accident in {TD:Chad}.',
		['happened place=Chad what=people killed in the ferry accident number=250 people']
	],
	[
		'The attack killed three police officers in {l:Karachi} on Monday.',
		[
			'happened other=Pakistan place=Karachi what=police officers killed in the attack number=3 police officers @2025-04-07'
		]
	],
	[
		'Around 60 people remain missing after a landslide in {PE:Peru}.',
		['happened place=Peru what=people missing in the landslide number=about 60 people']
	],
	[
		'A bus crashed in {PE:Peru} on Sunday, killing 15 passengers.',
		['happened place=Peru what=passengers killed in the bus crash number=15 passengers @2025-04-06']
	],
	[
		'A car bomb exploded in {l:Karachi} on 4 May 2020, wounding 30 people.',
		[
			'happened other=Pakistan place=Karachi what=people injured in the explosion number=30 people @2020-05-04'
		]
	],
	[
		'Nearly 40 people were injured in the blast in {PE:Peru}, officials said.',
		['happened place=Peru what=people injured in the blast number=under 40 people']
	],
	[
		'Fires in {PE:Peru} have killed nine people.',
		['happened place=Peru what=people killed in the fires number=9 people']
	],
	[
		'Ten people were injured when a wall collapsed in {l:Lagos} on Friday.',
		[
			'happened other=Nigeria place=Lagos what=people injured in the wall collapse number=10 people @2025-04-11'
		]
	],
	[
		'Strikes have killed 50,000 people in {TD:Chad} since October 2023.',
		['happened place=Chad what=people killed in the strikes number=50000 people']
	],
	[
		'{PE:Peru} said 20 people were killed in an attack in {TD:Chad} on Tuesday.',
		['happened place=Chad what=people killed in the attack number=20 people @2025-04-08']
	]
])('%s', (text, expected) => {
	expect(linesOf('casualties', text)).toEqual(expected);
});

test.each([
	'More than 100 people could be killed in an attack in {l:Karachi}.',
	'Nobody was killed in the explosion in {PE:Peru}.',
	'The film tells of 12 people killed in an attack in {PE:Peru}.',
	'Five people were not killed in the attack in {PE:Peru}.',
	'Between 10 and 15 people were killed in an attack in {PE:Peru}.',
	'Police denied that 12 people were killed in an attack in {PE:Peru}.',
	'{p:Jane Roe} threatened an attack in {PE:Peru} like the one that killed 12 people.',
	'Five people were killed.',
	'Five people were killed in {PE:Peru}.',
	'An attack in {PE:Peru} and one in {TD:Chad} killed five people.',
	'If an earthquake struck in {PE:Peru}, 5,000 people would be killed.',
	'The third person was killed in the attack in {PE:Peru}.',
	'The fire in {PE:Peru} killed 40 percent of the trees.',
	'The army said it killed 40 fighters in an attack in {TD:Chad}.'
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('casualties', text)).toEqual([]);
});
