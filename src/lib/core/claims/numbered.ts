import type { Article, Span } from '../article/types';
import { digest } from '../hash';
import type { Draft } from './events/draft';
import type { Claim, Slots } from './types';

/** Evidence in reading order, each stretch once. */
function tidy(evidence: readonly Span[]): Span[] {
	const sorted = [...evidence].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Span[] = [];
	for (const span of sorted) {
		const last = kept.at(-1);
		if (span.end > span.start && !(last && span.end <= last.end)) kept.push({ ...span });
	}
	return kept;
}

const slotKey = (slots: Slots): string =>
	Object.entries(slots)
		.map(([name, slot]) => `${name}=${slot.type}:${slot.id}`)
		.sort()
		.join('|');

const contentKey = (draft: Draft): string =>
	[draft.kind, slotKey(draft.slots), draft.date?.value ?? '', draft.modality].join('\n');

/** Drafts as claims: numbered by their content, with the sentence that proves them. */
export const numbered = (
	article: Article,
	draft: Draft,
	quote: string,
	attribution: string | null
): Claim => ({
	id: digest(`${article.id}\n${contentKey(draft)}`),
	article: article.id,
	kind: draft.kind,
	slots: draft.slots,
	date: draft.date,
	modality: draft.modality,
	attribution,
	evidence: tidy(draft.evidence),
	quote,
	asOf: article.published.value
});
