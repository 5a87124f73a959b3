import type { SlotName } from '../../core/claims/types';
import type { FactStatus } from '../../core/facts/types';
import type { look as english } from '../en/look';
import { answers, cards, facts, n, plural, questions, results, times } from './counts';

const sources = (count: number): string =>
	plural(count, {
		zero: 'لا مصادر',
		one: 'مصدر واحد',
		two: 'مصدران',
		few: '# مصادر',
		many: '# مصدرًا',
		other: '# مصدر'
	});
const offices = (count: number): string =>
	plural(count, {
		zero: 'لا مناصب',
		one: 'منصب واحد',
		two: 'منصبان',
		few: '# مناصب',
		many: '# منصبًا',
		other: '# منصب'
	});

const STATUS: Readonly<Record<FactStatus, string>> = {
	agreed: 'كل المقالات التي تتحدث عنها متفقة.',
	refined: 'مقال أدق من آخر؛ ولا يتناقضان.',
	updated: 'تغيرت بين مقالين: المعتبر هو الأحدث.',
	'different-base': 'أعداد تبدو متناقضة لكنها تعدّ أشياء مختلفة.',
	disputed: 'تتناقض المقالات في هذا.',
	planned: 'أُعلن عنها ولم يُذكر بعد أنها تمت.'
};

const SIDES: Readonly<Partial<Record<SlotName | 'date', string>>> = {
	date: 'الاختلاف في متى.',
	number: 'الاختلاف في كم.',
	rank: 'الاختلاف في العدّ.',
	person: 'الاختلاف في من.',
	place: 'الاختلاف في أين.',
	state: 'الاختلاف في الصفة.'
};

const SLOTS: Readonly<Record<SlotName | 'date', string>> = {
	date: 'متى',
	person: 'من',
	office: 'أي منصب',
	polity: 'لأي جهة',
	state: 'بأي صفة',
	actor: 'من فعل',
	other: 'مع من',
	place: 'أين',
	document: 'أي وثيقة',
	body: 'أي هيئة',
	what: 'ماذا',
	number: 'كم',
	rank: 'بأي ترتيب',
	since: 'منذ متى',
	against: 'أصوات الرفض',
	abstaining: 'الامتناع'
};

