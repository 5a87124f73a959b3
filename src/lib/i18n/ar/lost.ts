import type { lost as english } from '../en/lost';

export const lost: typeof english = {
	notFound: 'هذه الصفحة غير موجودة',
	notFoundText: 'ربما كُتب العنوان خطأً، أو لم يعد المقال هنا.',
	brokenText: 'إجاباتك محفوظة على هذا الجهاز. إعادة التحميل تحل المشكلة غالبًا.',
	toFront: 'إلى الصفحة الرئيسية'
};
