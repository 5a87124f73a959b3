import { expect, test } from 'vitest';
import { readingsOf } from './test-dates';

test.each([
	['He leaves office on May 20.', 'May 20 = 2025-05-20'],
	['The council meets on Monday.', 'Monday = 2025-04-14'],
	['She will succeed him on June 23.', 'June 23 = 2025-06-23'],
	['The next meeting is on June 5.', 'June 5 = 2025-06-05'],
	['Unions called a strike for Monday.', 'Monday = 2025-04-14'],
	['He was, until April 3, the envoy.', 'April 3 = 2025-04-03'],
	['She will take office after winning Sunday’s vote.', 'Sunday = 2025-04-06']
])('verbs say which way a day points: %s', (text, reading) => {
	expect(readingsOf(text)).toEqual([reading]);
});

test.each([
	['It grew in the first half of this year.', 'the first half of this year = 2025-H1'],
	['It will grow in the second half of 2026.', 'the second half of 2026 = 2026-H2'],
	['It grew in the first three months of 2025.', 'the first three months of 2025 = 2025-Q1'],
	['It grew in the three months to December 2024.', 'the three months to December 2024 = 2024-Q4'],
	['It should end by year-end.', 'year-end = 2025'],
	['It will last until the end of March.', 'March = 2026-03'],
	['It grew in recent months.', 'recent months = PXM'],
	['It fell in a single day.', 'a single day = P1D'],
	['He spent years abroad.', 'years = PXY'],
	['She took office a day earlier.', 'a day earlier = 2025-04-10']
])('halves, quarters and ends: %s', (text, reading) => {
	expect(readingsOf(text)).toEqual([reading]);
});
