import type { daily as english } from '../en/daily';
import { n, plural, questions } from './counts';

export const daily: typeof english = {
	title: 'أسئلة اليوم',
	name: (number) => `أسئلة اليوم ${n(number)}`,
	practiceName: (number) => `أسئلة اليوم ${n(number)}، تدريب`,
	number: (number) => `العدد ${n(number)}`,
	text: (count) => `${questions(count)} مسحوبة من التاريخ: هي نفسها لكل من لديه بنك الأسئلة نفسه.`,
	once: 'تُحسب المرة الأولى. وبعدها يمكنك اللعب تدريبًا.',
	begin: 'ابدأ',
	goOn: 'متابعة',
	done: (right, total) => `${n(right)} من ${n(total)} صحيحة`,
	doneText: 'انتهت أسئلة اليوم. التالية تأتي غدًا.',
	seeResult: 'عرض النتيجة',
	practise: 'اللعب مجددًا تدريبًا',
	played: (count) =>
		plural(count, {
			zero: 'لم تلعب أيًّا منها بعد.',
			one: 'لعبت واحدة منها.',
			two: 'لعبت اثنتين منها.',
			few: 'لعبت # منها.',
			many: 'لعبت # منها.',
			other: 'لعبت # منها.'
		}),
	noStreak: 'ترك يوم لا يكلف شيئًا.',
	bank: (version) => `بنك الأسئلة ${version}`,
	other: 'جولة أخرى'
};
