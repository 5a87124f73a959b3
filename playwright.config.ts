import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/find-browser.mjs';

const executablePath = findBrowser();

export default defineConfig({
	testDir: 'tests',
	outputDir: 'test-results/e2e',
	snapshotPathTemplate: 'tests/pictures/{testFileName}/{arg}{ext}',
	workers: 2,
	fullyParallel: true,
	retries: 0,
	timeout: 180_000,
	expect: { timeout: 30_000 },
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		trace: 'off',
		launchOptions: { args: BROWSER_ARGS, ...(executablePath ? { executablePath } : {}) }
	}
});
