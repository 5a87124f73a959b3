import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each([
	[
		'{PE:Peru} appointed {p:Jane Roe} ambassador to {TD:Chad}.',
		'happened person=Jane Roe office=ambassador polity=Peru actor=Peru'
	],
	[
		'{PE:Peru} named {p:Jane Roe} as its new prime minister on 5 May 2024.',
		'happened person=Jane Roe office=prime minister polity=Peru actor=Peru @2024-05-05'
	],
	[
		'{p:Jane Roe} was named prime minister of {PE:Peru} by {p:John Doe} on Thursday.',
		'happened person=Jane Roe office=prime minister polity=Peru actor=John Doe @2025-04-10'
	],
	[
		'{p:Jane Roe} was sworn in as president of {PE:Peru} on 28 July 2021.',
		'happened person=Jane Roe office=president polity=Peru @2021-07-28'
	],
	[
		'{p:Jane Roe} has been appointed foreign minister of {PE:Peru}.',
		'happened person=Jane Roe office=foreign minister polity=Peru'
	],
	[
		'{p:Jane Roe} was appointed the {~PE:Peruvian} foreign minister.',
		'happened person=Jane Roe office=foreign minister polity=Peru'
	],
	[
		'{p:Jane Roe} was appointed secretary-general of {o:NATO} in 2019.',
		'happened person=Jane Roe office=secretary general polity=NATO @2019'
	],
	[
		'{p:John Doe} appointed {p:Jane Roe} as prime minister of {PE:Peru}.',
		'happened person=Jane Roe office=prime minister polity=Peru actor=John Doe'
	],
	[
		'{p:Jane Roe} resigned after {p:John Doe} was appointed foreign minister of {PE:Peru}.',
		'happened person=John Doe office=foreign minister polity=Peru'
	],
	[
		'{p:Jane Roe} was appointed deputy foreign minister of {PE:Peru}.',
		'happened person=Jane Roe office=deputy foreign minister polity=Peru'
	],
	[
		'{PE:Peru} has named {p:Jane Roe} foreign minister.',
		'happened person=Jane Roe office=foreign minister polity=Peru actor=Peru'
	],
	[
		'{~PE:Peruvian} President {p:John Doe} appointed {p:Jane Roe} as foreign minister of {PE:Peru} on 5 May 2024.',
		'happened person=Jane Roe office=foreign minister polity=Peru actor=John Doe @2024-05-05'
	],
	[
		'On Thursday, {p:Jane Roe} was sworn in as prime minister of {PE:Peru}.',
		'happened person=Jane Roe office=prime minister polity=Peru @2025-04-10'
	],
	[
		"{p:Jane Roe} was appointed {PE:Peru}'s foreign minister in 2019.",
		'happened person=Jane Roe office=foreign minister polity=Peru @2019'
	],
	[
		'{p:Jane Roe} was appointed as the new foreign minister of {PE:Peru} by {p:John Doe}.',
		'happened person=Jane Roe office=foreign minister polity=Peru actor=John Doe'
	]
])('an appointment: %s', (text, line) => {
	expect(linesOf('appoints', text)).toEqual([line]);
});

test.each([
	[
		'{p:Jane Roe} will be appointed foreign minister of {PE:Peru}.',
		'planned person=Jane Roe office=foreign minister polity=Peru'
	],
	[
		'{p:Jane Roe} is expected to be named prime minister of {PE:Peru}.',
		'planned person=Jane Roe office=prime minister polity=Peru'
	],
	[
		'{p:Jane Roe} may be named foreign minister of {PE:Peru}.',
		'possible person=Jane Roe office=foreign minister polity=Peru'
	],
	[
		'{p:Jane Roe} has not been sworn in as president of {PE:Peru}.',
		'denied person=Jane Roe office=president polity=Peru'
	],
	[
		'{PE:Peru} refused to appoint {p:Jane Roe} as foreign minister.',
		'denied person=Jane Roe office=foreign minister polity=Peru actor=Peru'
	],
	[
		'{PE:Peru} plans to appoint {p:Jane Roe} as foreign minister.',
		'planned person=Jane Roe office=foreign minister polity=Peru actor=Peru'
	],
	[
		'{p:John Doe} is considering whether to appoint {p:Jane Roe} foreign minister of {PE:Peru}.',
		'possible person=Jane Roe office=foreign minister polity=Peru actor=John Doe'
	],
	[
		'{p:John Doe} denied that {p:Jane Roe} was appointed foreign minister of {PE:Peru}.',
		'denied person=Jane Roe office=foreign minister polity=Peru'
	],
	[
		'{p:Jane Roe} is to be sworn in as president of {PE:Peru} on 28 July 2025.',
		'planned person=Jane Roe office=president polity=Peru @2025-07-28'
	],
	[
		'{p:Jane Roe} is set to be appointed prime minister of {PE:Peru}.',
		'planned person=Jane Roe office=prime minister polity=Peru'
	],
	[
		'{p:Jane Roe} might be named prime minister of {PE:Peru}.',
		'possible person=Jane Roe office=prime minister polity=Peru'
	],
	[
		'{p:Jane Roe} will not be appointed foreign minister of {PE:Peru}.',
		'denied person=Jane Roe office=foreign minister polity=Peru'
	],
	[
		'{PE:Peru} did not appoint {p:Jane Roe} foreign minister.',
		'denied person=Jane Roe office=foreign minister polity=Peru actor=Peru'
	]
])('planned, possible or denied: %s', (text, line) => {
	expect(linesOf('appoints', text)).toEqual([line]);
});

