import { expect, test } from 'vitest';
import type { ClaimKind, Slots, SlotValue } from '../../claims/types';
import { claim, on, country, number, organisation, words } from '../../facts/test-claims';
import { explained, stemsFor } from '../test-drafts';
import type { AskedSlot } from './template';

/** Free words compared by other words. */
const named = (text: string, id: string): SlotValue => ({ type: 'text', id, text });
const dated = (kind: ClaimKind, slots: Slots) =>
	claim(kind, slots, { date: on('2025-03-02'), asOf: '2025-04-11' });

test.each<[ClaimKind, Slots, string]>([
	[
		'sanctions',
		{ actor: country('PE'), other: country('TD'), what: words('economic sanctions') },
		'Peru imposed economic sanctions on Chad on 2 March 2025.'
	],
	[
		'sanctions',
		{
			body: organisation('EU'),
			other: country('TD'),
			what: named('sanctions', 'lifted sanctions')
		},
		'The European Union lifted sanctions on Chad on 2 March 2025.'
	],
	[
		'sanctions',
		{ actor: country('PE'), number: number(3, 'Chadian officials'), what: words('sanctions') },
		'Peru imposed sanctions on three Chadian officials on 2 March 2025.'
	],
	[
		'cuts-relations',
		{ actor: country('PE'), other: country('PH'), what: words('diplomatic relations') },
		'Peru cut diplomatic relations with the Philippines on 2 March 2025.'
	],
	[
		'cuts-relations',
		{
			actor: country('PE'),
			other: country('TD'),
			what: named('diplomatic relations', 'suspended diplomatic relations')
		},
		'Peru suspended diplomatic relations with Chad on 2 March 2025.'
	],
	[
		'cuts-relations',
		{ actor: country('PE'), other: country('TD'), what: named('embassy', 'closed embassy') },
		'Peru closed its embassy in Chad on 2 March 2025.'
	],
	[
		'cuts-relations',
		{
			actor: country('PE'),
			other: country('TD'),
			what: named('ambassador', 'recalled ambassador')
		},
		'Peru recalled its ambassador to Chad on 2 March 2025.'
	],
	[
		'leaves',
		{ actor: country('PE'), body: organisation('OPEC'), what: words('left') },
		'Peru left OPEC on 2 March 2025.'
	],
	[
		'leaves',
		{ actor: country('PE'), body: words('the Fjord Convention'), what: words('left') },
		'Peru left the Fjord Convention on 2 March 2025.'
	],
	[
		'leaves',
		{ actor: country('PE'), body: organisation('ECOWAS'), what: words('was suspended from') },
		'Peru was suspended from ECOWAS on 2 March 2025.'
	],
	[
		'leaves',
		{ actor: country('PE'), body: organisation('EU'), what: words('was expelled from') },
		'Peru was expelled from the European Union on 2 March 2025.'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(5000000, 'US dollars'),
			what: words('humanitarian aid')
		},
		'Peru gave Chad 5 million US dollars in humanitarian aid on 2 March 2025.'
	],
	[
		'gives',
		{
			body: organisation('IMF'),
			other: country('TD'),
			number: number(3e9, 'US dollars'),
			what: named('loans', 'approved loans')
		},
		'The IMF approved 3 billion US dollars in loans for Chad on 2 March 2025.'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(5e6, 'euros'),
			what: named('aid', 'pledged aid')
		},
		'Peru pledged Chad 5 million euros in aid on 2 March 2025.'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(20, 'ambulances'),
			what: named('ambulances', 'sent ambulances')
		},
		'Peru gave Chad 20 ambulances on 2 March 2025.'
	],
	[
		'gives',
		{ body: organisation('ASEAN'), other: country('TD'), what: words('observer status') },
		'ASEAN granted Chad observer status on 2 March 2025.'
	],
	[
		'declares',
		{
			actor: country('PE'),
			body: organisation('NATO'),
			what: named('membership', 'applied for membership of nato')
		},
		'Peru applied for membership of NATO on 2 March 2025.'
	],
	[
		'expels',
		{ actor: country('PE'), other: country('TD'), what: named('the ambassador', 'ambassador') },
		'Peru expelled the ambassador of Chad on 2 March 2025.'
	]
])('%s: %j is said', (kind, slots, said) => {
	expect(explained(dated(kind, slots))).toBe(said);
});

