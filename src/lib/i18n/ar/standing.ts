import type { standing as english } from '../en/standing';
import { entries } from './counts';

export const standing: typeof english = {
	sessionOnly:
		'لا يسمح هذا المتصفح لـ Dateline بحفظ أي شيء (وضع خاص أو تخزين محظور). يمكنك استخدام كل شيء، لكن تقدمك سيزول عند إغلاق هذه الصفحة.',
	mustReload: 'حُدّث Dateline في علامة تبويب أخرى. أعد التحميل لتتابع هنا: لا تضيع أي إجابة.',
	reload: 'إعادة التحميل',
	updateReady: 'إصدار جديد جاهز.',
	updateNow: 'التحديث الآن',
	later: 'لاحقًا',
	missing: (count) =>
		`كان في سجلّك على هذا الجهاز في زيارة سابقة ثم زال: ${entries(count)}. قد تعيده نسخة؛ ويُحسب الآن ما بقي.`,
	altered:
		'في سجلّك على هذا الجهاز قيود ليست كما كُتبت: غيّرها شيء أو أتلفها. ترى ما حُسب من قبل؛ وقد تصلحها نسخة.',
	toCopies: 'البحث عن نسخة',
	goOn: 'المتابعة دونها',
	takeAsIs: 'الحساب منها كما هي',
	rebuilding: 'يُعاد حساب تقدمك من إجاباتك. يمكنك المتابعة في هذه الأثناء.',
	rebuildingProgress: 'يُحسب تقدمك'
};
