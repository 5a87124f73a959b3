import { expect, test } from 'vitest';
import { blocksOf } from './blocks';
import { creditStart, isFurniture } from './furniture';
import { linesOf } from './lines';

test.each([
	'By Ana Souza',
	'BY ANA SOUZA',
	'By Ana Souza and Jo Bell',
	'By Ana Souza, Jo Bell and Tala Sefo',
	'By: Ana Souza',
	'By Ana Souza (The Wire)',
	'By Ana Souza | The Wire',
	'Edited by Jo Bell',
	'Reporting by Ana Souza; Editing by Jo Bell',
	'Additional reporting by Tala Sefo',
	'Updated 3:00 PM',
	'Updated on: Monday',
	'Last modified 4 May',
	'Updated: Tuesday, 3:00 PM',
	'Published on March 3',
	'POSTED AT 14:05',
	'First published on Mon, 4 May',
	'2 hours ago',
	'Ana Souza 3 days ago',
	'5 min read',
	'March 3, 2024'
])('who and when is no paragraph: "%s"', (line) => {
	expect(isFurniture(line)).toBe(true);
});

test.each([
	'Advertisement',
	'ADVERTISEMENT',
	'Read more',
	'READ MORE: Peru votes again',
	'Also read | Peru votes again',
	'Related stories',
	'Most read',
	'Share',
	'Share this',
	'Facebook Twitter WhatsApp',
	'Share on Twitter | Email | Print',
	'Follow us',
	'Follow us on Twitter',
	'Sign up for our newsletter',
	'Subscribe to get alerts',
	'Click here to join the channel',
	'Comments',
	'Leave a reply',
	'Tags: Peru, Fiji',
	'Source: The Wire',
	'Filed under: World',
	'Copyright 2024 The Example',
	'© The Example. All rights reserved.',
	'All rights reserved',
	'https://example.org/peru',
	'Contact the writer at ana@example.org',
	'You may also like',
	'Don’t miss',
	'ENDS',
	'(more)',
	'***',
	'- - -',
	'12',
	'ok',
	''
])('what the site adds is no paragraph: "%s"', (line) => {
	expect(isFurniture(line)).toBe(true);
});

test.each([
	'The envoys shake hands in Suva (AP)',
	'The envoys shake hands in Suva. (AFP/Ana Souza)',
	'The envoys in Suva (AP Photo/Ana Souza)',
	'The envoys in Suva (File photo)',
	'The envoys in Suva. Photo by Ana Souza',
	'The envoys in Suva. Getty Images',
	'File photo: the envoys in Suva',
	'Photo shows the envoys in Suva',
	'Image provided by the ministry'
])('a caption is no paragraph: "%s"', (line) => {
	expect(isFurniture(line)).toBe(true);
});

test.each([
	'Peru signed.',
	'By Monday the port was open again.',
	'By the time Peru signed, Fiji had left.',
	'By law, the speaker takes over.',
	'Published figures show that 40 ships came.',
	'Published in 2019, the report named nobody.',
	'Updated rules take force on 1 May.',
	'Posted guards fired 3 shots.',
	'Share prices fell in Lima on Monday.',
	'Follow-up talks are set for May.',
	'Comments by the minister drew anger in Suva.',
	'Related talks were held in Accra.',
	'More than 40 ships came.',
	'Sources said that the port was open.',
	'Photos of the port were shown in court.',
	'Tags on the crates said “Fiji”.',
	'Print shops in Lima closed on Monday.',
	'The talks ended 20 years ago, he said.',
	'The accord was signed on March 3, 2024.',
	'Subscribers in Peru rose to 2 million.',
	'The end of the war was near.',
	'The ministry said so (the embassy did not).',
	'The pact with Peru ended. (AP)',
	'It said: Peru is ready.',
	'Source code of the vote count was published.',
	'Contact between the two sides was lost.',
	'Email records were found, the court heard.'
])('a sentence of the story is kept: "%s"', (line) => {
	expect(isFurniture(line)).toBe(false);
});

