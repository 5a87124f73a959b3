import type { paper as english } from '../en/paper';
import { minutes, plural, questions } from './counts';

export const paper: typeof english = {
	title: 'على الورق',
	lede: 'تُطبع من المتصفح، ولو بلا شبكة. تُدخَل الأوراق العائدة هنا وتُصحَّح مع البقية.',
	versions: 'النماذج',
	versionsHow: 'في كل نموذج أسئلة وخيارات بترتيب آخر. أسئلة النموذج A بترتيبك.',
	size: 'الورق',
	sizes: { a4: 'A4', letter: 'ليتر' },
	parts: 'ما يُطبع',
	part: {
		test: 'أوراق الأسئلة',
		answers: 'أوراق الإجابة',
		key: 'مفتاح الإجابات',
		evidence: 'الأدلة'
	},
	names: 'الأسماء، واحد في كل سطر (يمكن تركها فارغة)',
	namesHow: 'لكل اسم ورقة إجابة، والنماذج بالتناوب. بلا أسماء ورقة واحدة لكل نموذج، لتُنسخ.',
	nameCount: (count) =>
		plural(count, {
			zero: 'لا أسماء',
			one: 'اسم واحد',
			two: 'اسمان',
			few: '# أسماء',
			many: '# اسمًا',
			other: '# اسم'
		}),
	noNames: 'بلا أسماء',
	print: 'طباعة',
	typeIn: 'إدخال الأوراق',
	left: (count) => `تحتاج شاشة وتُركت: ${questions(count)} من نوع قبل أو بعد، حكمًا بعد حكم.`,
	nothing: 'لا سؤال في هذه المجموعة يمكن طرحه على الورق.',
	choosePart: 'اختر ما يُطبع.',
	version: (letter) => `النموذج ${letter}`,
	name: 'الاسم',
	of: (count, points) => `${questions(count)}، ${points}`,
	points: (count, text) =>
		plural(
			count,
			{
				zero: '# نقطة',
				one: 'نقطة واحدة',
				two: 'نقطتان',
				few: '# نقاط',
				many: '# نقطة',
				other: '# نقطة'
			},
			text
		),
	minutes: (count) => minutes(count),
	cues: {
		choice: 'اختر واحدًا.',
		'true-false': 'صواب أم خطأ؟',
		typed: 'اكتب الإجابة.',
		cloze: 'اكتب الناقص.',
		order: 'اكتب الحروف بالترتيب، الأقدم أولًا.',
		match: 'اكتب حرفًا بجانب كل واحد.',
		map: 'أي بلد؟ اختر واحدًا.',
		sources: 'اختر واحدًا.',
		sprint: ''
	},
	oneSays: 'مصدر',
	otherSays: 'مصدر آخر',
	truths: { T: 'صواب', F: 'خطأ' },
	answerSheet: 'ورقة الإجابة',
	sheetHow: 'علّم حرفًا واحدًا في كل سطر، أو اكتب.',
	code: (version, learner) =>
		learner ? `رمز النموذج ${version} لـ ${learner}` : `رمز النموذج ${version}`,
	keyTitle: 'مفتاح الإجابات',
	keyHow: 'لمن يصحّح.',
	number: 'رقم',
	evidenceTitle: 'أين يُقرأ',
	places: (all) => `السؤال ${all}`,
	answer: 'الإجابة',
	unknownDate: 'بلا تاريخ',
	entryTitle: 'إدخال الأوراق',
	entryLede:
		'حرف لكل اختيار، وT (صواب) أو F (خطأ) للعبارة، وحروف بالترتيب للترتيب أو المطابقة. يُترك فارغًا ما لم يُعلَّم. الحقل التالي يأتي وحده.',
	learner: 'الاسم على الورقة',
	whichVersion: 'النموذج على الورقة',
	scanHow: 'رمز الورقة يأتي بك إلى هنا ونموذجها واسمها مكتوبان.',
	mark: (number) => `السؤال ${number}`,
	unread: 'لا يعني شيئًا في هذه الورقة.',
	save: 'إضافة إلى النتائج',
	needName: 'اكتب الاسم أولًا.',
	mend: (count) =>
		plural(count, {
			zero: 'لا علامات بلا معنى.',
			one: 'علامة واحدة لا تعني شيئًا في هذه الورقة.',
			two: 'علامتان لا تعنيان شيئًا في هذه الورقة.',
			few: '# علامات لا تعني شيئًا في هذه الورقة.',
			many: '# علامة لا تعني شيئًا في هذه الورقة.',
			other: '# علامة لا تعني شيئًا في هذه الورقة.'
		}),
	saved: (learner) => `${learner} في النتائج.`,
	again: (learner) => `${learner} في النتائج من قبل: ستُحسب محاولة أخرى.`,
	justNow: 'أُدخلت للتو',
	takeBack: 'التراجع عن الأخيرة',
	takenBack: (learner) => `تم التراجع: ${learner}.`,
	results: 'النتائج',
	unknown: 'هذه الورقة لمجموعة ليست على هذا الجهاز.'
};
