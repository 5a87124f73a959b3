import { COUNT_RULES } from './count-table';
import type { Draft, Finder } from './draft';
import { byRules, once } from './ruled';

const told = byRules(
	'count',
	/[\uE800-\uE8FF]/,
	COUNT_RULES.map((rule) => ({ ...rule, sure: true }))
);

const amount = ({ slots }: Draft): string => (slots.number ?? slots.rank)?.id ?? '';

/** Amounts with what they count, by the table; each number of a sentence counts one thing. */
export const counts: Finder = (reading) => once(told(reading), amount);
