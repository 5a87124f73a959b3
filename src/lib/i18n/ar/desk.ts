import type { PublishedHow } from '../../core/article/types';
import type { ClaimKind, SlotName } from '../../core/claims/types';
import type { desk as english } from '../en/desk';
import { claimKinds } from './claim-kinds';
import { n, plural } from './counts';

const KINDS: Readonly<Partial<Record<ClaimKind, string>>> = {
	'holds-office': 'يشغل منصبًا',
	'establishes-relations': 'يقيم علاقات',
	'cuts-relations': 'يقطع العلاقات',
	'is-elected': 'يُنتخب',
	'opens-embassy': 'يفتتح سفارة',
	'first-since': 'الأول منذ',
	'speaks-with': 'يتحدث مع',
	'is-held': 'يُعقد',
	states: 'يقول'
};

const SLOTS: Readonly<Record<SlotName, string>> = {
	person: 'الشخص',
	office: 'المنصب',
	polity: 'في',
	state: 'الحالة',
	actor: 'من',
	other: 'مع أو إلى',
	place: 'المكان',
	document: 'الوثيقة',
	body: 'الهيئة',
	what: 'ماذا',
	number: 'العدد',
	rank: 'الترتيب',
	since: 'منذ',
	against: 'ضد',
	abstaining: 'امتناع'
};

const HOW: Readonly<Record<PublishedHow, string>> = {
	given: 'كما ذكرت',
	meta: 'من الصفحة',
	byline: 'من سطر الكاتب',
	dateline: 'من سطر المكان والتاريخ',
	unknown: 'غير معروف'
};

