import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_DECISIONS } from '../src/lib/core/facts/decisions';
import { buildBank } from '../src/lib/core/questions/bank';
import { readArticles, readDecisionFiles } from './bank-read';
import { listing, report } from './bank-report';
import { bankFiles, writeBank } from './bank-write';

const DIGEST = `---
title: Norway and Fiji open relations
publisher: The Gazette
url: https://example.org/a
published: 2022-05-04
countries: NO, FJ
subjects: diplomacy
---
Norway and Fiji established diplomatic relations on 3 May 2022. The ministers signed the papers in the morning.

Norwegian Foreign Minister Ada Brightwater visited Suva on 3 May 2022. Fiji has a long coast and many islands.
`;

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bank-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function built(digest = DIGEST) {
	writeFileSync(join(folder, 'norway-fiji.md'), digest);
	const articles = readArticles(folder);
	if (!articles.ok) throw new Error(articles.error.join('\n'));
	return { articles: articles.value, bank: buildBank(articles.value, NO_DECISIONS) };
}

test('an article is called after its file, README files are none', () => {
	writeFileSync(join(folder, 'README.md'), 'About this folder.');
	expect(built().articles.map(({ id }) => id)).toEqual(['norway-fiji']);
});

test('a malformed article is named with its line and what is wrong', () => {
	writeFileSync(join(folder, 'bad.md'), DIGEST.replace('countries: NO, FJ', 'countries: Norway'));
	const read = readArticles(folder);
	expect(read.ok ? [] : read.error).toHaveLength(1);
	expect(read.ok ? '' : read.error[0]).toMatch(/bad\.md:6: .{8,}/);
});

test('every malformed article is named, not only the first', () => {
	writeFileSync(join(folder, 'a.md'), 'No front matter here.');
	writeFileSync(join(folder, 'b.md'), 'Nor here.');
	const read = readArticles(folder);
	expect(read.ok ? [] : read.error).toHaveLength(2);
});

test('missing decision files decide nothing, a bad line is named', () => {
	expect(readDecisionFiles(folder).ok).toBe(true);
	writeFileSync(join(folder, 'rejected.txt'), '# fine\nnonsense\n');
	const read = readDecisionFiles(folder);
	expect(read.ok ? '' : read.error[0]).toMatch(/rejected\.txt:2: /);
});

test('two builds have the same bytes, in any order of articles', () => {
	writeFileSync(join(folder, 'again.md'), DIGEST.replaceAll('Fiji', 'Tonga').replace('FJ', 'TO'));
	const { articles, bank } = built();
	const again = buildBank([...articles].reverse(), NO_DECISIONS);
	expect(JSON.stringify([...bankFiles(again)])).toBe(JSON.stringify([...bankFiles(bank)]));
});

test('files are named by their content and listed in the index', () => {
	const { bank } = built();
	const out = join(folder, 'out');
	writeBank(out, bank);
	const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as typeof bank.index;
	expect(readdirSync(out).sort()).toEqual(
		[
			'index.json',
			index.articles,
			index.disputes,
			index.known,
			index.pairs,
			index.facts,
			index.front,
			...index.questions
		].sort()
	);
	expect(index.counts.questions).toBe(bank.questions.flat().length);
});

test('writing again touches nothing, a changed bank replaces its old files', () => {
	const out = join(folder, 'out');
	const { bank } = built();
	writeBank(out, bank);
	const file = join(out, bank.index.articles);
	utimesSync(file, 1, 1);
	expect(writeBank(out, bank)).toEqual({ written: [], removed: [] });
	expect(statSync(file).mtimeMs).toBe(1000);
	const changed = built(DIGEST.replace('open relations', 'open their relations')).bank;
	expect(writeBank(out, changed).removed).toContain(bank.index.articles);
	expect(readdirSync(out)).not.toContain(bank.index.articles);
});

test('the report counts and the list shows every question with its key', () => {
	const { bank, articles } = built();
	expect(report(bank, articles).join('\n')).toMatch(/questions by kind\n.*establishes-relations/s);
	const lines = listing(bank, false);
	for (const { prompt } of bank.questions.flat()) expect(lines.join('\n')).toContain(prompt);
});
