import type { clinic as english } from '../en/clinic';
import { times } from './counts';

export const clinic: typeof english = {
	title: 'العيادة',
	heading: 'ما يفلت منك مرة بعد مرة',
	lede: 'المعلومة التي نُسيت ثماني مرات نادرًا ما تكون صعبة، بل غالبًا ما تلتبس بأخرى. رؤية الاثنتين معًا أنفع من جولة أخرى.',
	back: 'العودة إلى بطاقاتك',
	none: 'لا شيء يفلت منك',
	noneText: 'تأتي المعلومة إلى هنا حين تُعرف ثم تُنسى ثماني مرات، ثم مجددًا بعد كل أربع مرات أخرى.',
	lapses: (count) => `نُسيت ${times(count)}`,
	wanted: 'المطلوب',
	given: (count) => `ما أجبت به، ${times(count)}`,
	alike: 'ما تلتبس به بسهولة',
	answers: 'إنه جواب سؤال آخر',
	nowhere: 'لا معلومة هنا بهذا الجواب.',
	noConfusion: 'لا إجابات خاطئة مسجلة: حتى الآن كنت تقدّر بنفسك.',
	drill: 'التدرب على الاثنتين',
	drillTitle: 'العيادة: متشابهتان',
	otherwise: 'السؤال بطريقة أخرى',
	otherwiseTitle: 'العيادة: بطريقة أخرى',
	setAside: 'تنحيتها جانبًا',
	setAsideDone: 'نُحّيت جانبًا.',
	treated: 'أستطيع التمييز بينهما الآن',
	treatedDone: 'تعود إلى هنا بعد أربع مرات نسيان أخرى.',
	asideTitle: 'المنحّاة جانبًا',
	asideText: 'لا يُسأل عنها. ويبقى ما تتذكره منها.',
	takeUp: 'استئنافها',
	takeUpNamed: (prompt) => `استئناف: ${prompt}`,
	takenUp: 'استؤنفت.',
	notStarted: 'تعذر بدء التدريب.',
	unsaved: 'تعذر حفظ هذا.'
};