test.each([
	'{p:Jane Roe} was not appointed foreign minister of {PE:Peru}.',
	'{p:Jane Roe} was appointed to a post in {PE:Peru}.',
	'{p:Jane Roe} was named in a report on {PE:Peru}.',
	'{p:Jane Roe} was named the best president of {PE:Peru}.',
	'{p:Jane Roe} named her dog {p:John Doe}.',
	'The woman whom {p:Jane Roe} appointed foreign minister of {PE:Peru} left.',
	'A friend of {p:Jane Roe} was appointed foreign minister of {PE:Peru}.',
	'{PE:Peru} appointed a foreign minister, {p:Jane Roe}.',
	'The club named {p:Jane Roe} president.',
	'{p:Jane Roe} was appointed.',
	'{p:Jane Roe} was appointed foreign minister.',
	'{p:Jane Roe} appointed herself.',
	'{p:Jane Roe} was named after {p:John Doe}, president of {PE:Peru}.',
	'{p:Jane Roe} named a price for {PE:Peru}.',
	'The wife of {p:Jane Roe} was sworn in as president of {PE:Peru}.',
	'Critics want {p:Jane Roe} appointed foreign minister of {PE:Peru}.'
])('no appointment is claimed by: %s', (text) => {
	expect(linesOf('appoints', text)).toEqual([]);
});

test.each([
	[
		'{p:Jane Roe} was re-elected president of {PE:Peru} in 2021.',
		'happened person=Jane Roe office=president polity=Peru @2021'
	],
	[
		'{p:Jane Roe} was elected as the first president of {PE:Peru} in 1921.',
		'happened person=Jane Roe office=president polity=Peru @1921'
	],
	[
		'{PE:Peru} elected {p:Jane Roe} president in 2021.',
		'happened person=Jane Roe office=president polity=Peru @2021'
	],
	[
		'{p:Jane Roe}, a lawyer, was elected president of {PE:Peru} on 6 June 2021.',
		'happened person=Jane Roe office=president polity=Peru @2021-06-06'
	],
	[
		'On 6 June 2021 {p:Jane Roe} was elected president of {PE:Peru}.',
		'happened person=Jane Roe office=president polity=Peru @2021-06-06'
	],
	[
		'On Sunday, {p:Jane Roe} was elected prime minister of {PE:Peru}.',
		'happened person=Jane Roe office=prime minister polity=Peru @2025-04-06'
	],
	[
		'{p:Jane Roe} has been elected president of {PE:Peru}.',
		'happened person=Jane Roe office=president polity=Peru'
	],
	[
		'{p:Jane Roe} has been re-elected prime minister of {PE:Peru}.',
		'happened person=Jane Roe office=prime minister polity=Peru'
	],
	[
		"{p:Jane Roe} was elected {PE:Peru}'s president in 2016.",
		'happened person=Jane Roe office=president polity=Peru @2016'
	],
	[
		'{p:Jane Roe} was elected president of {PE:Peru}, the commission said.',
		'happened person=Jane Roe office=president polity=Peru'
	]
])('an election: %s', (text, line) => {
	expect(linesOf('is-elected', text)).toEqual([line]);
});

test.each([
	[
		'{p:Jane Roe} could be elected president of {PE:Peru}.',
		'possible person=Jane Roe office=president polity=Peru'
	],
	[
		'If {p:Jane Roe} was elected president of {PE:Peru}, taxes would fall.',
		'possible person=Jane Roe office=president polity=Peru'
	],
	[
		'{p:Jane Roe} hopes to be elected president of {PE:Peru}.',
		'possible person=Jane Roe office=president polity=Peru'
	],
	[
		'{p:Jane Roe} may be elected president of {PE:Peru}.',
		'possible person=Jane Roe office=president polity=Peru'
	],
	[
		'{p:Jane Roe} is expected to be re-elected president of {PE:Peru}.',
		'planned person=Jane Roe office=president polity=Peru'
	],
	[
		'{p:Jane Roe} has not been elected president of {PE:Peru}.',
		'denied person=Jane Roe office=president polity=Peru'
	],
	[
		'There is no evidence that {p:Jane Roe} was elected president of {PE:Peru}.',
		'denied person=Jane Roe office=president polity=Peru'
	]
])('planned, possible or denied: %s', (text, line) => {
	expect(linesOf('is-elected', text)).toEqual([line]);
});

test.each([
	'{p:Jane Roe} was never elected president of {PE:Peru}.',
	'Was {p:Jane Roe} elected president of {PE:Peru}?',
	'{p:Jane Roe} and {p:John Doe} were elected.',
	"{p:Jane Roe}'s brother was elected president of {PE:Peru}.",
	'{p:Jane Roe} ran to be elected president of {PE:Peru}.',
	'{p:Jane Roe} is elected president of {PE:Peru} every year.',
	'The play "{p:Jane Roe} was elected president of {PE:Peru}" closed.',
	'{p:Jane Roe} was nearly elected president of {PE:Peru}.',
	'{p:Jane Roe} was elected to the parliament of {PE:Peru}.',
	'{p:Jane Roe} elected to stay president of {PE:Peru}.',
	'{p:Jane Roe} lost to {p:John Doe}, elected president of {PE:Peru} in 2016.',
	'Nobody was elected president of {PE:Peru}.'
])('no election is claimed by: %s', (text) => {
	expect(linesOf('is-elected', text)).toEqual([]);
});