test('a long line is the story, whatever it begins with', () => {
	expect(isFurniture(`Advertisement: ${'Peru signed. '.repeat(40)}`)).toBe(false);
});

test('a credit is cut where it begins, a slash in a sentence is none', () => {
	const line = 'The envoys in Suva./Courtesy of the ministry';
	expect(line.slice(0, creditStart(line))).toBe('The envoys in Suva.');
	for (const whole of ['The 2024/25 season began.', 'and/or', ''])
		expect(creditStart(whole)).toBe(whole.length);
});

const BODY = 'Peru and Fiji opened embassies on Monday, and the two governments said so that day.';
const parts = (text: string, title = '') =>
	blocksOf(linesOf(text), title).map((block) => text.slice(block.start, block.end));

test('the headline is left out where it is repeated near the top, however it is written', () => {
	for (const again of ['Peru opens embassy', 'PERU OPENS EMBASSY', '“Peru opens embassy!”'])
		expect(parts(`${again}\n\n${BODY}`, 'Peru opens embassy')).toEqual([BODY]);
});

test('further down the same words are part of the story', () => {
	const text = `${BODY}\n\n${BODY}\n\n${BODY}\n\nPeru opens embassy`;
	expect(parts(text, 'Peru opens embassy')).toHaveLength(4);
});

test('a line that only begins like the headline stays', () => {
	expect(parts(`Peru opens embassy in Suva\n\n${BODY}`, 'Peru opens embassy')).toHaveLength(2);
});

test('furniture between two paragraphs parts them and is in neither', () => {
	expect(parts(`${BODY}\nAdvertisement\n${BODY}`)).toEqual([BODY, BODY]);
	expect(parts(`${BODY}\nREAD MORE: Peru votes again\n${BODY}`)).toEqual([BODY, BODY]);
});

test('a list of other articles is cut at the end and not at the start', () => {
	const list = 'More posts:\nA story about another town';
	expect(parts(`${BODY}\n\n${BODY}\n\n${BODY}\n\n${list}`)).toEqual([BODY, BODY, BODY]);
	expect(parts(`${list}\n\n${BODY}\n\n${BODY}\n\n${BODY}`)).toContain('A story about another town');
});

test('nothing but furniture is no block', () => {
	expect(parts('Share\n\nAdvertisement\n\n12\n\nBy Ana Souza')).toEqual([]);
	expect(parts('')).toEqual([]);
});

test.each([
	'Share this article',
	'Copy link',
	'All rights reserved.',
	'Image caption, The hall in Lima',
	'Image source, Roe Pictures',
	'Reuters',
	'AFP | Lima',
	'Listen to this article',
	'Comments (5)',
	'0 Comments',
	'View all comments',
	'Skip to main content',
	'Home > World > Peru',
	'Story highlights',
	'Editor’s note: This story was updated.',
	'This article was originally published on Example.',
	'Accept all cookies',
	'[email\u00a0protected]',
	'(Reporting by Jane Roe; Editing by Joe Moe)',
	'Written by Jane Roe',
	'Like this:',
	'Your email address will not be published.',
	'Copyright 2024 Roe News',
	'Copyright © Roe News'
])('the site, not the writer, says: %s', (line) => {
	expect(isFurniture(line)).toBe(true);
});

test.each([
	'Written by two ministers, the plan was rejected.',
	'Copyright law changed in Peru on Monday.',
	'Reuters reported the deal first.',
	'Comments by the minister angered Peru.',
	'Home sales rose in Peru.',
	'Image matters to Peru, he said.',
	'This article of the treaty was never signed.',
	'Search teams left Lima on Monday.',
	'Save the children, she said.',
	'Home prices fell | for the third month.'
])('the writer says: %s', (line) => {
	expect(isFurniture(line)).toBe(false);
});