test.each<[ClaimKind, Slots, string, string]>([
	[
		'sanctions',
		{ actor: country('PE'), other: country('TD'), what: words('economic sanctions') },
		'actor',
		'Which country imposed economic sanctions on Chad on 2 March 2025?'
	],
	[
		'sanctions',
		{ actor: country('PE'), other: country('TD'), what: words('economic sanctions') },
		'other',
		'On which country did Peru impose economic sanctions on 2 March 2025?'
	],
	[
		'sanctions',
		{ actor: country('PE'), other: country('TD'), what: words('economic sanctions') },
		'date',
		'On what date did Peru impose economic sanctions on Chad?'
	],
	[
		'sanctions',
		{
			body: organisation('EU'),
			other: country('TD'),
			what: named('sanctions', 'lifted sanctions')
		},
		'body',
		'Which organisation lifted sanctions on Chad on 2 March 2025?'
	],
	[
		'sanctions',
		{
			body: organisation('EU'),
			other: country('TD'),
			what: named('sanctions', 'lifted sanctions')
		},
		'other',
		'On which country did the European Union lift sanctions on 2 March 2025?'
	],
	[
		'sanctions',
		{
			body: organisation('EU'),
			other: country('TD'),
			what: named('sanctions', 'lifted sanctions')
		},
		'date',
		'On what date did the European Union lift sanctions on Chad?'
	],
	[
		'sanctions',
		{ actor: country('PE'), number: number(3, 'Chadian officials'), what: words('sanctions') },
		'actor',
		'Which country imposed sanctions on three Chadian officials on 2 March 2025?'
	],
	[
		'sanctions',
		{ actor: country('PE'), number: number(3, 'Chadian officials'), what: words('sanctions') },
		'number',
		'On how many Chadian officials did Peru impose sanctions on 2 March 2025?'
	],
	[
		'sanctions',
		{ actor: country('PE'), number: number(3, 'Chadian officials'), what: words('sanctions') },
		'date',
		'On what date did Peru impose sanctions on three Chadian officials?'
	],
	[
		'cuts-relations',
		{ actor: country('PE'), other: country('PH'), what: words('diplomatic relations') },
		'actor',
		'Which country cut diplomatic relations with the Philippines on 2 March 2025?'
	],
	[
		'cuts-relations',
		{ actor: country('PE'), other: country('PH'), what: words('diplomatic relations') },
		'other',
		'With which country did Peru cut diplomatic relations on 2 March 2025?'
	],
	[
		'cuts-relations',
		{ actor: country('PE'), other: country('PH'), what: words('diplomatic relations') },
		'date',
		'On what date did Peru cut diplomatic relations with the Philippines?'
	],
	[
		'cuts-relations',
		{
			actor: country('PE'),
			other: country('TD'),
			what: named('diplomatic relations', 'suspended diplomatic relations')
		},
		'actor',
		'Which country suspended diplomatic relations with Chad on 2 March 2025?'
	],
	[
		'cuts-relations',
		{
			actor: country('PE'),
			other: country('TD'),
			what: named('diplomatic relations', 'suspended diplomatic relations')
		},
		'other',
		'With which country did Peru suspend diplomatic relations on 2 March 2025?'
	],
	[
		'cuts-relations',
		{
			actor: country('PE'),
			other: country('TD'),
			what: named('diplomatic relations', 'suspended diplomatic relations')
		},
		'date',
		'On what date did Peru suspend diplomatic relations with Chad?'
	],
	[
		'cuts-relations',
		{ actor: country('PE'), other: country('TD'), what: named('embassy', 'closed embassy') },
		'actor',
		'Which country closed its embassy in Chad on 2 March 2025?'
	],
	[
		'cuts-relations',
		{ actor: country('PE'), other: country('TD'), what: named('embassy', 'closed embassy') },
		'other',
		'In which country did Peru close its embassy on 2 March 2025?'
	],
	[
		'cuts-relations',
		{ actor: country('PE'), other: country('TD'), what: named('embassy', 'closed embassy') },
		'date',
		'On what date did Peru close its embassy in Chad?'
	],
	[
		'cuts-relations',
		{
			actor: country('PE'),
			other: country('TD'),
			what: named('ambassador', 'recalled ambassador')
		},
		'actor',
		'Which country recalled its ambassador to Chad on 2 March 2025?'
	],
	[
		'cuts-relations',
		{
			actor: country('PE'),
			other: country('TD'),
			what: named('ambassador', 'recalled ambassador')
		},
		'other',
		'From which country did Peru recall its ambassador on 2 March 2025?'
	],
	[
		'cuts-relations',
		{
			actor: country('PE'),
			other: country('TD'),
			what: named('ambassador', 'recalled ambassador')
		},
		'date',
		'On what date did Peru recall its ambassador to Chad?'
	],
	[
		'leaves',
		{ actor: country('PE'), body: organisation('OPEC'), what: words('left') },
		'actor',
		'Which country left OPEC on 2 March 2025?'
	],
	[
		'leaves',
		{ actor: country('PE'), body: organisation('OPEC'), what: words('left') },
		'body',
		'Which organisation did Peru leave on 2 March 2025?'
	],
	[
		'leaves',
		{ actor: country('PE'), body: organisation('OPEC'), what: words('left') },
		'date',
		'On what date did Peru leave OPEC?'
	],
	[
		'leaves',
		{ actor: country('PE'), body: words('the Fjord Convention'), what: words('left') },
		'actor',
		'Which country left the Fjord Convention on 2 March 2025?'
	],
	[
		'leaves',
		{ actor: country('PE'), body: words('the Fjord Convention'), what: words('left') },
		'date',
		'On what date did Peru leave the Fjord Convention?'
	],
	[
		'leaves',
		{ actor: country('PE'), body: organisation('ECOWAS'), what: words('was suspended from') },
		'actor',
		'Which country was suspended from ECOWAS on 2 March 2025?'
	],
	[
		'leaves',
		{ actor: country('PE'), body: organisation('ECOWAS'), what: words('was suspended from') },
		'body',
		'From which organisation was Peru suspended on 2 March 2025?'
	],
	[
		'leaves',
		{ actor: country('PE'), body: organisation('ECOWAS'), what: words('was suspended from') },
		'date',
		'On what date was Peru suspended from ECOWAS?'
	],
	[
		'leaves',
		{ actor: country('PE'), body: organisation('EU'), what: words('was expelled from') },
		'actor',
		'Which country was expelled from the European Union on 2 March 2025?'
	],
	[
		'leaves',
		{ actor: country('PE'), body: organisation('EU'), what: words('was expelled from') },
		'body',
		'From which organisation was Peru expelled on 2 March 2025?'
	],
	[
		'leaves',
		{ actor: country('PE'), body: organisation('EU'), what: words('was expelled from') },
		'date',
		'On what date was Peru expelled from the European Union?'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(5000000, 'US dollars'),
			what: words('humanitarian aid')
		},
		'actor',
		'Which country gave Chad 5 million US dollars in humanitarian aid on 2 March 2025?'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(5000000, 'US dollars'),
			what: words('humanitarian aid')
		},
		'number',
		'How many US dollars in humanitarian aid did Peru give Chad on 2 March 2025?'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(5000000, 'US dollars'),
			what: words('humanitarian aid')
		},
		'other',
		'To which country did Peru give 5 million US dollars in humanitarian aid on 2 March 2025?'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(5000000, 'US dollars'),
			what: words('humanitarian aid')
		},
		'date',
		'On what date did Peru give Chad 5 million US dollars in humanitarian aid?'
	],
	[
		'gives',
		{
			body: organisation('IMF'),
			other: country('TD'),
			number: number(3e9, 'US dollars'),
			what: named('loans', 'approved loans')
		},
		'body',
		'Which organisation approved 3 billion US dollars in loans for Chad on 2 March 2025?'
	],
	[
		'gives',
		{
			body: organisation('IMF'),
			other: country('TD'),
			number: number(3e9, 'US dollars'),
			what: named('loans', 'approved loans')
		},
		'number',
		'How many US dollars in loans did the IMF approve for Chad on 2 March 2025?'
	],
	[
		'gives',
		{
			body: organisation('IMF'),
			other: country('TD'),
			number: number(3e9, 'US dollars'),
			what: named('loans', 'approved loans')
		},
		'other',
		'For which country did the IMF approve 3 billion US dollars in loans on 2 March 2025?'
	],
	[
		'gives',
		{
			body: organisation('IMF'),
			other: country('TD'),
			number: number(3e9, 'US dollars'),
			what: named('loans', 'approved loans')
		},
		'date',
		'On what date did the IMF approve 3 billion US dollars in loans for Chad?'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(5e6, 'euros'),
			what: named('aid', 'pledged aid')
		},
		'actor',
		'Which country pledged Chad 5 million euros in aid on 2 March 2025?'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(5e6, 'euros'),
			what: named('aid', 'pledged aid')
		},
		'number',
		'How many euros in aid did Peru pledge Chad on 2 March 2025?'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(5e6, 'euros'),
			what: named('aid', 'pledged aid')
		},
		'other',
		'To which country did Peru pledge 5 million euros in aid on 2 March 2025?'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(5e6, 'euros'),
			what: named('aid', 'pledged aid')
		},
		'date',
		'On what date did Peru pledge Chad 5 million euros in aid?'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(20, 'ambulances'),
			what: named('ambulances', 'sent ambulances')
		},
		'actor',
		'Which country gave Chad 20 ambulances on 2 March 2025?'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(20, 'ambulances'),
			what: named('ambulances', 'sent ambulances')
		},
		'number',
		'How many ambulances did Peru give Chad on 2 March 2025?'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(20, 'ambulances'),
			what: named('ambulances', 'sent ambulances')
		},
		'other',
		'To which country did Peru give 20 ambulances on 2 March 2025?'
	],
	[
		'gives',
		{
			actor: country('PE'),
			other: country('TD'),
			number: number(20, 'ambulances'),
			what: named('ambulances', 'sent ambulances')
		},
		'date',
		'On what date did Peru give Chad 20 ambulances?'
	],
	[
		'gives',
		{ body: organisation('ASEAN'), other: country('TD'), what: words('observer status') },
		'body',
		'Which organisation granted Chad observer status on 2 March 2025?'
	],
	[
		'gives',
		{ body: organisation('ASEAN'), other: country('TD'), what: words('observer status') },
		'other',
		'Which country did ASEAN grant observer status on 2 March 2025?'
	],
	[
		'gives',
		{ body: organisation('ASEAN'), other: country('TD'), what: words('observer status') },
		'date',
		'On what date did ASEAN grant Chad observer status?'
	],
	[
		'declares',
		{
			actor: country('PE'),
			body: organisation('NATO'),
			what: named('membership', 'applied for membership of nato')
		},
		'actor',
		'Which country applied for membership of NATO on 2 March 2025?'
	],
	[
		'declares',
		{
			actor: country('PE'),
			body: organisation('NATO'),
			what: named('membership', 'applied for membership of nato')
		},
		'body',
		'Of which organisation did Peru apply for membership on 2 March 2025?'
	],
	[
		'declares',
		{
			actor: country('PE'),
			body: organisation('NATO'),
			what: named('membership', 'applied for membership of nato')
		},
		'date',
		'On what date did Peru apply for membership of NATO?'
	],
	[
		'expels',
		{ actor: country('PE'), other: country('TD'), what: named('the ambassador', 'ambassador') },
		'actor',
		'Which country expelled the ambassador of Chad on 2 March 2025?'
	],
	[
		'expels',
		{ actor: country('PE'), other: country('TD'), what: named('the ambassador', 'ambassador') },
		'other',
		'The ambassador of which country did Peru expel on 2 March 2025?'
	],
	[
		'expels',
		{ actor: country('PE'), other: country('TD'), what: named('the ambassador', 'ambassador') },
		'date',
		'On what date did Peru expel the ambassador of Chad?'
	]
])('%s: %j asks for its %s', (kind, slots, asked, stem) => {
	expect(stemsFor(asked as AskedSlot, dated(kind, slots))).toContain(stem);
});
