import type { RelationReason } from '../../core/questions/disagreements';
import type { disputes as english } from '../en/disputes';
import { n } from './counts';

const named = (a: string, b: string): string => (a && b ? ` أحدهما يقول ${a}، والآخر ${b}.` : '');

const REASONS: Readonly<Record<RelationReason, (a: string, b: string) => string>> = {
	'other-date': (a, b) => `حدث ذلك مرة واحدة، ولا يصح اليومان معًا.${named(a, b)}`,
	'other-number': (a, b) => `لا يصح العددان معًا.${named(a, b)}`,
	'other-person': (a, b) => `منصب واحد ويوم واحد وشخصان.${named(a, b)}`,
	'other-place': (a, b) => `حدث في مكان واحد.${named(a, b)}`,
	denied: () => 'يقول مصدر إنه حدث، ويقول الآخر إنه لم يحدث.',
	'over-time': (a, b) => `كان كلٌّ صحيحًا في يومه: تغيرت الأمور بينهما.${named(a, b)}`,
	successor: (a, b) => (a && b ? `جاء ${b} بعد ${a}: شغل كلٌّ المنصب في وقته.` : ''),
	'other-base': (a, b) => `يعدّان أشياء مختلفة.${named(a, b)}`,
	'finer-date': (a, b) =>
		a && b ? `${a} و${b} متوافقان: أحدهما أدق فحسب.` : 'أحدهما فقط يذكر متى، ولا شيء يناقضه.',
	'other-words': () => 'يقولان الشيء نفسه بكلمات أخرى.'
};

export const disputes: typeof english = {
	title: 'المصادر تختلف',
	heading: 'المصادر تختلف',
	lede: 'حيث تتناقض المقالات لا تُحتسب أي إجابة. هذا ما يقوله كل منها.',
	settled: 'حُسم بالمراجعة',
	open: 'مفتوح: لا يُسأل عنه بنقاط أبدًا',
	none: 'لا اختلاف',
	noneText: 'كل مصادر البنك متفقة.',
	sideOf: (at, total) => `الرواية ${n(at)} من ${n(total)}`,
	contents: 'في هذه الصفحة',
	openTitle: 'الاختلافات',
	changedTitle: 'ما تغيّر',
	changedLede: 'ليست تناقضات: تغيّر العالم بين خبرين.',
	changedAll: 'كل تغيّر مع مصادره، وما يعنيه لبطاقاتك',
	changedNone: 'لم يتغير شيء مما يذكره البنك مرتين.',
	was: 'قبل',
	is: 'بعد',
	fewer: 'عرض أقل',
	all: (count) => `عرض الكل (${n(count)})`,
	drillTitle: 'اكتشف الاختلاف',
	drillLede: 'عبارتان عن شيء واحد. هل تتناقضان أم يبدو الأمر كذلك فحسب؟ لا نقاط هنا.',
	drillStart: 'بدء التدريب',
	drillNone: 'لا توجد بعد عبارات كافية للمقارنة.',
	drillPosition: (at, total) => `الزوج ${n(at)} من ${n(total)}`,
	statement: (at) => `العبارة ${n(at)}`,
	ask: 'ما العلاقة بين هاتين؟',
	choices: {
		conflict: 'تناقض',
		differ: 'وقت آخر أو عدّ آخر',
		agree: 'متفقتان'
	},
	verdict: {
		conflict: 'تتناقضان.',
		differ: 'لا تناقض: وقت آخر أو عدّ آخر.',
		agree: 'متفقتان.'
	},
	right: 'صحيح.',
	wrong: 'ليس هذه المرة.',
	yours: 'إجابتك',
	theKey: 'الإجابة الصحيحة',
	reason: (reason, a, b) => REASONS[reason](a, b),
	next: 'الزوج التالي',
	finish: 'إنهاء',
	done: (right, total) => `ميّزت ${n(right)} من ${n(total)}`,
	doneText: 'بطاقاتك كما كانت: هذا التدريب للعين لا للذاكرة.',
	again: 'جولة أخرى',
	stop: 'إيقاف التدريب',
	keys: 'المفاتيح: من 1 إلى 3 أو من A إلى C للاختيار، وEnter للمتابعة.'
};
