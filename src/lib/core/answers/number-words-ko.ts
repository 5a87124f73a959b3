import { readEastNumber } from './east-numbers';
import { tableOf } from './word-table';

/** Korea's own numbers; before what is counted some are short. */
const UNITS = tableOf([
	[1, '하나 한 첫'],
	[2, '둘 두'],
	[3, '셋 세 석 서'],
	[4, '넷 네 넉 너'],
	[5, '다섯'],
	[6, '여섯'],
	[7, '일곱'],
	[8, '여덟'],
	[9, '아홉']
]);
const TENS = tableOf([
	[10, '열'],
	[20, '스물 스무'],
	[30, '서른'],
	[40, '마흔'],
	[50, '쉰'],
	[60, '예순'],
	[70, '일흔'],
	[80, '여든'],
	[90, '아흔']
]);
const oneOf = (words: Iterable<string>): string => [...words].join('|');
const OWN = new RegExp(
	`^(?:약|대략|거의|모두|총)? ?(?:(${oneOf(TENS.keys())}) ?)?(${oneOf(UNITS.keys())})?`,
	'u'
);

/** What is counted, and what else may be written as one word with a number. */
const COUNTED = new RegExp(
	`^(?:$|[^가-힣]|${oneOf(
		(
			'여 명 개 곳 번 째 위 회 차 살 세 사람 분 인 대 척 마리 권 장 채 가지 나라 건 기 발 호 층 점 표 석 ' +
			'의석 도 배 쪽 편 곡 경기 골 승 패 평 헥타르 리터 배럴 볼트 와트 달 년 월 일 주 시 초 해 퍼센트 프로 원 엔 ' +
			'위안 유로 루블 킬로 미터 그램 톤 정도 이상 이하 입니다 이다 이에요 예요 이요 요'
		).split(' ')
	)})`,
	'u'
);

/** Whether this may stand right after a Korean number: what is counted, or nothing of Korean. */
export const mayFollow = (rest: string): boolean => COUNTED.test(rest);

function own(text: string): { readonly value: number; readonly rest: string } | null {
	const [whole = '', ten, unit] = OWN.exec(text) ?? [];
	if (ten === undefined && unit === undefined) return null;
	const value = (TENS.get(ten ?? '') ?? 0) + (UNITS.get(unit ?? '') ?? 0);
	const rest = text.slice(whole.length);
	return mayFollow(rest) ? { value, rest } : null;
}

/**
 * Reads one of Korea's own numbers at the start of a text, alone or after hundreds of the Chinese ones:
 * "스물세 명", "첫 번째", "백열둘".
 *
 * @param text composed syllables
 * @returns the value and the rest of the text; null where no such number stands there
 */
export function readKoreanNumber(
	text: string
): { readonly value: number; readonly rest: string } | null {
	const alone = own(text);
	if (alone !== null) return alone;
	const hundreds = readEastNumber(text);
	if (hundreds === null || hundreds.value % 100 !== 0) return null;
	const small = own(hundreds.rest.trimStart());
	return small && { value: hundreds.value + small.value, rest: small.rest };
}
