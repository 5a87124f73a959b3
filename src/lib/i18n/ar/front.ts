import type { front as english } from '../en/front';
import { articles, plural, questions } from './counts';

export const front: typeof english = {
	title: 'Dateline: تعلّم الأخبار دون اتصال',
	lede: 'أسئلة من المقالات الإخبارية، ومع كل سؤال الجملة التي تثبته. يعمل دون إنترنت، ويحفظ كل شيء على جهازك.',
	bank: (count, from) => `${questions(count)} من ${articles(from)}`,
	dueTitle: 'مستحق اليوم',
	due: (count) =>
		plural(count, {
			zero: 'بطاقة مستحقة',
			one: 'بطاقة مستحقة',
			two: 'بطاقتان مستحقتان',
			few: 'بطاقات مستحقة',
			many: 'بطاقة مستحقة',
			other: 'بطاقة مستحقة'
		}),
	dueNone: 'لا شيء مستحق. تضيف الأسئلة بطاقات تعود في اليوم الذي توشك فيه أن تنساها.',
	review: 'المراجعة الآن',
	mixed: 'متنوع',
	notStarted: 'تعذر البدء.',
	quizTitle: 'أسئلة سريعة',
	daily: 'أسئلة اليوم',
	quizText: 'عشرة أسئلة متنوعة في بضع دقائق.',
	quizStart: 'ابدأ',
	quizChoose: 'اختر ما تُسأل عنه',
	latest: 'المقالات',
	allArticles: 'كل المقالات',
	disputesTitle: 'المصادر تختلف',
	disputesMore: 'انظر ما يقوله كل مصدر',
	streak: (count) =>
		plural(count, {
			zero: 'يوم متتالٍ',
			one: 'يوم متتالٍ',
			two: 'يومان متتاليان',
			few: 'أيام متتالية',
			many: 'يومًا متتاليًا',
			other: 'يوم متتالٍ'
		}),
	known: 'معلومات معروفة',
	answered: 'إجابات حتى الآن'
};
