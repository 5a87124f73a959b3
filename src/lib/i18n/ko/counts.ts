import { counting } from '../counting';

export const { n } = counting('ko');

type Count = (count: number, written?: string) => string;

/** Korean nouns have one form; what differs is the counter behind the number. */
const counted =
	(noun: string, counter: string): Count =>
	(count, written = n(count)) =>
		`${noun} ${written}${counter}`;

export const questions = counted('문제', '개');
export const articles = counted('기사', '개');
export const facts = counted('사실', '개');
export const cards = counted('카드', '장');
export const answers = counted('답', '개');
export const entries = counted('기록', '개');
export const results = counted('결과', '개');
export const days: Count = (count, written = n(count)) => `${written}일`;
export const minutes: Count = (count, written = n(count)) => `${written}분`;
export const times: Count = (count, written = n(count)) => `${written}번`;
