import { expect, test } from 'vitest';
import { datesIn, readingsOf, valuesOf } from './test-dates';

test.each([
	['It shut on Christmas Day 2023.', '2023-12-25'],
	['It shut on Christmas Eve.', '2024-12-24'],
	['It will shut on Christmas.', '2025-12-25'],
	["It shut on New Year's Day.", '2025-01-01'],
	['It shut on New Year’s Eve, 1999.', '1999-12-31'],
	['It shut on May Day 2024.', '2024-05-01'],
	['It shut on Halloween.', '2024-10-31']
])('a feast with a day of its own: %s', (text, value) => {
	expect(valuesOf(text)).toEqual([value]);
});

test.each(['The Christmas tree fell.', 'The Christmas Island camp shut.', 'Christmas cards came.'])(
	'a thing named after a feast is no day: %s',
	(text) => {
		expect(datesIn(text)).toEqual([]);
	}
);

test.each([
	['It shut at noon.', '2025-04-11T12:00'],
	['It shut at midnight on Monday.', '2025-04-07T24:00'],
	['It will open at noon on Monday.', '2025-04-14T12:00']
])('hours with a name: %s', (text, value) => {
	expect(datesIn(text)).toMatchObject([{ type: 'TIME', value }]);
});

test.each([
	['It meets on Mondays.', 'XXXX-WXX-1'],
	['It meets every weekend.', 'XXXX-WXX-WE'],
	['It meets every May.', 'XXXX-05'],
	['It floods every spring.', 'XXXX-SP'],
	['It rains every night.', 'XXXX-XX-XXTNI'],
	['It meets every other week.', 'P2W'],
	['It meets every second year.', 'P2Y'],
	['It costs 5 percent per annum.', 'P1Y'],
	['It is a biennial fair.', 'P2Y'],
	['It meets fortnightly.', 'P2W'],
	['It meets every five years.', 'P5Y']
])('what comes back: %s', (text, value) => {
	expect(datesIn(text)).toMatchObject([{ type: 'SET', value }]);
});

test.each([
	['It took half an hour.', 'PT30M'],
	['It took half a century.', 'P50Y'],
	['It took a quarter of a century.', 'P25Y'],
	['It took a quarter-century.', 'P25Y'],
	['It took 1,500 years.', 'P1500Y'],
	['It took 2.5 years.', 'P2.5Y'],
	['It took a fortnight in all, for a fortnight.', 'P2W'],
	['It fell over the last few days.', 'PXD'],
	['It grew over the past couple of years.', 'PXY']
])('parts and large numbers of units: %s', (text, value) => {
	expect(datesIn(text).at(-1)).toMatchObject({ type: 'DURATION', value });
});

test.each([
	['He led it 2019–2021.', '2019–2021 = 2019 to 2021'],
	['He led it (2019-2021).', '2019-2021 = 2019 to 2021'],
	['It was the 2019/20 season.', '2019/20 = 2019 to 2020'],
	['It was the 2019-20 season.', '2019-20 = 2019 to 2020'],
	['It was the 2010-11 season.', '2010-11 = 2010 to 2011'],
	['It ran March–May 2024.', 'March–May 2024 = 2024-03 to 2024-05'],
	['It ran from March to May 2024.', 'March to May 2024 = 2024-03 to 2024-05'],
	['It ran November–February 2024.', 'November–February 2024 = 2023-11 to 2024-02']
])('a range says both its ends: %s', (text, reading) => {
	expect(readingsOf(text, null)).toEqual([reading]);
});

test.each(['Call 2019-2018 now.', 'It is 2021–2019.', 'Route 2019-3 is shut.'])(
	'numbers that do not rise are no range: %s',
	(text) => {
		expect(datesIn(text).every(({ until }) => until === null)).toBe(true);
	}
);

test.each([
	['It grew in fiscal 2023.', 'FY2023'],
	['It grew in fiscal year 2023.', 'FY2023'],
	['It grew in the 2023 financial year.', 'FY2023'],
	['It grew in FY23.', 'FY2023'],
	['It fell in AD 79.', '0079'],
	['It fell in 44 BC.', 'BC0044'],
	['It began in the sixties.', '196'],
	['It rose in the first week of March 2024.', '2024-W10'],
	['It rose in the last week of March 2009.', '2009-W13'],
	['It rose in June and July of 2019.', '2019-06']
])('years and weeks of other calendars: %s', (text, value) => {
	expect(datesIn(text, null)[0]).toMatchObject({ value, certainty: 'explicit' });
});

test('a headline that stands in the text is read like a sentence', () => {
	const text = 'Exports fall most since 1992\n\nExports fell last month, the ministry said.';
	expect(valuesOf(text)).toContain('1992');
});
