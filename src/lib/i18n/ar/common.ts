import type { common as english } from '../en/common';
import { n } from './counts';

export const common: typeof english = {
	name: 'Dateline',
	tagline: 'الأخبار في أسئلة',
	skip: 'الانتقال إلى المحتوى',
	sections: 'الأقسام',
	nav: {
		front: 'الرئيسية',
		quiz: 'الأسئلة',
		review: 'المراجعة',
		library: 'المقالات',
		progress: 'التقدم',
		sets: 'المجموعات',
		add: 'إضافة مقال',
		settings: 'الإعدادات والبيانات'
	},
	loading: 'جارٍ التحميل',
	blank: 'فراغ',
	dismiss: 'إغلاق',
	cancel: 'إلغاء',
	unknownDate: 'بلا تاريخ',
	unknownPublisher: 'ناشر غير معروف',
	bankFailed: 'تعذرت قراءة بنك الأسئلة.',
	tryAgain: 'المحاولة مجددًا',
	broken: 'حدث خطأ ما',
	resumeTitle: 'تابع من حيث توقفت',
	resumeText: (done, total) => `أجبت عن ${n(done)} من ${n(total)}`,
	resume: 'متابعة'
};