export const look: typeof english = {
	rooms: 'تصفّح',
	room: {
		articles: 'المقالات',
		facts: 'المعلومات',
		who: 'من هم',
		timeline: 'الخط الزمني',
		map: 'الخريطة',
		changes: 'ما تغيّر',
		disputes: 'الاختلافات'
	},
	failed: 'تعذرت القراءة. أعد التحميل للمحاولة مجددًا.',
	facts: (count) => facts(count),
	sources,
	questions: (count) => questions(count),
	toFact: 'كل شيء عن هذه المعلومة',
	showAll: (count) => `عرض الكل (${n(count)})`,
	showMore: 'عرض المزيد',
	showFewer: 'عرض أقل',

	search: {
		label: 'البحث في المكتبة',
		hint: 'مقالات، معلومات، أشخاص، بلدان',
		preparing: 'يجري تجهيز الفهرس',
		found: (count) => (count === 0 ? 'لم يُعثر على شيء' : results(count)),
		partial: 'لا شيء يضم كل هذه الكلمات. الأقرب إليها:',
		noneText: 'جرّب كلمات أقل أو كتابة أخرى.',
		kinds: {
			country: 'البلدان',
			person: 'الأشخاص',
			fact: 'المعلومات',
			article: 'المقالات'
		},
		clear: 'مسح البحث'
	},

	fact: {
		title: 'معلومة',
		listTitle: 'المعلومات',
		listLede: 'كل ما تقوله المقالات، ومع كل معلومة مصادرها وأسئلتها وما تتذكره منها.',
		kind: 'النوع',
		anyKind: 'كل الأنواع',
		found: (count) => facts(count),
		none: 'لا معلومة مناسبة',
		noneText: 'اختر نوعًا أو بلدًا آخر.',
		missing: 'هذه المعلومة ليست هنا',
		missingText: 'ربما جاءت من مقال أُزيل، أو من إصدار آخر من البنك.',
		toAll: 'كل المعلومات',
		status: {
			agreed: 'متفق عليها',
			refined: 'صارت أدق',
			updated: 'محدَّثة',
			'different-base': 'معدودة بطريقة أخرى',
			disputed: 'مختلف عليها',
			planned: 'مخطط لها'
		},
		statusText: (status, count) =>
			count === 1 && (status === 'agreed' || status === 'refined')
				? 'يقولها مقال واحد ولا شيء يناقضها.'
				: STATUS[status],
		when: 'متى',
		asOfTitle: 'سريانها',
		asOf: (date) => `حتى ${date}: لا يتحدث عنها مقال أحدث.`,
		volatile: 'قد تتغير في أي وقت.',
		lasting: 'حدثت: لا يغيرها إلا تصحيح.',
		undated: 'لا تاريخ لأي من مصادرها.',
		next: 'ما جاء بعدها',
		before: 'ما حلّت محله',
		sides: 'ما تقوله المصادر',
		sideOf: (about) => SIDES[about] ?? 'الاختلاف في تفصيل.',
		settled: 'حُسم بالمراجعة',
		open: 'مفتوح: لا يُسأل عنه بنقاط أبدًا.',
		says: (count) =>
			plural(count, {
				zero: 'لا مقال يقول ذلك',
				one: 'مقال واحد يقول ذلك',
				two: 'مقالان يقولان ذلك',
				few: '# مقالات تقول ذلك',
				many: '# مقالًا يقول ذلك',
				other: '# مقال يقول ذلك'
			}),
		sourcesTitle: 'المصادر',
		saidBy: (who) => `بحسب ${who}`,
		modality: {
			happened: '',
			planned: 'خطة لم تتم بعد',
			possible: 'ممكن وغير مؤكد',
			denied: 'منفي'
		},
		about: 'عن',
		questionsTitle: 'أسئلة عنها',
		noQuestions: 'لا يُسأل عنها شيء.',
		ask: 'اسألني عن هذا',
		notStarted: 'تعذر حفظ الجولة على هذا الجهاز فلم تبدأ.',
		memoryTitle: 'ما تتذكره',
		memoryNone: 'لم تُسأل عن هذا بعد.',
		recall: (percent) => `احتمال تذكرها اليوم ${percent}`,
		due: (day) => `المرة القادمة في ${day}`,
		dueNow: 'مستحقة الآن',
		answered: (count, lapses) => `${answers(count)}${lapses ? `، نُسيت ${times(lapses)}` : ''}`,
		last: (day) => `آخرها في ${day}`,
		aside: 'نحّيتها جانبًا',
		retired: 'لم يعد يُسأل عنها: تغيّر العالم.',
		slot: (slot) => SLOTS[slot]
	},

	who: {
		title: 'من هم',
		lede: 'من يشغل أي منصب، بقدر ما تذكره المقالات حتى يوم معين. وحيث تصمت يُقال ذلك.',
		day: 'حتى يوم',
		earlier: 'أقدم',
		later: 'أحدث',
		today: 'اليوم',
		places: 'البلد أو المنظمة',
		allPlaces: 'الكل',
		seats: offices,
		known: (holders, seats, day) => `${day}: يُعرف شاغل ${n(holders)} من ${n(seats)} من المناصب.`,
		standing: {
			current: '',
			acting: 'بالنيابة',
			interim: 'مؤقت',
			former: 'سابق',
			elect: 'منتخب',
			incoming: 'قادم'
		},
		said: (day, ago) => `ذُكر في ${day}${ago ? `، قبل ذلك بـ ${ago}` : ''}`,
		left: (names) => `لا أحد مذكور في المنصب؛ ذُكر سابقون: ${names}.`,
		unknown: 'لم يُسمَّ أحد بعد',
		unknownUntil: (day) => `أول مقال يسمّي شاغلًا يعود إلى ${day}.`,
		next: (name, day) => `ثم ${name}، ذُكر في ${day}.`,
		nextLeft: (name, day) => `كان ${name} قد غادر في ${day}.`,
		coming: (name) => `القادم: ${name}`,
		undated: (names) => `ذُكر أيضًا في مقالات بلا تاريخ: ${names}`,
		overTime: 'عبر الزمن',
		overTimeOf: (office) => `${office} عبر الزمن`,
		term: (from, to) => (from === to ? from : `من ${from} إلى ${to}`),
		times: (count) => `ذُكر ${times(count)}`,
		gap: (span) => `${span} بلا خبر`,
		none: 'لا منصب مذكور هنا',
		noneText: 'اختر كل البلدان من جديد.',
		person: 'شخص',
		personMissing: 'لا أحد بهذا الاسم',
		personMissingText: 'لا تذكره المقالات هنا.',
		offices: 'المناصب',
		noOffices: 'لا مقال يذكر منصبًا.',
		country: 'بلد',
		countryMissing: 'لا شيء عن هذا البلد',
		countryMissingText: 'لا مقال هنا يتحدث عنه.',
		toWho: 'كل المناصب',
		quiz: (name) => `اسألني عن ${name}`,
		recall: (known, total) => `لو سُئلت الآن لعرفت نحو ${n(known)} من ${answers(total)}.`
	},

	timeline: {
		title: 'الخط الزمني',
		lede: 'كل معلومة لها تاريخ. والحلقة معلومة لا يُعرف منها إلا الشهر أو السنة.',
		label: (from, to, count) => `من ${from} إلى ${to}: ${facts(count)}`,
		how: 'السهمان الأيمن والأيسر للتنقل في الزمن، وزائد وناقص للتكبير والتصغير، و0 لإظهار الكل. وفي القائمة أدناه المعلومات نفسها.',
		keys: 'المفاتيح: ← → للتنقل، + − للتكبير والتصغير، 0 لإظهار الكل.',
		zoomIn: 'تكبير',
		zoomOut: 'تصغير',
		earlier: 'أقدم',
		later: 'أحدث',
		whole: 'إظهار الكل',
		column: (when, count) => `${when}: ${facts(count)}`,
		list: 'في هذه الفترة',
		none: 'لا معلومة مؤرخة هنا',
		noneText: 'صغّر العرض، أو اختر بلدًا أو نوعًا آخر.',
		vague: 'اليوم غير معروف'
	},

	map: {
		title: 'الخريطة',
		lede: 'كلما كان نقش البلد أكثف زاد ما تتذكره عنه اليوم.',
		label: 'خريطة العالم لما تعرفه',
		how: 'الأسهم تحرك الخريطة، وزائد وناقص للتكبير والتصغير، و0 يُظهر العالم كله. وفي الجدول أدناه الشيء نفسه ويفتح كل بلد.',
		zoomIn: 'تكبير',
		zoomOut: 'تصغير',
		reset: 'إظهار العالم كله',
		legend: 'كم تعرف عن البلد',
		level: {
			nothing: 'لا شيء للتعلم بعد',
			new: 'لم يُسأل عنه بعد',
			some: 'أقل من الثلث',
			half: 'حتى الثلثين',
			most: 'الثلثان فأكثر'
		},
		table: 'كجدول',
		country: 'البلد',
		recall: 'ستتذكر',
		asked: 'سُئل عنه',
		ofTotal: (known, total) => `${n(known)} من ${n(total)}`,
		pick: 'اضغط بلدًا لفتح معلوماته.',
		open: (name) => `فتح ${name}`,
		none: 'لا شيء عن هذا البلد بعد'
	},

	changes: {
		title: 'ما تغيّر',
		lede: 'ليست تناقضات: تغيّر العالم بين خبرين. القديم بجانب الجديد، ومع كل منهما مصدره.',
		was: 'قبل',
		is: 'الآن',
		none: 'لم يتغير شيء',
		noneText: 'لم يتغير حتى الآن شيء ذُكر مرتين.',
		cards: 'بطاقاتك',
		noCard: 'لا بطاقة لديك عما كان.',
		retired: (count) => `لن يُسأل بعد الآن عن: ${cards(count)}؛ وما عرفته يبقى في سجلّك.`,
		mended: (count) => `يُسأل الآن عما هو صحيح اليوم في: ${cards(count)}.`,
		fresh: (count) =>
			count === 0 ? 'لا يُسأل عن الجديد بعد.' : `جاهز عن الجديد: ${questions(count)}.`
	}
};
