import type { senses as english } from '../en/senses';

export const senses: typeof english = {
	heading: 'الصوت واللمس والقراءة',
	speech: 'عرض قراءة الأسئلة والإجابات بصوت مسموع',
	speechNote: 'لا تُستخدم إلا الأصوات المحفوظة على هذا الجهاز، فأصوات الخوادم يُرسل إليها ما تقرؤه.',
	noVoice: 'ليس في هذا الجهاز صوت إنجليزي خاص به. قد تتيحه إعدادات النطق فيه.',
	sound: 'صوت قصير مع كل حكم',
	haptics: 'اهتزاز مع كل حكم',
	noHaptics: 'لا يسمح هذا المتصفح للصفحات بهزّ الجهاز.',
	trial: 'جرّب',
	trialText: 'This is how questions sound.',
	speak: 'اقرأ بصوت مسموع',
	stop: 'أوقف القراءة',
	keysHow: 'مفاتيح الحرف الواحد تعمل فورًا، وقد يضغطها الإملاء الصوتي أو بعض الأيدي دون قصد.'
};
