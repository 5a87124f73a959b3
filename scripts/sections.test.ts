import { expect, test } from 'vitest';
import { withSection } from '../benchmarks/sections';

const START = '# Measured\n\nA note.\n';

test('a section is added at the end and replaced where it stands', () => {
	const one = withSection(START, 'bench:one', '## One\n\n1');
	const two = withSection(one, 'bench:two', '## Two\n\n2');
	expect(two).toBe(
		`${START}\n<!-- bench:one -->\n\n## One\n\n1\n\n<!-- end of bench:one -->\n\n<!-- bench:two -->\n\n## Two\n\n2\n\n<!-- end of bench:two -->\n`
	);
	const again = withSection(two, 'bench:one', '## One\n\n$& 3\n');
	expect(again).toBe(two.replace('## One\n\n1', () => '## One\n\n$& 3'));
	expect(withSection(again, 'bench:one', '## One\n\n1')).toBe(two);
});

test('a name that begins another one is not taken for it', () => {
	const two = withSection(withSection(START, 'bench:two', 'two'), 'bench', 'one');
	expect(withSection(two, 'bench', 'other')).toBe(two.replace('\none\n', '\nother\n'));
});
