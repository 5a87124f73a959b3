import type { Fact } from '../../facts/types';
import { ACT_TEMPLATES } from './acts';
import { BODY_TEMPLATES } from './bodies';
import { CONTEST_TEMPLATES } from './contests';
import { countTemplate, FIRST_TEMPLATES } from './counts';
import { DEPARTURE_TEMPLATES } from './departures';
import { ENCOUNTER_TEMPLATES } from './encounters';
import { GIFT_TEMPLATES } from './gifts';
import { HAPPENING_TEMPLATES } from './happenings';
import { OFFICE_TEMPLATES } from './offices';
import { RELATION_TEMPLATES } from './relations';
import type { Template } from './template';

/** Every template but those of counts, which are made from the words of what is counted. */
export const TEMPLATES: readonly Template[] = [
	...CONTEST_TEMPLATES,
	...DEPARTURE_TEMPLATES,
	...OFFICE_TEMPLATES,
	...RELATION_TEMPLATES,
	...ENCOUNTER_TEMPLATES,
	...BODY_TEMPLATES,
	...ACT_TEMPLATES,
	...GIFT_TEMPLATES,
	...HAPPENING_TEMPLATES,
	...FIRST_TEMPLATES
];

/** The template a fact is said and asked by, or null. */
export const templateOf = (fact: Fact): Template | null =>
	fact.kind === 'count'
		? countTemplate(fact)
		: (TEMPLATES.find((one) => one.kind === fact.kind && (one.when?.(fact) ?? true)) ?? null);
