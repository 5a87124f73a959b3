import type { catalogue as english } from '../en/catalogue';

export const catalogue: typeof english = {
	title: 'الفهرس',
	lede: 'كل ما تتكون منه صفحات Dateline، في كل حالة ممكنة.',
	view: 'طريقة العرض',
	theme: 'الألوان',
	themes: { system: 'كالجهاز', light: 'فاتحة', dark: 'داكنة' },
	direction: 'الاتجاه',
	directions: { ltr: 'من اليسار إلى اليمين', rtl: 'من اليمين إلى اليسار' },
	size: 'الحروف',
	sizes: { '1': 'معتادة', '1.5': 'كبيرة', '2': 'ضعف الحجم' },
	colours: 'الألوان',
	letters: 'الحروف',
	space: 'المسافات والحركة',
	icons: 'الأيقونات',
	controls: 'أدوات التحكم',
	answers: 'طرق الإجابة',
	tellings: 'ما يقوله التطبيق',
	charts: 'الرسوم البيانية'
};
