import { describe, expect, test } from 'vitest';
import { setFragment, submissionCode } from '../sets/pack';
import { someSet, someSubmission } from '../sets/test-sets';
import { findFragment } from './find-fragment';

const set = someSet(8);
const CODE = submissionCode(someSubmission(set, 'Ana'), set);
const SET = setFragment(set);
const LINK = `https://dateline.example.org/set#${SET}`;

/** The code in lines of so many characters, as a mail program breaks them. */
const broken = (text: string, width: number, joint: string): string =>
	(text.match(new RegExp(`.{1,${String(width)}}`, 'g')) ?? []).join(joint);

describe('a link in what people send each other', () => {
	test.each([
		['alone', LINK],
		['after a name and a time', `[24/11/2026, 09:12:45] Ms Okonkwo: ${LINK}`],
		['after a greeting', `Hi all!! Here's today's quiz 🎉 ${LINK}`],
		['before a full stop', `Please do ${LINK}.`],
		['before a comma', `${LINK}, until Friday`],
		['before an emoji', `${LINK}🎉`],
		['in quotes', `She sent “${LINK}” to me`],
		['in angle brackets', `<${LINK}>`],
		['in round brackets', `(${LINK})`],
		['as a Markdown link', `[Week 12](${LINK})`],
		['as a Markdown address', `**Quiz:** <${LINK}>`],
		['in HTML', `<a href="${LINK}">Week 12</a>`],
		['after another link', `https://example.org/page#intro and then ${LINK}`],
		['after a telephone number', `+49 30 1234567\n${LINK}`],
		['after a room and a date', `Room 4b, 2nd floor, 3rd lesson, 2026-11-24: ${LINK}`],
		['twice', `${LINK}\n${LINK}`],
		['quoted thrice', `> > > ${LINK}`],
		['on its own line between others', `Dear all,\n\n${LINK}\n\nBest wishes`],
		['with a mark of a browser before it', `\ufeff${LINK}`],
		['among writing from right to left', `שלום ${LINK} תודה`]
	])('%s', (_, pasted) => {
		expect(findFragment(pasted)).toBe(SET);
	});
});

describe('a code broken over lines', () => {
	test.each([
		['at 76', 76, '\n'],
		['at 72, as Windows breaks them', 72, '\r\n'],
		['at 60, quoted', 60, '\n> '],
		['at 60, quoted twice', 60, '\n> > '],
		['at 40, indented', 40, '\n    '],
		['at 30, with soft breaks of a mail', 30, '=\r\n'],
		['at 50, by blanks', 50, ' ']
	])('%s', (_, width, joint) => {
		expect(findFragment(`https://x.example/#${broken(SET, width, joint)}`)).toBe(SET);
	});

	test('with words after it', () => {
		const text = `https://x.example/#${broken(SET, 64, '\n')}\n\nUntil then\nMs Okonkwo`;
		expect(findFragment(text)).toBe(SET);
	});
});

describe('of two, the one that can be used', () => {
	test('a whole code goes before a damaged link', () => {
		const damaged = LINK.slice(0, -4);
		expect(findFragment(`${damaged}\nsorry, this one:\n${CODE}`)).toBe(CODE);
	});

	test('a link goes before a loose code', () => {
		expect(findFragment(`${CODE}\n${LINK}`)).toBe(SET);
	});

	test('of two links the first', () => {
		expect(findFragment(`https://a.example/#${CODE} https://b.example/#${SET}`)).toBe(CODE);
	});
});

describe('a chat without any', () => {
	test.each([
		'See you at nine.',
		'Lesson 4 is in room 12b, bring 2 pens',
		'https://example.org/news/2024/03/05/embassy-opens',
		'https://example.org/#section-2',
		'call 030 1234567 or 0176-1234567',
		'2026-11-24T09:12:45Z',
		'🎉🎉🎉',
		'ana@example.org',
		'שלום לכולם'
	])('%j', (pasted) => {
		expect(findFragment(pasted)).toBeNull();
	});
});

test('a code behind more text than a chat holds is not looked for', () => {
	expect(findFragment(`${'word '.repeat(20_000)}${LINK}`)).toBe(SET);
	expect(findFragment(`${'word '.repeat(30_000)}${LINK}`)).toBeNull();
});
