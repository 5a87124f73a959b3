import { expect, test } from 'vitest';
import { setFragment } from './pack';
import { capsuleFragment, readCapsule } from './sealed-pack';
import { someSet } from './test-sets';

test('a link carries the code of a test to the page that asks for it', () => {
	const fragment = capsuleFragment('k000000001', 'K7F2-9XQM-4TZN');
	for (const text of [fragment, `https://class.example/set#${fragment}`, `Keys: ${fragment} bye`])
		expect(readCapsule(text)).toMatchObject({
			ok: true,
			value: { set: 'k000000001', code: 'k7f29xqm4tzn' }
		});
	expect(fragment.length).toBeLessThan(90);
});

test('what is no code of a test says why', () => {
	expect(readCapsule(' ')).toEqual({ ok: false, error: 'empty' });
	expect(readCapsule('hello')).toEqual({ ok: false, error: 'not-ours' });
	expect(readCapsule(setFragment(someSet(2)))).toEqual({ ok: false, error: 'wrong-kind' });
	const fragment = capsuleFragment('k000000001', 'K7F2-9XQM-4TZN');
	expect(readCapsule(fragment.slice(0, -2))).toEqual({ ok: false, error: 'damaged' });
	expect(readCapsule(capsuleFragment('<b>', 'K7F2-9XQM-4TZN'))).toEqual({
		ok: false,
		error: 'bad-content'
	});
});
