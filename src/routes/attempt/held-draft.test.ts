import { expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../quiz/play/draft';
import { draftFor, heldDraft, holdDraft } from './held-draft';

test('what is typed is held for its own question of its own attempt alone', () => {
	const draft = { ...EMPTY_DRAFT, text: 'Port Lou' };
	holdDraft({ session: 's1', question: 'q1', draft });
	expect(heldDraft()?.draft).toBe(draft);
	expect(draftFor('s1', 'q1')).toBe(draft);
	expect(draftFor('s1', 'q2')).toBeNull();
	expect(draftFor('s2', 'q1')).toBeNull();
	holdDraft(null);
	expect(draftFor('s1', 'q1')).toBeNull();
});
