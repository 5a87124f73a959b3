/** One audit by Lighthouse, in a browser with a profile of its own, for `lighthouse.ts`. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.mjs';

const VERSION = '12.8.2';
const MINUTES = 5;

export const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Audit {
	/** 0 to 100. */
	readonly scores: Readonly<Record<Category, number>>;
	/** Lighthouse's own measure of the machine. */
	readonly power: number;
	/** Milliseconds, and the sum of layout shifts. */
	readonly times: Readonly<Record<'firstPaint' | 'largestPaint' | 'blocked' | 'shift', number>>;
	/** What failed outright in the categories that no machine can spoil. */
	readonly failed: readonly string[];
}

/** As much of Lighthouse's report as is read. */
interface Report {
	readonly environment: { readonly benchmarkIndex: number };
	readonly audits: Readonly<
		Record<string, { readonly score: number | null; readonly numericValue?: number }>
	>;
	readonly categories: Readonly<
		Record<
			Category,
			{ readonly score: number; readonly auditRefs: readonly { readonly id: string }[] }
		>
	>;
}

/** What a report says. */
export function readReport({ environment, audits, categories }: Report): Audit {
	const value = (name: string): number => audits[name]?.numericValue ?? Number.NaN;
	const scores = Object.fromEntries(
		CATEGORIES.map((each) => [each, Math.round(categories[each].score * 100)])
	) as Record<Category, number>;
	const told = [...categories.accessibility.auditRefs, ...categories['best-practices'].auditRefs];
	return {
		scores,
		power: environment.benchmarkIndex,
		times: {
			firstPaint: value('first-contentful-paint'),
			largestPaint: value('largest-contentful-paint'),
			blocked: value('total-blocking-time'),
			shift: value('cumulative-layout-shift')
		},
		failed: told.map(({ id }) => id).filter((id) => audits[id]?.score === 0)
	};
}

/**
 * Leaves in a profile what a page needs to have something on it, and tells the address to audit.
 *
 * @param path `quiz/play` for a quiz that was begun, `progress` likewise, `article` for any article
 */
export async function begunQuiz(page: Page, site: string, path: string): Promise<string> {
	if (path === 'quiz/play' || path === 'progress') {
		await page.goto(`${site}quiz`);
		await page.getByRole('button', { name: 'Start' }).click();
		await page.locator('h1.stem').waitFor();
	}
	if (path !== 'article') return site + path;
	await page.goto(`${site}articles`);
	const link = page.locator('main a[href*="/articles/"]').first();
	return link.evaluate((found) => (found as HTMLAnchorElement).href);
}

/** Audits an address in the profile's browser, without clearing what it holds. */
export async function audited(address: string, profile: string): Promise<Audit> {
	const folder = mkdtempSync(join(tmpdir(), 'dateline-lighthouse-'));
	const report = join(folder, 'report.json');
	const chrome = ['--headless=new', ...BROWSER_ARGS, `--user-data-dir=${profile}`].join(' ');
	try {
		await promisify(execFile)(
			'npm',
			[
				...['exec', '--yes', '--package', `lighthouse@${VERSION}`, '--', 'lighthouse', address],
				...['--quiet', '--output=json', `--output-path=${report}`, '--disable-storage-reset'],
				...[`--only-categories=${CATEGORIES.join(',')}`, `--chrome-flags=${chrome}`]
			],
			{
				env: { ...process.env, CHROME_PATH: findBrowser() ?? '' },
				timeout: MINUTES * 60_000,
				maxBuffer: 64 * 1024 * 1024
			}
		);
		return readReport(JSON.parse(readFileSync(report, 'utf8')) as Report);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
