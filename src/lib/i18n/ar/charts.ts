import type { charts as english } from '../en/charts';

export const charts: typeof english = {
	figures: 'الأرقام والتنزيلات',
	picture: 'حفظ كصورة',
	csv: 'حفظ بصيغة CSV',
	read: (title) => `${title}: قراءة القيم`,
	shorten: '…'
};
