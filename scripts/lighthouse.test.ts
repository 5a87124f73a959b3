import { expect, test } from 'vitest';
import { readReport } from '../benchmarks/lighthouse-run';

const audit = (score: number | null, numericValue?: number) => ({
	score,
	...(numericValue !== undefined && { numericValue })
});

const REPORT = {
	environment: { benchmarkIndex: 812.5 },
	audits: {
		'first-contentful-paint': audit(1, 870.4),
		'largest-contentful-paint': audit(0.98, 1200),
		'total-blocking-time': audit(0.9, 140),
		'cumulative-layout-shift': audit(1, 0.019),
		'color-contrast': audit(0),
		'button-name': audit(1),
		'errors-in-console': audit(0),
		'video-caption': audit(null)
	},
	categories: {
		performance: { score: 0.984, auditRefs: [{ id: 'first-contentful-paint' }] },
		accessibility: {
			score: 0.96,
			auditRefs: [{ id: 'color-contrast' }, { id: 'button-name' }, { id: 'video-caption' }]
		},
		'best-practices': { score: 1, auditRefs: [{ id: 'errors-in-console' }] }
	}
};

test('a report gives scores, times, the machine’s power, and what failed outright', () => {
	expect(readReport(REPORT)).toEqual({
		scores: { performance: 98, accessibility: 96, 'best-practices': 100 },
		power: 812.5,
		times: { firstPaint: 870.4, largestPaint: 1200, blocked: 140, shift: 0.019 },
		failed: ['color-contrast', 'errors-in-console']
	});
});

test('a time that was not measured is no number', () => {
	const { times } = readReport({ ...REPORT, audits: {} });
	expect(times.blocked).toBeNaN();
});
