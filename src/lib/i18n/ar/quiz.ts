import type { quiz as english } from '../en/quiz';
import { plural } from './counts';

export const quiz: typeof english = {
	title: 'الأسئلة',
	setupTitle: 'عمّ تريد أن تُسأل؟',
	subject: 'الموضوع',
	subjects: {
		mixed: 'متنوع',
		countries: 'البلدان',
		people: 'الأشخاص',
		dates: 'التواريخ',
		numbers: 'الأعداد',
		events: 'الأحداث'
	},
	count: 'عدد الأسئلة',
	forms: 'طرق السؤال',
	formNames: {
		choice: 'اختيار من متعدد',
		'true-false': 'صح أم خطأ',
		typed: 'كتابة الإجابة',
		cloze: 'ملء الفراغ',
		order: 'الترتيب',
		match: 'وصل الأزواج',
		map: 'البحث على الخريطة',
		sprint: 'قبل أم بعد',
		sources: 'اكتشاف الاختلاف'
	},
	country: 'البلد',
	anyCountry: 'كل البلدان',
	aboutArticle: (title) => `عن مقال واحد: ${title}`,
	allArticles: 'السؤال عن كل المقالات',
	start: 'ابدأ',
	available: (count) =>
		plural(count, {
			zero: 'لا أسئلة مناسبة',
			one: 'سؤال واحد مناسب',
			two: 'سؤالان مناسبان',
			few: '# أسئلة مناسبة',
			many: '# سؤالًا مناسبًا',
			other: '# سؤال مناسب'
		}),
	none: 'لا سؤال مناسبًا. اختر موضوعًا أو بلدًا أو طريقة أخرى.',
	noForm: 'اختر طريقة سؤال واحدة على الأقل.',
	notStarted: 'تعذر البدء.',
	climb: 'اسألني بطرق أصعب كلما عرفت الشيء أفضل',
	mixes: 'جاهزة',
	mixNames: {
		who: 'من هم',
		time: 'ما الذي جاء أولًا',
		places: 'على الخريطة',
		sources: 'هل تتفق المصادر؟'
	}
};
