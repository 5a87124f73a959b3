/**
 * Claims or facts in, facts out: the reduce to the map of `extract`.
 *
 *     npm run --silent extract < requests.jsonl | npm run --silent merge > facts.jsonl
 *
 * What does not add up (see `checksOf`) is told on standard error.
 *
 * A line may be a claim, a fact or a whole answer of `extract`. Merging is associative and
 * commutative, so any tree of partial merges ends in the same bytes.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checksOf } from '../src/lib/core/facts/checks';
import { mergeClaims } from '../src/lib/core/facts/merge';
import { claimsOfLine } from '../src/lib/core/facts/read-claims';
import type { Claim } from '../src/lib/core/claims/types';
import { readDecisions } from '../src/lib/core/questions/decisions';
import { endWithReader, linesOf, writeLine } from './lines';

function decisions() {
	const text = (name: string): string =>
		readFileSync(resolve('questions/decisions', `${name}.txt`), 'utf8');
	const read = readDecisions({
		aliases: text('aliases'),
		settled: text('settled'),
		rejected: text('rejected')
	});
	if (read.ok) return read.value;
	const { file, line, detail } = read.error;
	process.stderr.write(`questions/decisions/${file}.txt:${line}: ${detail}\n`);
	process.exit(1);
}

endWithReader(process.stdout);
const decided = decisions();
const claims: Claim[] = [];
for await (const { line, number } of linesOf(process.stdin)) {
	const read = claimsOfLine(line);
	if (read.ok) claims.push(...read.value);
	else {
		process.stderr.write(`line ${number}: ${read.error}\n`);
		process.exitCode = 1;
	}
}
const facts = mergeClaims(claims, decided);
for (const { check, fact, weight, why } of checksOf(facts))
	process.stderr.write(`${weight} ${fact} ${check}: ${why}\n`);
for (const fact of facts) await writeLine(process.stdout, JSON.stringify(fact));
