import { rescue as ar } from '../../i18n/ar/rescue';
import { rescue as en } from '../../i18n/en/rescue';
import { rescue as es } from '../../i18n/es/rescue';
import { rescue as ko } from '../../i18n/ko/rescue';

const RESCUES: Readonly<Record<string, typeof en>> = { en, es, ko, ar };

/** What the app keeps for its own first frame; empty where it may not be read. */
function chosen(): string {
	try {
		return localStorage.getItem('dateline-language') ?? '';
	} catch {
		return '';
	}
}

const wanted = [chosen(), ...navigator.languages].map((tag) => tag.split('-')[0] ?? '');
const code = wanted.find((one) => Object.hasOwn(RESCUES, one)) ?? 'en';

/** What the page says, in the language chosen in the app or else the device's. */
export const t = RESCUES[code] ?? en;

/** Says the fixed text of static/rescue.html in that language, too. */
export function speakRescue(): void {
	if (code === 'en') return;
	document.documentElement.lang = code;
	document.documentElement.dir = code === 'ar' ? 'rtl' : 'ltr';
	const said: Readonly<Record<string, string>> = t.page;
	for (const element of document.querySelectorAll<HTMLElement>('[data-say]'))
		element.textContent = said[element.dataset.say ?? ''] ?? element.textContent;
}
