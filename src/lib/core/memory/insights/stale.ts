import { byText } from '../../by-text';
import type { IsoDate } from '../../article/types';
import type { Question } from '../../questions/types';
import type { ItemMemory } from '../types';

export interface Stale {
	readonly item: string;
	/** A question that asks for it: the newest of them. */
	readonly question: Question;
	/** `changed`: an article newer than what is asked about says otherwise · `expired`: too long ago to be trusted as news. */
	readonly why: 'changed' | 'expired';
	/** When it changed, or since when it should be doubted. */
	readonly since: IsoDate;
}

/** The question of each item that stays true longest. */
function newest(questions: Iterable<Question>): Map<string, Question> {
	const byItem = new Map<string, Question>();
	const lasts = ({ expires }: Question): string => expires ?? '9999';
	for (const question of questions) {
		const known = byItem.get(question.item);
		if (known === undefined || lasts(question) > lasts(known)) byItem.set(question.item, question);
	}
	return byItem;
}

/**
 * What the learner learned and the world has moved on from, newest change first.
 *
 * @param today as a date
 * @param changed when a newer article contradicted a fact, by fact id
 */
export function staleFacts(
	items: ReadonlyMap<string, ItemMemory>,
	questions: Iterable<Question>,
	today: IsoDate,
	changed: ReadonlyMap<string, IsoDate>
): readonly Stale[] {
	const rows: Stale[] = [];
	for (const [item, question] of newest(questions)) {
		if (!items.has(item)) continue;
		const on = changed.get(question.fact);
		const { asOf } = question;
		if (on !== undefined && asOf !== null && asOf < on)
			rows.push({ item, question, why: 'changed', since: on });
		else if (question.expires !== null && question.expires < today)
			rows.push({ item, question, why: 'expired', since: question.expires });
	}
	return rows.sort(
		(a, b) => byText(a.why, b.why) || byText(b.since, a.since) || byText(a.item, b.item)
	);
}
