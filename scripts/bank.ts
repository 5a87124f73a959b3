/**
 * Builds the shipped bank from `questions/` into `static/bank/`.
 *
 *     npm run bank                 build and write
 *     npm run bank -- --report     and say what is in it and what was kept out
 *     npm run bank -- --list       print every question for an editor (--flawed: those kept out)
 *     npm run bank -- --check      build twice, forwards and backwards, and compare the bytes
 *
 * Ends with status 1 and `file:line: what is wrong` where an article or a decision is malformed.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBank } from '../src/lib/core/questions/bank';
import { readArticles, readDecisionFiles } from './bank-read';
import { listing, report } from './bank-report';
import { bankFiles, writeBank } from './bank-write';
import { endWithReader } from './lines';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags = new Set(process.argv.slice(2));
const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

function fail(lines: readonly string[]): never {
	process.stderr.write(`${lines.join('\n')}\n`);
	process.exit(1);
}

endWithReader(process.stdout);
const articles = readArticles(join(root, 'questions/articles'));
const decisions = readDecisionFiles(join(root, 'questions/decisions'));
if (!articles.ok) fail(articles.error);
if (!decisions.ok) fail(decisions.error);
const bank = buildBank(articles.value, decisions.value);
if (flags.has('--check')) {
	const again = buildBank([...articles.value].reverse(), decisions.value);
	const [a, b] = [bank, again].map((one) => JSON.stringify([...bankFiles(one)]));
	if (a !== b) fail(['two builds of one bank differ']);
	say(['two builds, byte for byte the same']);
}
const { written, removed } = writeBank(join(root, 'static/bank'), bank);
const { counts, version } = bank.index;
say([
	`bank ${version}: ${counts.questions} questions on ${counts.facts} facts from ${counts.articles} articles, ${counts.disputes} disputes (${written.length} files written, ${removed.length} removed)`
]);
if (flags.has('--report')) say(report(bank, articles.value));
if (flags.has('--list')) say(listing(bank, flags.has('--flawed')));
