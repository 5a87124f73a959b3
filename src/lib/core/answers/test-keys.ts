import type { Question } from '../questions/types';
import { question } from '../quiz/test-questions';
import { judgeTyped } from './typed';
import type { Rival } from './types';

/** A key as a bank would hold it: type, shown key, machine form, other spellings. */
export const KEYS: Readonly<Record<string, Partial<Question>>> = {
	cho: { answerType: 'person', answer: 'Cho Min-seok' },
	xi: { answerType: 'person', answer: 'Zhao Weiming' },
	nguyen: { answerType: 'person', answer: 'Nguyen Thanh Binh' },
	sharaa: { answerType: 'person', answer: 'Karim al-Qasemi' },
	salman: { answerType: 'person', answer: 'Yusuf bin Mohammed' },
	leyen: { answerType: 'person', answer: 'Greta von der Halden' },
	zelensky: { answerType: 'person', answer: 'Dmytro Voronskyy' },
	joe: { answerType: 'person', answer: 'Joe Calloway' },
	boric: { answerType: 'person', answer: 'Tomás Peñaloza', accepted: ['Tomás Peñaloza Ruiz'] },
	three: { answerType: 'person', answer: 'Ramon Quezon Villar Jr.' },
	king: { answerType: 'person', answer: 'King Oswald III' },
	kr: { answerType: 'country', answer: 'South Korea', answerValue: 'KR' },
	us: { answerType: 'country', answer: 'United States', answerValue: 'US' },
	iran: { answerType: 'country', answer: 'Iran', answerValue: 'IR' },
	ng: { answerType: 'country', answer: 'Nigeria', answerValue: 'NG' },
	ci: { answerType: 'country', answer: 'Ivory Coast', answerValue: 'CI' },
	au: { answerType: 'country', answer: 'Australia', answerValue: 'AU' },
	ph: { answerType: 'country', answer: 'Philippines', answerValue: 'PH' },
	cz: { answerType: 'country', answer: 'Czech Republic', answerValue: 'CZ' },
	day: { answerType: 'date', answer: '10 April 2025', answerValue: '2025-04-10' },
	month: { answerType: 'date', answer: 'February 2024', answerValue: '2024-02' },
	year: { answerType: 'date', answer: '1991', answerValue: '1991' },
	n191: { answerType: 'number', answer: '191', answerValue: '191' },
	rank: { answerType: 'number', answer: '3rd', answerValue: '3' },
	big: { answerType: 'number', answer: '1.5 million', answerValue: '1500000' },
	km: { answerType: 'number', answer: '27.5 km', answerValue: '27.5' },
	pct: { answerType: 'number', answer: '45 percent', answerValue: '45' },
	usd: { answerType: 'number', answer: '$5 billion', answerValue: '5000000000' },
	un: { answerType: 'organisation', answer: 'United Nations', accepted: ['UN'] },
	fao: { answerType: 'organisation', answer: 'Food and Agriculture Organization' },
	ecb: { answerType: 'organisation', answer: 'ECB' },
	tulip: { answerType: 'organisation', answer: 'Institute of Amber Trees' },
	nato: { answerType: 'organisation', answer: 'NATO' },
	wto: { answerType: 'organisation', answer: 'World Tulip Organization' },
	acme: { answerType: 'organisation', answer: 'Northwind Shipping Ltd.' },
	seoul: { answerType: 'place', answer: 'Brasília', accepted: [] },
	tripoli: { answerType: 'place', answer: 'Tripoli' },
	office: { answerType: 'office', answer: 'Foreign Minister' },
	text: { answerType: 'text', answer: 'the Treaty of Amity' },
	truth: { answerType: 'truth', answer: 'True', form: 'true-false' }
};

const person = (...names: string[]): Rival => ({ type: 'person', names });
const RIVALS: readonly Rival[] = [
	person('Cho Min-seo'),
	person('Zhao Wenming'),
	person('Hunter Reyes'),
	person('Joe Calloway'),
	person('Jon Galloway'),
	person('Laura Halder'),
	{ type: 'place', names: ['Brussels'] },
	{ type: 'organisation', names: ['World Thistle Organization'] },
	{ type: 'organisation', names: ['Institute of Ancient Tiles'] },
	{ type: 'text', names: ['Treaty of Unity'] }
];

/** Outcome and reason for what was typed to one of the keys. */
export const judged = (key: string, typed: string): string => {
	const { outcome, reason } = judgeTyped(question(KEYS[key]), typed, RIVALS);
	return `${outcome} ${reason}`;
};

/** Outcome and reason for what was typed to any key, with other things of its type to take it for. */
export function judgedAgainst(
	key: Partial<Question>,
	typed: string,
	rivals: readonly (readonly string[])[] = []
): string {
	const asked = question({ answerType: 'text', answerValue: key.answer ?? '', ...key });
	const others = rivals.map((names): Rival => ({ type: asked.answerType, names }));
	const { outcome, reason } = judgeTyped(asked, typed, others);
	return `${outcome} ${reason}`;
}
