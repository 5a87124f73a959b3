import fc from 'fast-check';
import { expect, test } from 'vitest';
import { days, minutes, plural, questions } from './ar/counts';
import { counting } from './counting';
import { questions as spanish } from './es/counts';
import { questions as korean } from './ko/counts';

test('Arabic counts in six ways', () => {
	expect([0, 1, 2, 3, 10, 11, 26, 99, 100, 102, 103].map((count) => questions(count))).toEqual([
		'لا أسئلة',
		'سؤال واحد',
		'سؤالان',
		'3 أسئلة',
		'10 أسئلة',
		'11 سؤالًا',
		'26 سؤالًا',
		'99 سؤالًا',
		'100 سؤال',
		'102 سؤال',
		'103 أسئلة'
	]);
	expect(minutes(2)).toBe('دقيقتين');
	expect(days(5)).toBe('5 أيام');
});

test('Spanish counts in two ways, Korean in one', () => {
	expect([1, 2, 0].map((count) => spanish(count))).toEqual([
		'1 pregunta',
		'2 preguntas',
		'0 preguntas'
	]);
	expect([1, 2].map((count) => korean(count))).toEqual(['문제 1개', '문제 2개']);
});

test('numbers are written as the language writes them', () => {
	expect(counting('es').n(1234567)).toBe('1.234.567');
	expect(counting('ko').n(1234567)).toBe('1,234,567');
	expect(counting('ar-u-nu-latn').n(1234567)).toBe('1,234,567');
});

test('a count that was written already is put in as it is', () => {
	expect(spanish(1500, '1,5 mil')).toBe('1,5 mil preguntas');
});

test('every count gets one of the forms, with the count wherever the form has room for it', () => {
	const forms = { zero: '0#', one: '1#', two: '2#', few: '3#', many: '11#', other: '100#' };
	fc.assert(
		fc.property(fc.nat(), (count) => {
			const said = plural(count, forms, '…');
			expect(Object.values(forms).map((form) => form.replace('#', '…'))).toContain(said);
		})
	);
});
