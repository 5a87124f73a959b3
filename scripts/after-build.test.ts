import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { buildProblems, finishBuild } from './after-build.mjs';
import { fileOf, readPrecache } from './precache.mjs';

const made: string[] = [];

afterEach(() => {
	for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

const SOUND = [
	'/',
	'200.html',
	'about',
	'bank/index.json',
	'icons/icon.svg',
	'_app/immutable/a.woff2',
	'_app/immutable/a.js'
];

/** A build whose service worker lists `urls`, over the files of a sound build. */
function build(urls: readonly string[]): string {
	const dir = mkdtempSync(join(tmpdir(), 'dateline-build-'));
	made.push(dir);
	const list = urls.map((url) => ({ revision: 'old', url }));
	const files: Record<string, string> = {
		'service-worker.js': `precache(${JSON.stringify(list)});addEventListener("fetch",[{}])`,
		'manifest.webmanifest': JSON.stringify({ icons: [{ src: 'icons/icon.svg' }] }),
		'_app/version.json': '{"version":"dev"}',
		'screenshots/phone.png': 'picture'
	};
	for (const url of SOUND) files[fileOf(url, '')] ??= url;
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), content);
	}
	return dir;
}

test('a build that keeps everything it needs passes', () => {
	expect(buildProblems(build(SOUND))).toEqual([]);
});

test('a build for a sub-path passes, whichever way the front page is named', () => {
	const urls = SOUND.map((url) => (url === '/' ? '/dateline/' : url));
	expect(buildProblems(build(urls), '/dateline')).toEqual([]);
	expect(buildProblems(build(SOUND.map((url) => (url === '/' ? './' : url))))).toEqual([]);
});

test('under a sub-path the front page of the whole host is not ours to keep', () => {
	expect(buildProblems(build(SOUND), '/dateline')).toEqual([
		'index.html is not precached',
		'/ is precached, but no such file'
	]);
});

test('a build without a service worker fails loudly', () => {
	const dir = build(SOUND);
	rmSync(join(dir, 'service-worker.js'));
	expect(buildProblems(dir)).toContain('service-worker.js was not built');
});

test.each(SOUND)('leaving %s out of the precache list is a problem', (url) => {
	const problems = buildProblems(build(SOUND.filter((other) => other !== url)));
	expect(problems).toEqual([`${fileOf(url, '')} is not precached`]);
});

test.each(['_app/version.json', 'screenshots/phone.png'])('precaching %s is a problem', (url) => {
	expect(buildProblems(build([...SOUND, url]))).toEqual([`${url} must not be precached`]);
});

test('one listed file that does not exist would stop the worker from installing', () => {
	expect(buildProblems(build([...SOUND, 'gone.css']))).toEqual([
		'gone.css is precached, but no such file'
	]);
});

test('an address listed twice is a problem', () => {
	expect(buildProblems(build([...SOUND, 'about']))).toEqual(['about.html is precached twice']);
});

test('a build with no font, no bank or no shell is a problem', () => {
	const dir = build(SOUND);
	for (const file of ['_app/immutable/a.woff2', 'bank/index.json', '200.html'])
		rmSync(join(dir, file));
	expect(buildProblems(dir)).toEqual(
		expect.arrayContaining([
			'no font was built',
			'bank/index.json was not built',
			'200.html was not built'
		])
	);
});

test('a picture the manifest names must exist', () => {
	const dir = build(SOUND);
	writeFileSync(
		join(dir, 'manifest.webmanifest'),
		'{"screenshots":[{"src":"screenshots/desk.png"}]}'
	);
	expect(buildProblems(dir)).toEqual([
		'screenshots/desk.png is named by manifest.webmanifest, but no such file'
	]);
});

test('a worker without a list is said to have none', () => {
	expect(() => readPrecache('self.addEventListener("fetch", [])')).toThrow('no precache list');
});

test('every page gets the revision of its own content, other entries keep theirs', () => {
	const revisions = (shell: string) => {
		const dir = build(SOUND);
		writeFileSync(join(dir, '200.html'), shell);
		finishBuild(dir);
		const list = readPrecache(readFileSync(join(dir, 'service-worker.js'), 'utf8'));
		return Object.fromEntries(list.map(({ url, revision }) => [url, revision]));
	};
	const [one, again, two] = [revisions('one'), revisions('one'), revisions('two')];
	expect(one).toEqual(again);
	expect(one['200.html']).not.toBe(two['200.html']);
	expect(one['about']).toBe(two['about']);
	expect(Object.keys(one).filter((url) => one[url] === 'old')).toEqual(
		SOUND.filter((url) => /\.(json|svg|woff2|js)$/.test(url))
	);
});

test('a finished build has its 404 page, and compressed copies of the final text', () => {
	const dir = build(SOUND);
	finishBuild(dir);
	expect(readFileSync(join(dir, '404.html'), 'utf8')).toBe(
		readFileSync(join(dir, '200.html'), 'utf8')
	);
	const worker = readFileSync(join(dir, 'service-worker.js'));
	expect(gunzipSync(readFileSync(join(dir, 'service-worker.js.gz'))).equals(worker)).toBe(true);
	expect(buildProblems(dir)).toEqual([]);
});
