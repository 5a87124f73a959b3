import type { results as english } from '../en/results';
import { n, plural, questions } from './counts';

const learners = (count: number): string =>
	plural(count, {
		zero: 'لا متعلمين',
		one: 'متعلم واحد',
		two: 'متعلمان',
		few: '# متعلمين',
		many: '# متعلمًا',
		other: '# متعلم'
	});
const attempts = (count: number): string =>
	plural(count, {
		zero: 'لا محاولات',
		one: 'محاولة واحدة',
		two: 'محاولتان',
		few: '# محاولات',
		many: '# محاولة',
		other: '# محاولة'
	});
const marks = (count: number): string =>
	plural(count, {
		zero: 'لا درجات',
		one: 'درجة واحدة',
		two: 'درجتان',
		few: '# درجات',
		many: '# درجة',
		other: '# درجة'
	});

export const results: typeof english = {
	title: 'النتائج',
	back: 'العودة إلى المجموعة',
	otherVersions: (count) =>
		plural(count, {
			zero: '',
			one: 'نتيجة واحدة لنسخة أخرى من هذه المجموعة:',
			two: 'نتيجتان لنسخ أخرى من هذه المجموعة:',
			few: '# نتائج لنسخ أخرى من هذه المجموعة:',
			many: '# نتيجة لنسخ أخرى من هذه المجموعة:',
			other: '# نتيجة لنسخ أخرى من هذه المجموعة:'
		}),
	versionCount: (number, count) =>
		plural(count, {
			zero: '',
			one: `النسخة ${number}: نتيجة واحدة`,
			two: `النسخة ${number}: نتيجتان`,
			few: `النسخة ${number}: # نتائج`,
			many: `النسخة ${number}: # نتيجة`,
			other: `النسخة ${number}: # نتيجة`
		}),
	counts: (who, tries) => `${learners(who)} · ${attempts(tries)}`,
	none: 'لا نتائج بعد',
	noneText: 'افتح ما يعيده المتعلمون: رموزًا أو روابط أو ملفات أو أوراقًا.',
	missing: (count) =>
		`ليس في هذا الإصدار من البنك: ${questions(count)} من هذه المجموعة، ولا يدخل ذلك في أي درجة.`,
	views: 'طرق عرض النتائج',
	tabs: {
		marks: 'سجل الدرجات',
		questions: 'الأسئلة',
		typed: 'الإجابات المكتوبة',
		regrade: 'إعادة التصحيح',
		report: 'تقرير الصف',
		save: 'حفظ ومشاركة'
	},
	search: 'البحث عن متعلم',
	found: (count, of) => (count === of ? learners(count) : `${n(count)} من ${n(of)} من المتعلمين`),
	attempts: 'الدرجة هي',
	choices: {
		first: 'المحاولة الأولى',
		last: 'المحاولة الأخيرة',
		best: 'أفضل محاولة',
		mean: 'متوسط المحاولات كلها'
	},
	hideNames: 'إظهار رموز بدل الأسماء',
	quiet: 'بلا أسماء لا تُذكر الأرقام إلا من خمسة متعلمين فصاعدًا: فمع أقل من ذلك يُعرف كل واحد.',
	learner: 'المتعلم',
	nameless: 'بلا اسم',
	mark: 'الدرجة',
	tries: 'المحاولات',
	handedIn: 'سُلّمت',
	sortBy: (what) => `ترتيب حسب: ${what}`,
	question: (number) => `السؤال ${n(number)}`,
	attempt: (number) => `المحاولة ${n(number)}`,
	of: (points, total) => `\u2066${points} / ${total}\u2069`,
	flags: {
		late: 'متأخر',
		beyond: 'فوق الحد المسموح، لا تُحسب',
		otherDraw: 'أسئلة غير التي سُحبت',
		accommodated: 'بوقت إضافي',
		paper: 'على الورق'
	},
	outcomes: {
		right: 'صحيح',
		nearly: 'قريب من الصحيح',
		wrong: 'خطأ',
		skipped: 'تُجووز',
		unanswered: 'بلا إجابة',
		'not-asked': 'لم يُسأل'
	},
	settled: {
		teacher: 'قرارك',
		'full-credit': 'نقاط كاملة',
		'never-lower': 'بقيت لأن الدرجات لا تنقص',
		dropped: 'مُلغى'
	},
	saidRight: 'يقول إنها صحيحة',
	order: 'الترتيب',
	orders: { set: 'كما في المجموعة', hard: 'الأصعب أولًا', doubtful: 'ما يستحق النظر أولًا' },
	rightShare: (share) => `${share} من النقاط`,
	dropped: 'مُلغى',
	credited: { all: 'نقاط كاملة للجميع', answered: 'نقاط كاملة لمن أجاب' },
	chips: {
		miskey: 'قد يكون المفتاح خطأ',
		weak: 'لا يميز بين المتعلمين',
		negative: 'المتفوقون أخطؤوا أكثر',
		outdated: 'لم يعد صالحًا'
	},
	figures: {
		title: 'الأرقام',
		facility: 'معامل السهولة',
		facilityText: (share, low, high, count) =>
			`نالت ${attempts(count)} هنا ${share} من النقاط. وبهذا العدد قد يكون ما يعرفه الصف حقًّا بين ${low} و${high} (95%).`,
		deviation: 'الانحراف المعياري',
		deviationText: (spread) => `تبعد الدرجات هنا عن متوسطها نحو ${spread} من الدرجة الكاملة.`,
		intended: 'الوزن المقصود',
		intendedText: (share) => `يمكن أن يعطي ${share} من النقاط كلها.`,
		effective: 'الوزن الفعلي',
		effectiveText: (share) => `إليه يعود ${share} من الفرق بين درجة متعلم وآخر.`,
		negativeText: 'لا وزن له: من أحسن في غيره أساء فيه. قد يكون الخلل في المفتاح أو في الصياغة.',
		discrimination: 'معامل التمييز',
		discriminationText: {
			strong: 'من يعرف هذا يعرف غيره غالبًا: يميز بين المتعلمين جيدًا.',
			fair: 'يميز بين المتعلمين قليلًا.',
			weak: 'لا يكاد يميز من يعرف الباقي ممن لا يعرفه.',
			against: 'من يعرف الباقي يخطئ هنا أكثر: انظر في المفتاح والصياغة.'
		},
		between: (low, high) => `قد يكون بين ${low} و${high} (95%).`,
		efficiency: 'كفاءة التمييز',
		efficiencyText: (share) => `هذا ${share} من أقصى ما يبلغه سؤال بهذه الدرجات نفسها.`,
		unknown: 'غير معروف',
		unknownText: 'يلزم متعلمان أو أكثر تختلف درجاتهم.'
	},
	options: {
		title: 'من اختار ماذا',
		answer: 'الإجابة',
		key: 'المفتاح',
		count: 'اختيرت',
		best: 'أفضل 27%',
		weakest: 'أضعف 27%',
		discrimination: 'مع الباقي',
		text: (share, low, high) => `اختارها ${share}؛ وقد تكون ${low} إلى ${high} في صف كهذا (95%).`,
		rest: (share) => `من اختارها نال ${share} من النقاط الأخرى.`,
		note: 'يُعرف الأفضل والأضعف من الأسئلة الأخرى كلها. و«مع الباقي» من ‎−1 إلى 1: فوق الصفر يعني أن من اختارها يعرف الباقي أكثر.',
		none: (count) => `بلا إجابة: ${n(count)}.`,
		few: 'بأقل من عشر محاولات لا يوصف شيء بالخلل.',
		flags: {
			unused: 'لا يكاد يختارها أحد',
			'attracts-able': 'تجذب من يعرف الباقي',
			'weak-key': 'لا يختارها من يعرف الباقي'
		}
	},
	miskey: (option) =>
		`اختار «\u2068${option}\u2069» من الأفضل أكثر ممن اختار المفتاح. هل المفتاح صحيح؟`,
	decide: {
		title: 'القرار',
		drop: 'إلغاؤه',
		undrop: 'حسابه من جديد',
		all: 'نقاط كاملة للجميع',
		answered: 'نقاط كاملة لمن أجاب',
		none: 'النقاط كما صُححت',
		accept: 'عدّها صحيحة',
		refuse: 'عدّها خاطئة',
		judge: 'كما حكم البرنامج'
	},
	proposal: {
		title: 'إعادة التصحيح؟',
		changes: (count) => (count === 0 ? 'لا تتغير أي درجة.' : `ستتغير: ${marks(count)}.`),
		apply: 'إعادة التصحيح',
		cancel: 'تركها كما هي',
		done: 'أُعيد التصحيح.'
	},
	typed: {
		lede: 'الإجابات المتساوية مجموعة معًا مهما اختلف التشكيل والمسافات وحالة الحروف. قرر مرة واحدة فيسري على كل من كتبها.',
		none: 'لا سؤال في هذه المجموعة يُجاب عنه بالكتابة.',
		noAnswers: 'لم يجب أحد بعد.',
		given: (count) => `عدد المرات: ${n(count)}`,
		also: (spellings) => `وأيضًا: ${spellings}`,
		mixed: 'حُكم على بعضها',
		says: (count) => `يقولون إنها صحيحة: ${n(count)}`,
		onlyOpen: 'فقط ما لم يُقرر فيه ولم يقبله البرنامج'
	},
	outdated: {
		title: 'لم يعد صالحًا',
		since: (date) => `لم يعد صالحًا منذ ${date}`,
		doubtful: (date) => `مشكوك فيه منذ ${date}: كان صالحًا حتى ذلك الحين.`,
		now: (answer) => `هو الآن: ${answer}`,
		source: 'مصدر ذلك',
		regrade: 'نقاط كاملة للجميع',
		regradeNow: 'قبول الإجابة الجديدة أيضًا'
	},
	regrade: {
		neverLower: 'لا تنقص أي درجة عما كانت قبل أي قرار',
		standing: 'القرارات القائمة',
		nothing: 'لم يُقرر شيء: الدرجات كلها من البرنامج وحده.',
		changedTitle: 'الدرجات التي تغيرت',
		changed: (count) =>
			count === 0
				? 'لا درجة تختلف عما يعطيه البرنامج وحده.'
				: `تختلف عما يعطيه البرنامج وحده: ${marks(count)}.`,
		before: 'قبل',
		after: 'بعد',
		undo: 'التراجع عن آخر قرار',
		noteTitle: 'إخبار المتعلمين',
		noteText: 'نص للجميع: ما الذي تقرر ولماذا تغيرت الدرجات، بلا أسماء. ودرجة كل متعلم في تقريره.',
		linkTitle: 'رابط ينقل ذلك إلى أجهزتهم',
		linkText: 'من يفتحه يرى درجته كما هي الآن مع الأجوبة. وفيه رمز الأجوبة إن كان للمجموعة رمز.',
		linkQr: 'رمز QR لإعادة التصحيح',
		copyLink: 'نسخ الرابط',
		noteHead: (title) => `حول «\u2068${title}\u2069»:`,
		notes: {
			drop: (number, prompt) => `السؤال ${n(number)} (\u2068${prompt}\u2069) أُلغي: لا يُحسب لأحد.`,
			all: (number, prompt) =>
				`السؤال ${n(number)} (\u2068${prompt}\u2069) يعطي الجميع نقاطًا كاملة.`,
			answered: (number, prompt) =>
				`السؤال ${n(number)} (\u2068${prompt}\u2069) يعطي كل من أجاب نقاطًا كاملة.`,
			right: (number, prompt, answer) =>
				`السؤال ${n(number)} (\u2068${prompt}\u2069): تُعد «\u2068${answer}\u2069» صحيحة.`,
			wrong: (number, prompt, answer) =>
				`السؤال ${n(number)} (\u2068${prompt}\u2069): لا تُعد «\u2068${answer}\u2069» صحيحة.`,
			neverLower: 'لم تنقص درجة أحد.'
		},
		noteCapsule: (code) => `الرمز الذي يفتح الأجوبة والشرح: ${code}`,
		copy: 'نسخ النص',
		share: 'مشاركة النص',
		copied: 'نُسخ النص.',
		notCopied: 'النسخ غير مسموح هنا: حدّد النص وانسخه يدويًّا.'
	}
};
