import type { Window } from '../../core/memory/insights/retention';
import type { progress as english } from '../en/progress';
import { claimKinds } from './claim-kinds';
import { answers, cards, days, facts, times } from './counts';

const WINDOWS: Readonly<Record<Window, string>> = {
	today: 'اليوم',
	week: 'آخر 7 أيام',
	month: 'آخر 30 يومًا',
	year: 'آخر 365 يومًا',
	all: 'منذ البداية'
};

export const progress: typeof english = {
	title: 'التقدم',
	heading: 'ما تعرفه',
	none: 'لا شيء لعرضه بعد',
	noneText: 'أجب عن بعض الأسئلة: يظهر هنا ما تعرفه وما هو مستحق وأيامك المتتالية.',
	tracing: 'تجري مراجعة سجلّك',
	failed: 'تعذرت قراءة سجلّك.',
	source: (date) => `Dateline · ${date}`,
	pictureFailed: 'لا يستطيع هذا المتصفح رسم الصورة.',

	leadBefore: 'لو سُئلت غدًا لتذكرت',
	leadAfter: (of, seen) => `مما مرّ بك: ${facts(seen, of)}.`,
	leadNote: 'مجموع احتمالات أن يبقى كل منها معك بعد ليلة نوم.',
	leadFirst: 'يومك الأول. ابتداءً من الغد يُظهر خط هنا كيف تنمو معرفتك.',
	leadTitle: 'في رقم واحد',
	review: (due) => `مراجعة المستحق (${due})`,

	numbers: 'أرقامك',
	due: 'مستحق الآن',
	dueNone: 'لا شيء متبقٍّ الآن',
	dueTime: (time) => `نحو ${time}`,
	known: 'معروف بثبات',
	knownNote: 'يُرجَّح تذكره أسبوعًا أو أكثر',
	learning: 'قيد التعلم',
	learningNote: 'لم يُستذكر بعد دون مساعدة',
	streak: 'أيام متتالية',
	longest: (count) => `الأطول: ${count}`,
	today: 'إجابات اليوم',
	todayNote: (right, time) => `${right} صحيحة، ${time}`,
	todayNone: 'ليس بعد',
	retentionStat: 'ما تُذُكّر',
	wanted: (share) => `المطلوب ${share}`,
	against: {
		'too-few': (wanted) => `في 30 يومًا؛ المطلوب ${wanted}، والوقت مبكر للحكم`,
		below: (wanted) => `في 30 يومًا: أقل من المطلوب ${wanted}`,
		'as-wanted': (wanted) => `في 30 يومًا: كما هو مطلوب (${wanted})`,
		above: (wanted) => `في 30 يومًا: أكثر من المطلوب ${wanted}`
	},

	tabs: 'ما تنظر إليه',
	tab: { memory: 'الذاكرة', activity: 'النشاط', groups: 'بحسب الموضوع', doubts: 'مواطن الضعف' },

	day: 'اليوم',
	days: 'الأيام',
	week: 'الأسبوع',
	weekOf: (from, to) => `من ${from} إلى ${to}`,
	factsHead: 'المعلومات',
	factsOf: (count, of) => facts(of, count),
	answersHead: 'الإجابات',
	answersOf: (count, of) => answers(of, count),
	rightHead: 'صحيح',
	wrongHead: 'غير صحيح',
	shareHead: 'نسبة الصحيح',
	minutes: 'الدقائق',

	knowledge: {
		title: 'كيف نمت معرفتك',
		known: 'ما ستتذكره',
		seen: 'ما مرّ بك',
		grew: (known, before, from) => `تتذكر الآن ${known} مقابل ${before} في ${from}.`,
		words: (day, known, seen) => `${day}: ${known} من ${seen}`
	},
	retention: {
		title: 'ما تذكرته حين سُئلت مجددًا',
		window: WINDOWS,
		which: 'أي ذكريات',
		ages: { all: 'الكل', young: 'حديثة', mature: 'راسخة' },
		ageNote: 'الذكريات الحديثة تدوم أقل من ثلاثة أسابيع، والراسخة أطول.',
		period: 'الفترة',
		low: 'على الأقل',
		high: 'على الأكثر',
		expected: 'ما توقعه النموذج',
		reference: (share) => `المطلوب ${share}`,
		row: (share, count, of) => `${share} من ${answers(of, count)}`,
		rowNone: 'لم يُسأل عنه مجددًا بعد',
		range: 'حيث تقع النسبة الحقيقية، 19 مرة من كل 20',
		dot: 'ما عُدّ',
		none: 'تُحسب المعلومات هنا ابتداءً من اليوم الثاني الذي يُسأل فيه عنها.',
		verdict: {
			'too-few': (share, wanted) =>
				`${share} في آخر 30 يومًا: إجابات أقل من أن تُقارن بما تريده (${wanted}).`,
			below: (share, wanted) =>
				`${share} في آخر 30 يومًا: أقل مما تريده (${wanted})، وبأكثر مما تفسره المصادفة.`,
			'as-wanted': (share, wanted) =>
				`${share} في آخر 30 يومًا: كما تريد (${wanted})، ضمن حدود المصادفة.`,
			above: (share, wanted) =>
				`${share} في آخر 30 يومًا: أكثر مما تريده (${wanted}). يمكنك أن تراجع أقل.`
		}
	},
	trend: {
		title: 'ما تذكرته أسبوعًا بأسبوع',
		summary: (low, high, count, of) =>
			of === 1
				? `أسبوع واحد فيه معلومات مكررة حتى الآن، عند ${high}.`
				: `بين ${low} و${high} على مدى أسابيع عددها ${count}؛ والشريط الرمادي بعرض ما تفعله المصادفة.`,
		none: 'لم يُسأل عن شيء مرة ثانية بعد.',
		band: 'حدود المصادفة',
		words: (from, share, count, of) => `أسبوع ${from}: ${share} من ${answers(of, count)}`,
		wordsNone: (from) => `أسبوع ${from}: لم يُسأل عن شيء مجددًا`
	},
	forecast: {
		title: 'ما سيستحق',
		due: 'يستحق في ذلك اليوم',
		overdue: 'باقٍ مما سبق',
		overdueHead: 'الباقي',
		free: 'راحة في خطتك',
		easy: 'خفيف في خطتك',
		planHead: 'الخطة',
		usual: 'عادي',
		summary: (week, of, busiest, most) =>
			`في الأيام السبعة القادمة: ${cards(of, week)}؛ وأكثر الأيام امتلاءً ${busiest} (${most}).`,
		none: 'لا شيء يستحق في الأيام الثلاثين القادمة.',
		words: (day, count, of) => `${day}: ${cards(of, count)}`,
		later: (count, of) => `وبعد ذلك: ${cards(of, count)}.`,
		head: 'البطاقات المستحقة'
	},
	stability: {
		title: 'مدى ثباتها لديك',
		summary: (median) => `نصف معلوماتك يبقى فوق تسعة من عشرة مدة ${median} أو أكثر.`,
		bin: (from, to) => `من ${from} إلى ${to}`,
		first: 'أقل من يوم',
		last: (from) => `أكثر من ${from}`,
		spans: {
			1: 'يوم واحد',
			3: '3 أيام',
			7: 'أسبوع',
			21: '3 أسابيع',
			90: '3 أشهر',
			365: 'سنة'
		},
		ticks: {
			0: 'أقل',
			1: 'يوم',
			3: '3 أيام',
			7: 'أسبوع',
			21: '3 أسابيع',
			90: '3 أشهر',
			365: 'سنة'
		},
		head: 'الأيام حتى ينخفض التذكر إلى تسعة من عشرة',
		words: (bin, count, of) => `${bin}: ${facts(of, count)}`
	},
	calibration: 'كم يعرفك النموذج',
	plan: 'تغيير ما تريد تذكره',

	heat: {
		title: 'سنتك',
		summary: (count, of, longest, long) =>
			`أيام الدراسة في السنة الأخيرة: ${days(of, count)}؛ وأطول سلسلة: ${days(long, longest)}. الأيام التي لا يستحق فيها شيء لا تقطع السلسلة.`,
		words: (day, count, of) => `${day}: ${answers(of, count)}`,
		free: (day) => `${day}: لم يكن شيء مستحقًّا`,
		missed: (day) => `${day}: بلا دراسة`,
		before: (day) => `${day}: قبل إجابتك الأولى`,
		signs: { less: 'أقل', more: 'إجابات أكثر', free: 'لا شيء مستحق', missed: 'بلا دراسة' },
		weekFrom: 'الأسبوع من'
	},
	span: 'إظهار',
	spans: { days: 'آخر 30 يومًا', weeks: 'آخر 26 أسبوعًا' },
	done: {
		title: 'الإجابات المعطاة',
		summary: (count, of, share) => `${answers(of, count)}، ${share} صحيحة.`,
		none: 'لا إجابات في هذه الفترة.',
		right: 'صحيح',
		wrong: 'غير صحيح',
		words: (when, count, of, right) => `${when}: ${answers(of, count)}، الصحيح منها ${right}`
	},
	time: {
		title: 'الوقت المبذول',
		summary: (all, each) => `${all} في المجموع، و${each} في يوم دراسة عادي.`,
		none: 'لا وقت مبذول بعد.',
		words: (when, time) => `${when}: ${time}`
	},
	hours: {
		title: 'متى تدرس',
		summary: (hour, share) => `أكثر ما يكون ابتداءً من ${hour}: ${share} من وقتك.`,
		hour: 'الساعة',
		words: (hour, time, count, of) => `${hour}: ${time}، ${answers(of, count)}`
	},
	forms: {
		title: 'كيف سُئلت',
		names: {
			choice: 'اختيار من متعدد',
			'true-false': 'صح أم خطأ',
			typed: 'كتابة',
			cloze: 'ملء الفراغ',
			order: 'ترتيب',
			match: 'مطابقة',
			map: 'على الخريطة',
			sprint: 'قبل أم بعد',
			sources: 'مقارنة المصادر',
			card: 'بطاقة'
		},
		form: 'الشكل',
		median: 'الوقت المعتاد',
		summary: (form, share, count) => `الأكثر: ${form} (${count})، ${share} صحيحة.`,
		row: (share, count, time) => `${share} من ${count} · ${time}`
	},

	groups: {
		by: 'التجميع بحسب',
		names: {
			subject: { label: 'الموضوع' },
			country: { label: 'البلد' },
			person: { label: 'الشخص' },
			kind: { label: 'نوع المعلومة' }
		},
		kind: (kind) => claimKinds[kind],
		recall: {
			title: 'ما ستتذكره غدًا',
			full: 'ستتذكره',
			of: 'سُئلت عنه حتى الآن',
			summary: (best, known, seen) => `أكثره عن ${best}: ${known} من ${seen} سُئلت عنها حتى الآن.`,
			row: (known, seen) => `${known} من ${seen}`
		},
		right: {
			title: 'ما تُذُكّر حين سُئل مجددًا',
			summary: (weakest, share) => `الأقل عن ${weakest}: ${share}.`,
			none: 'تُحسب المعلومات هنا ابتداءً من اليوم الثاني الذي يُسأل فيه عنها.',
			row: (share, count) => `${share} من ${count}`
		},
		recallHead: 'ستتذكره',
		seenHead: 'سُئل عنه',
		totalHead: 'في البنك',
		none: 'لا شيء مما سُئل عنه حتى الآن ينتمي إلى مجموعة كهذه.',
		all: (count) => `عرض الكل (${count})`,
		fewer: 'عرض أقل'
	},

	weakest: 'ما قد توشك أن تنساه',
	weakestNote: 'احتمال أن تتذكره اليوم',
	noWeakest: 'لا شيء: كل ما مرّ بك حاضر في ذهنك.',
	missed: {
		title: 'الأكثر خطأً',
		none: 'لم تخطئ في شيء مرتين.',
		row: (wrong, of, day) => `أخطأت ${wrong} من ${of}، آخرها في ${day}`,
		since: (count) => (count === 0 ? 'لم تصب منذ ذلك الحين' : `أصبت ${times(count)} منذ ذلك الحين`)
	},
	stale: {
		title: 'تقادم',
		lede: 'العالم يتغير: ما تعلمته هنا كان صحيحًا في يومه.',
		none: 'لم يتغير شيء مما تعلمته ولم يتقادم.',
		changed: 'تغيّر منذ ذلك الحين',
		changedOn: (date) => `تغيّر، كما نُشر في ${date}`,
		expired: 'تجاوز مدة صلاحيته',
		expiredOn: (date) => `مشكوك فيه منذ ${date}`,
		expiredNote: (count, of) =>
			`تعرفه كما كان في يوم بعيد: ${facts(of, count)}. كان صحيحًا حينها، وربما ليس الآن.`,
		disputes: 'ما تغيّر، جنبًا إلى جنب'
	},
	readArticle: 'قراءة المقال',

	sittings: 'الجولات السابقة',
	noSittings: 'لا شيء بعد.',
	sitting: 'الجولة',
	score: 'النتيجة',
	when: 'متى',
	resume: 'متابعة'
};