export const desk: typeof english = {
	heading: (count) =>
		plural(count, {
			zero: 'لا سؤال موثوقًا بما يكفي',
			one: 'سؤال مقترح واحد',
			two: 'سؤالان مقترحان',
			few: '# أسئلة مقترحة',
			many: '# سؤالًا مقترحًا',
			other: '# سؤال مقترح'
		}),
	lede: 'اقرأ كل سؤال بجانب جملته. احتفظ بالصحيح، وأصلح ما يحتاج، واترك الباقي.',
	more: (count) =>
		plural(count, {
			zero: 'لم يُترك أي سؤال.',
			one: 'تُرك سؤال آخر: لا حاجة إلى هذا القدر.',
			two: 'تُرك سؤالان آخران: لا حاجة إلى هذا القدر.',
			few: 'تُركت # أسئلة أخرى: لا حاجة إلى هذا القدر.',
			many: 'تُرك # سؤالًا آخر: لا حاجة إلى هذا القدر.',
			other: 'تُرك # سؤال آخر: لا حاجة إلى هذا القدر.'
		}),
	noneText:
		'لا يُسأل إلا عن المؤكد: المناصب والعلاقات والزيارات والتواريخ والأعداد التي يذكرها النص صراحة. ومع ذلك يمكنك حفظ المقال: سيُقارن بما يأتي لاحقًا.',
	untitled: 'مقال بلا عنوان',
	change: 'تغيير النص',
	textTitle: 'المقال كما قُرئ',
	legend: 'إظهار',
	markHint: 'انقر علامة لترى كيف قُرئت. وبلوحة المفاتيح تنقلك الأسهم من علامة إلى أخرى.',
	markKinds: {
		person: 'أشخاص',
		country: 'بلدان',
		place: 'أماكن',
		organisation: 'منظمات',
		date: 'تواريخ',
		claim: 'أقوال'
	},
	markSpoken: {
		person: 'شخص',
		country: 'بلد',
		place: 'مكان',
		organisation: 'منظمة',
		date: 'تاريخ'
	},
	noteSpoken: (number) => `القول ${n(number)}`,
	readAs: 'قُرئ على أنه',
	claim: 'قول',
	closeMark: 'إغلاق',
	moreText: (count) =>
		plural(count, {
			zero: 'لا فقرات أخرى',
			one: 'فقرة أخرى',
			two: 'فقرتان أخريان',
			few: '# فقرات أخرى',
			many: '# فقرة أخرى',
			other: '# فقرة أخرى'
		}),
	entity: (text) => `يشير إلى ${text}`,
	countryHow: {
		name: 'باسمه',
		demonym: 'بنسبة أهله',
		capital: 'بعاصمته',
		code: 'باختصاره'
	},
	dateCertainty: {
		explicit: 'يذكره النص كاملًا.',
		resolved: 'حُسب من يوم النشر.',
		unresolved: 'لا يقول النص أيها: لا يُسأل عنه.'
	},
	timex: {
		DATE: 'تاريخ',
		TIME: 'وقت',
		DURATION: 'مدة',
		SET: 'شيء متكرر'
	},
	openDate: 'غير معروف',
	claimKind: (kind) => KINDS[kind] ?? claimKinds[kind],
	slot: (name) => SLOTS[name],
	when: 'متى',
	modality: {
		happened: 'حدث.',
		planned: 'مخطط له: لا يُسأل عنه كحقيقة.',
		possible: 'ممكن فقط: لا يُسأل عنه كحقيقة.',
		denied: 'منفي: لا يُسأل عنه كحقيقة.'
	},
	state: {
		current: 'في المنصب',
		former: 'سابق',
		acting: 'بالنيابة',
		interim: 'مؤقت',
		elect: 'منتخب، لم يتولَّ المنصب بعد',
		incoming: 'على وشك تولي المنصب'
	},
	saidBy: (who) => `قاله ${who}`,
	dateKnown: (date, how) => `نُشر في ${date} (${HOW[how]}).`,
	dateAsk: 'متى نُشر هذا؟',
	dateAskText:
		'لا يقول النص ذلك، فيبقى «الخميس» و«الشهر الماضي» بلا تحديد. بمعرفة اليوم تصبح تواريخ، وقد تزيد الأسئلة.',
	dateField: 'يوم النشر',
	dateUse: 'القراءة مجددًا بهذا اليوم',
	dateNone: 'غير معروف',
	dateChange: 'تغيير اليوم',
	dateUnknown: 'يوم النشر غير معروف: تبقى أيام الأسبوع والشهور بلا سنة غير محددة.',
	disputesTitle: 'يخالف ما هو معروف',
	disputesText: 'لا شيء مما يلي يُسأل عنه بنقاط. يُحفظ الجانبان ويُعرضان.',
	thisArticle: 'هذا المقال',
	questionsTitle: 'الأسئلة المقترحة',
	known: 'يقول ذلك مصدر آخر أيضًا',
	key: 'الجواب',
	editedMark: 'معدَّل',
	decision: { open: 'لم يُقرَّر', accepted: 'مقبول', rejected: 'متروك' },
	accept: 'قبول',
	reject: 'ترك',
	reopen: 'تراجع',
	edit: 'تعديل',
	editDone: 'تم',
	restore: 'كما اقتُرح',
	showInText: 'إظهار في النص',
	backToQuestion: 'العودة إلى السؤال',
	questionNumber: (at, total) => `السؤال ${n(at)} من ${n(total)}`,
	fields: {
		prompt: 'السؤال',
		statement: 'العبارة',
		cloze: 'الجملة مع فراغها',
		answer: 'الجواب',
		option: (at) => `الخيار الخاطئ ${n(at)}`,
		accepted: 'صحيح أيضًا (واحد في كل سطر)',
		explanation: 'ما يُقال بعد الإجابة'
	},
	truth: 'العبارة',
	truthTrue: 'صحيحة',
	truthFalse: 'خاطئة',
	flawsTitle: 'يجب إصلاحه قبل القبول',
	noFlaws: 'لا عيوب.',
	newKey: 'بجواب آخر يصبح سؤالًا آخر: ما تُعُلّم عن القديم يبقى معه.',
	parts: { order: 'بهذا الترتيب', match: 'هذه تنتمي معًا', map: 'للبحث عنه على الخريطة' },
	progress: (done, total) => `قُرّر ${n(done)} من ${n(total)}`,
	acceptRest: (count) =>
		plural(count, {
			zero: 'لا شيء للقبول',
			one: 'قبول السؤال الآخر',
			two: 'قبول السؤالين الآخرين',
			few: 'قبول الأسئلة الأخرى (#)',
			many: 'قبول الأسئلة الأخرى (#)',
			other: 'قبول الأسئلة الأخرى (#)'
		}),
	acceptAll: (count) => `قبول الكل (${n(count)})`,
	keep: (count) =>
		plural(count, {
			zero: 'حفظ المقال',
			one: 'حفظ سؤال واحد',
			two: 'حفظ سؤالين',
			few: 'حفظ # أسئلة',
			many: 'حفظ # سؤالًا',
			other: 'حفظ # سؤال'
		}),
	kept: (count) => (count === 0 ? 'حُفظ بلا أسئلة.' : 'حُفظ. صارت جزءًا من أسئلتك.')
};
