import type { setResults as english } from '../en/set-results';
import { n, plural } from './counts';

export const setResults: typeof english = {
	counts: (learners, attempts) =>
		`${plural(learners, { zero: 'لا متعلمين', one: 'متعلم واحد', two: 'متعلمان', few: '# متعلمين', many: '# متعلمًا', other: '# متعلم' })} · ${plural(attempts, { zero: 'لا محاولات', one: 'محاولة واحدة', two: 'محاولتان', few: '# محاولات', many: '# محاولة', other: '# محاولة' })}`,
	average: (share) => `${share} من النقاط في المتوسط.`,
	newest: 'آخر ما سُلّم',
	nameless: 'بلا اسم',
	late: 'متأخر',
	attempt: (number) => `المحاولة ${n(number)}`,
	open: 'فتح سجل الدرجات',
	cameTitle: 'أعاد معلمك تصحيح هذه المجموعة',
	cameText: 'أُلغيت أسئلة أو صارت إجابات أخرى صحيحة. يمكن لدرجتك هنا أن تتبع ذلك.',
	take: 'تطبيقه',
	taken: 'درجتك محدّثة.',
	marks: (before, of, after, ofNow) =>
		`كانت ${before} من ${of} نقطة، وهي الآن ${after} من ${ofNow}.`,
	why: {
		drop: 'لا يُحتسب هذا السؤال لأحد.',
		all: 'يأخذ الجميع نقاطه.',
		answered: 'يأخذ نقاطه كل من أجاب عنه.',
		right: (answer) => `«\u2068${answer}\u2069» تُحتسب صحيحة.`,
		wrong: (answer) => `«\u2068${answer}\u2069» لا تُحتسب صحيحة.`,
		'never-lower': 'لم تنخفض درجة أحد.'
	}
};
