import type { after as english } from '../en/after';
import { n, plural } from './counts';

export const after: typeof english = {
	score: (right, total) => `${n(right)} من ${n(total)} صحيحة`,
	shareTitle: 'أخبر الآخرين',
	shareHow: 'تُرسم على هذا الجهاز؛ لا يُرفع شيء.',
	sprintLine: (signs, time) =>
		time ? `قبل أم بعد: ${signs} خلال ${time}` : `قبل أم بعد: ${signs}`,
	card: (right, nearly, wrong) => `صحيح ${n(right)}، قريب ${n(nearly)}، غير صحيح ${n(wrong)}`,
	copyText: 'نسخ كنص',
	shareText: 'مشاركة كنص',
	sharePicture: 'مشاركة كصورة',
	copied: 'نُسخت النتيجة.',
	notCopied: 'لم يسمح المتصفح بالنسخ.',
	saved: 'حُفظت الصورة.',
	impossible: 'لا يستطيع هذا المتصفح رسم الصورة.',
	memoryTitle: 'ما تغيّر في الذاكرة',
	memorySum: (fresh, firmer, looser) =>
		[
			fresh > 0 ? `جديد ${n(fresh)}` : '',
			firmer > 0 ? `أثبت ${n(firmer)}` : '',
			looser > 0 ? `أضعف ${n(looser)}` : ''
		]
			.filter(Boolean)
			.join('، '),
	memoryHow: 'الثبات هو عدد الأيام التي تبقى بعدها عارفًا تسع مرات من عشر.',
	firmness: 'الثبات',
	due: 'تعود',
	isNew: 'جديدة',
	from: (before, now) => `${before} ← ${now}`,
	fromSpoken: (before, now) => `كان ${before} وصار ${now}`,
	showMemory: 'عرض كل معلومة',
	timeLeft: (seconds) =>
		plural(seconds, {
			zero: 'انتهى الوقت',
			one: 'بقيت ثانية واحدة',
			two: 'بقيت ثانيتان',
			few: 'بقيت # ثوانٍ',
			many: 'بقيت # ثانية',
			other: 'بقيت # ثانية'
		}),
	clock: 'وقت هذا السؤال',
	moreTime: 'وقت أكثر',
	extended: 'لديك وقت أكثر.'
};
