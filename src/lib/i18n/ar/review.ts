import type { review as english } from '../en/review';
import { cards, days, minutes, n, plural, times } from './counts';

export const review: typeof english = {
	title: 'المراجعة',
	heading: 'البطاقات',
	remaining: (count) => `المتبقي: ${cards(count)}`,
	show: 'إظهار الجواب',
	question: 'السؤال',
	answer: 'الجواب',
	how: 'كم كنت تعرفه؟',
	grades: { 1: 'مجددًا', 2: 'صعب', 3: 'جيد', 4: 'سهل' },
	soon: '10 د',
	days: (count) => days(count),
	undo: 'تراجع',
	redo: 'إعادة',
	nothingToUndo: 'لا شيء للتراجع عنه.',
	nothingToRedo: 'لا شيء لإعادته.',
	doneTitle: 'تمت مراجعة الكل',
	doneText: (count) =>
		plural(count, {
			zero: 'لم تُراجع أي بطاقة. عُد غدًا.',
			one: 'راجعت بطاقة واحدة. عُد غدًا.',
			two: 'راجعت بطاقتين. عُد غدًا.',
			few: 'راجعت # بطاقات. عُد غدًا.',
			many: 'راجعت # بطاقة. عُد غدًا.',
			other: 'راجعت # بطاقة. عُد غدًا.'
		}),
	enoughTitle: 'يكفي هذا لليوم',
	noneTitle: 'لا شيء مستحق',
	noneText: 'أجب عن بعض الأسئلة: كل معلومة تجيب عنها تصبح بطاقة تعود في وقتها.',
	next: (date, count) =>
		plural(count, {
			zero: `لا بطاقات في ${date}.`,
			one: `البطاقة التالية تستحق في ${date}.`,
			two: `البطاقتان التاليتان تستحقان في ${date}.`,
			few: `البطاقات الـ# التالية تستحق في ${date}.`,
			many: `البطاقات التالية (#) تستحق في ${date}.`,
			other: `البطاقات التالية (#) تستحق في ${date}.`
		}),
	later: {
		minutes: (count, each) =>
			`يمكن أن ينتظر: ${cards(count)}. وقتك اليوم وقدره ${minutes(each)} مخصص لما تنساه أولًا.`,
		'catch-up': (count) =>
			`كنت غائبًا، ولا بأس. يمكن أن ينتظر: ${cards(count)}. يأتي اليوم ما تنساه أولًا.`
	},
	caughtUp: (count) =>
		count === 1 ? 'بهذه الوتيرة تلحق غدًا.' : `بهذه الوتيرة تلحق خلال ${days(count)}.`,
	more: 'السؤال عن بعضها الآن',
	begin: (count) =>
		plural(count, {
			zero: 'لا معلومات جديدة',
			one: 'تعلّم معلومة جديدة',
			two: 'تعلّم معلومتين جديدتين',
			few: 'تعلّم # معلومات جديدة',
			many: 'تعلّم # معلومة جديدة',
			other: 'تعلّم # معلومة جديدة'
		}),
	fresh: 'جديدة: لم تُسأل عنها من قبل.',
	startQuiz: 'ابدأ جولة أسئلة',
	unsaved: 'تعذر حفظ تقديرك.',
	aside: 'تنحية جانبًا',
	asideDone: 'نُحّيت جانبًا. لا تُسأل عنها حتى تستأنفها في العيادة؛ والتراجع يعيدها.',
	links: 'المزيد عن المراجعة',
	plan: 'خطتك',
	clinic: (count) => (count === 0 ? 'العيادة' : `العيادة (${n(count)})`),
	clinicCall: (count) =>
		plural(count, {
			zero: 'لا شيء يفلت منك.',
			one: 'معلومة واحدة تفلت منك مرة بعد مرة.',
			two: 'معلومتان تفلتان منك مرة بعد مرة.',
			few: '# معلومات تفلت منك مرة بعد مرة.',
			many: '# معلومة تفلت منك مرة بعد مرة.',
			other: '# معلومة تفلت منك مرة بعد مرة.'
		}),
	toClinic: 'فتح العيادة',
	changed: (count) =>
		plural(count, {
			zero: 'لم يتغير شيء مما تعلمته',
			one: 'تغيّر شيء واحد تعلمته',
			two: 'تغيّر شيئان تعلمتهما',
			few: 'تغيّرت # أشياء تعلمتها',
			many: 'تغيّر # شيئًا تعلمته',
			other: 'تغيّر # شيء تعلمته'
		}),
	changedText:
		'لا يُسأل عنها بعد الآن؛ وما جاء بعدها يُتعلَّم من جديد. تدريب قصير يميّز القديم من الجديد.',
	changedOn: (date) => `تغيّر في ${date}`,
	drill: 'القديم مقابل الجديد',
	drillWhich: 'أيهما كان حينها؟',
	drillPosition: (at, total) => `${n(at)} من ${n(total)}`,
	drillRight: 'صحيح.',
	drillWrong: (answer) => `لا: ${answer}.`,
	drillNext: 'التالي',
	drillDone: (right, total) => `ميّزت ${n(right)} من ${n(total)}`,
	drillAgain: 'جولة أخرى',
	close: 'إغلاق',
	keys: 'المفاتيح: المسافة تُظهر الجواب، وH تلميحًا، ومن 1 إلى 4 للتقدير، وU للتراجع، وShift+U للإعادة.',
	why: {
		title: 'لماذا هذه البطاقة، ولماذا الآن',
		recall: (now, wished, own) =>
			`احتمال أن تعرفها اليوم: ${now}. يُسأل عنها حين ينخفض إلى ${wished}${own ? '، كما اخترت لهذا الموضوع' : ''}.`,
		since: (since, date) => `آخر إجابة قبل ${since}، في ${date}.`,
		today: 'آخر إجابة في وقت سابق اليوم.',
		history: (reps, lapses) =>
			`أُجيب عنها ${times(reps)}، و${lapses === 0 ? 'لم تُنسَ قط' : `نُسيت ${times(lapses)}`} بعد معرفتها.`,
		stability: (stable, wished, interval) =>
			`تبقى فوق 90% مدة ${stable}، وفوق ${wished} مدة ${days(interval)}.`,
		chosen: (from, to, planned) =>
			from === to
				? `فاستحقت بعد ${days(planned)}.`
				: `كان أي يوم من اليوم ${n(from)} إلى اليوم ${n(to)} بعدها مناسبًا؛ واختير يوم من أخفها، بعد ${days(planned)}.`,
		overdue: (count) => `تأخرت ${days(count)} عن يومها.`,
		reasons: {
			step: 'لم تعرفها المرة الماضية، فكان عليها أن تعود في اليوم نفسه.',
			cap: 'حتى الآن تعرفت عليها بين خيارات فقط، فتعود قريبًا إلى أن تستذكرها.',
			exam: 'هي في المرور الأخير قبل امتحان.',
			moved: 'كان يومها راحة أو ممتلئًا في خطتك، فأُعطيت يومًا آخر.',
			interval: ''
		},
		exam: (title, date) => `هي في المرور الأخير قبل ${title || 'امتحانك'} في ${date}.`,
		fresh: 'لم تجب عنها قط. هي من المعلومات الجديدة لليوم.',
		outcomes: 'آخر الإجابات',
		none: 'لا إجابات بعد.',
		outcome: { right: 'صحيح', nearly: 'قريب', wrong: 'خطأ' },
		form: {
			card: 'بطاقة',
			choice: 'خيارات',
			'true-false': 'صح أم خطأ',
			typed: 'كتابة',
			cloze: 'فراغ',
			order: 'ترتيب',
			match: 'مطابقة',
			map: 'خريطة',
			sprint: 'قبل أم بعد',
			sources: 'مقارنة المصادر'
		},
		buttons: 'ما يفعله كل زر',
		button: (grade, due, stable) => `${grade}: تعود بعد ${due}؛ ثم تثبت مدة ${stable}.`
	}
};
