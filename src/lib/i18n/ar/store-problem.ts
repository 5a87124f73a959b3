import type { storeProblem as english } from '../en/store-problem';

export const storeProblem: typeof english = {
	unavailable: 'تخزين المتصفح غير متاح.',
	quota: 'الجهاز ممتلئ: حرّر مساحة ثم حاول مجددًا.',
	'newer-version': 'إصدار أحدث من Dateline مفتوح في علامة تبويب أخرى. أعد تحميل هذه الصفحة.',
	closed: 'أغلق المتصفح التخزين. حاول مجددًا.',
	aborted: 'تعذرت الكتابة على المتصفح. حاول مجددًا.'
};
