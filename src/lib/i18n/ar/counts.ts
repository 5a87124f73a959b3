import { counting } from '../counting';

/** Western digits, as the questions and their dates have them. */
export const { n, plural } = counting<'zero' | 'one' | 'two' | 'few' | 'many'>('ar-u-nu-latn');

type Count = (count: number, written?: string) => string;

export const questions: Count = (count, written) =>
	plural(
		count,
		{
			zero: 'لا أسئلة',
			one: 'سؤال واحد',
			two: 'سؤالان',
			few: '# أسئلة',
			many: '# سؤالًا',
			other: '# سؤال'
		},
		written
	);
export const articles: Count = (count, written) =>
	plural(
		count,
		{
			zero: 'لا مقالات',
			one: 'مقال واحد',
			two: 'مقالان',
			few: '# مقالات',
			many: '# مقالًا',
			other: '# مقال'
		},
		written
	);
export const facts: Count = (count, written) =>
	plural(
		count,
		{
			zero: 'لا معلومات',
			one: 'معلومة واحدة',
			two: 'معلومتان',
			few: '# معلومات',
			many: '# معلومة',
			other: '# معلومة'
		},
		written
	);
export const cards: Count = (count, written) =>
	plural(
		count,
		{
			zero: 'لا بطاقات',
			one: 'بطاقة واحدة',
			two: 'بطاقتان',
			few: '# بطاقات',
			many: '# بطاقة',
			other: '# بطاقة'
		},
		written
	);
export const answers: Count = (count, written) =>
	plural(
		count,
		{
			zero: 'لا إجابات',
			one: 'إجابة واحدة',
			two: 'إجابتان',
			few: '# إجابات',
			many: '# إجابة',
			other: '# إجابة'
		},
		written
	);
export const entries: Count = (count, written) =>
	plural(
		count,
		{
			zero: 'لا قيود',
			one: 'قيد واحد',
			two: 'قيدان',
			few: '# قيود',
			many: '# قيدًا',
			other: '# قيد'
		},
		written
	);
export const results: Count = (count, written) =>
	plural(
		count,
		{
			zero: 'لا نتائج',
			one: 'نتيجة واحدة',
			two: 'نتيجتان',
			few: '# نتائج',
			many: '# نتيجة',
			other: '# نتيجة'
		},
		written
	);

/** Lengths of time and numbers of times, in the case they have behind a preposition or as adverbs. */
export const days: Count = (count, written) =>
	plural(
		count,
		{
			zero: '# يوم',
			one: 'يوم واحد',
			two: 'يومين',
			few: '# أيام',
			many: '# يومًا',
			other: '# يوم'
		},
		written
	);
export const minutes: Count = (count, written) =>
	plural(
		count,
		{
			zero: '# دقيقة',
			one: 'دقيقة واحدة',
			two: 'دقيقتين',
			few: '# دقائق',
			many: '# دقيقة',
			other: '# دقيقة'
		},
		written
	);
export const times: Count = (count, written) =>
	plural(
		count,
		{
			zero: '# مرة',
			one: 'مرة واحدة',
			two: 'مرتين',
			few: '# مرات',
			many: '# مرة',
			other: '# مرة'
		},
		written
	);
