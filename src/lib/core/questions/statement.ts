import type { Fact } from '../facts/types';
import type { Answer } from './keys';
import { leadOf } from './lead';
import { fieldsOf } from './templates/fields';
import { type AskedSlot, capitalised, render, type Template } from './templates/template';

/** The fact as it would be with another value in one slot. */
export function withValue(fact: Fact, asked: AskedSlot, answer: Answer): Fact {
	if (asked !== 'date')
		return answer.slot ? { ...fact, slots: { ...fact.slots, [asked]: answer.slot } } : fact;
	const date = {
		value: answer.value,
		until: null,
		certainty: 'explicit',
		text: answer.text
	} as const;
	return { ...fact, date };
}

/** The fullest sentence of the template the fact has words for, without what stands before it. */
function plain(fact: Fact, template: Template): string | null {
	const fields = fieldsOf(fact);
	for (const statement of template.statements) {
		const text = render(statement, fields);
		if (text !== null) return text;
	}
	return null;
}

const led = (fact: Fact, text: string): string | null => {
	const lead = leadOf(fact);
	return lead === null ? null : capitalised(lead + text);
};

/** The fact in one sentence, shown with the verdict; null where it cannot be said. */
export function explanationOf(fact: Fact, template: Template): string | null {
	const text = plain(fact, template);
	return text === null ? null : led(fact, text);
}

/**
 * A sentence to judge true or false: the fact with a value in one slot.
 *
 * @returns null where the sentence would not name that slot, and so would not be about it
 */
export function statementWith(
	fact: Fact,
	template: Template,
	asked: AskedSlot,
	answer: Answer
): string | null {
	const text = plain(withValue(fact, asked, answer), template);
	const bare = plain(
		withValue(fact, asked, {
			...answer,
			text: '\u0001',
			value: '\u0001',
			slot: answer.slot ? { ...answer.slot, id: '\u0001', text: '\u0001' } : null
		}),
		template
	);
	if (text === null || text === bare) return null;
	const lead = leadOf(fact);
	return lead === null ? null : `True or false: ${lead}${text}`;
}
