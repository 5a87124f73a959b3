import type { PublishedHow } from '../../core/article/types';
import type { library as english } from '../en/library';
import { articles, n, questions } from './counts';

const HOW: Readonly<Record<PublishedHow | 'shipped', string>> = {
	shipped: 'كما يذكر المصدر',
	given: 'كما ذكرت',
	meta: 'من الصفحة نفسها',
	byline: 'من سطر الكاتب',
	dateline: 'من سطر المكان والتاريخ',
	unknown: 'غير معروف'
};

export const library: typeof english = {
	title: 'المقالات',
	heading: 'المقالات',
	lede: 'ملخصات بكلماتنا، وكل منها يسمّي مصدر معلوماته. ومقالاتك إلى جانبها.',
	search: 'البحث في المقالات',
	country: 'البلد',
	anyCountry: 'كل البلدان',
	whose: 'لمن',
	whoseAll: 'الكل',
	whoseShipped: 'مقالات Dateline',
	whoseOwn: 'مقالاتك',
	found: (count) => articles(count),
	none: 'لم يُعثر على شيء',
	noneText: 'جرّب كلمة أخرى أو كل البلدان.',
	noneOwn: 'لم تضف أي مقال بعد',
	noneOwnText: 'ألصق مقالًا أو افتح بنكًا أعطاك إياه أحد: تصبح أسئلته من أسئلتك.',
	clear: 'مسح البحث',
	own: 'مقالك',
	missing: 'هذا المقال ليس هنا',
	missingText: 'ربما أُزيل، أو أن الرابط من إصدار آخر من البنك.',
	toLibrary: 'كل المقالات',
	source: 'المصدر',
	original: 'قراءة الأصل',
	questions: (count) => questions(count),
	quizMe: 'اسألني عن هذا المقال',
	questionsTitle: 'أسئلة من هذا المقال',
	noQuestions: 'لم يكن هنا شيء مؤكد بما يكفي للسؤال عنه.',
	evidenceText: 'الجمل المعلَّمة عليها أسئلة؛ والرقم ينقلك إليها ويعيدك.',
	toSentence: (number) => `إلى الجملة ${n(number)} في النص`,
	toQuestions: (number, count) => `الجملة ${n(number)}: ${questions(count)}`,
	elsewhere: 'يثبته مقال آخر',
	edited: 'معدَّل',
	dateHow: (how) => HOW[how],
	dateOpen: 'لا يذكر المصدر متى نُشر: تبقى أيام الأسبوع فيه بلا تحديد.',
	changedTitle: 'ما تغيّر',
	changedText: 'هذا المقال أحد مصدري تغيير.',
	remove: 'إزالة هذا المقال',
	removeTitle: 'هل تزيل هذا المقال؟',
	removeText: 'تخرج أسئلته من أسئلتك. وما تعلمته منه يبقى في سجلّك.',
	disputes: 'مصادر أخرى تخالف معلومة في هذا المقال.',
	disputesTitle: 'الاختلافات',
	seeDisputes: 'انظر ما يقوله كل منها',
	bank: 'بنكك',
	bankText: (count, asked) =>
		count === 0
			? 'المقالات التي تضيفها تكوّن بنكًا خاصًّا بك. يمكن حفظه في ملف واحد وإعطاؤه لآخرين.'
			: `على هذا الجهاز: ${articles(count)}، ${questions(asked)}.`,
	bankSave: 'حفظ كملف',
	bankOpen: 'فتح ملف بنك',
	bankFileName: 'مقالاتي.dateline-bank',
	previewTitle: 'في هذا الملف',
	previewNew: (count, asked) => `الجديد هنا: ${articles(count)}، ${questions(asked)}.`,
	previewNothing: 'لديك كل ذلك. لن يتغير شيء.',
	previewMark: { new: 'جديد', more: 'أسئلة أكثر', known: 'معروف' },
	previewMore: (count) => `وغيرها: ${articles(count)}`,
	previewAdd: (count) => `إضافة: ${articles(count)}`,
	previewAdded: 'أُضيف إلى بنكك.',
	bankFailed: {
		'not-ours': 'هذا ليس ملفًّا من Dateline.',
		'wrong-kind': 'هذا ملف آخر من Dateline وليس بنك مقالات.',
		'too-long': 'هذا الملف أكبر من أن يكون بنكًا.',
		damaged: 'تلف هذا الملف أو قُطع في الطريق. اطلبه مجددًا.',
		'newer-version': 'هذا الملف من إصدار أحدث من Dateline. حدّث أولًا.',
		'bad-content': 'في هذا الملف شيء ليس كما ينبغي، فلم يُؤخذ منه شيء.',
		empty: 'لا شيء في هذا الملف.',
		'not-text': 'تعذرت قراءة هذا الملف نصًّا.'
	}
};
