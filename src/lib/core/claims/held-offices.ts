import type { Article, Span } from '../article/types';
import { countryByCode } from '../gazetteer/countries';
import { officeById } from '../gazetteer/offices';
import { fold } from '../text/fold';
import { numbered } from './numbered';
import { countrySlot, organisationSlot, personSlot, textSlot } from './slots';
import type { Annotations, Claim, OfficeMention, SlotValue } from './types';

function officeOf(mention: OfficeMention): SlotValue {
	const known = mention.officeId === null ? null : officeById(mention.officeId);
	return known
		? { type: 'office', id: known.id, text: known.label }
		: { type: 'office', id: fold(mention.office), text: mention.office };
}

const polityOf = (polity: string): SlotValue =>
	countryByCode(polity) ? countrySlot(polity) : organisationSlot(polity);

/** The sentence a mention's evidence stands in, never one of the title. */
function sentenceOf(annotations: Annotations, mention: OfficeMention): Span | null {
	for (const evidence of mention.evidence) {
		const found = annotations.sentences.find(
			(sentence) =>
				sentence.start >= 0 && evidence.start >= sentence.start && evidence.end <= sentence.end
		);
		if (found) return found;
	}
	return null;
}

/** Who holds (or held) which office, from the offices found; without a polity nothing is claimed. */
export function heldOffices(article: Article, annotations: Annotations): Claim[] {
	return annotations.offices.flatMap((mention) => {
		const sentence = sentenceOf(annotations, mention);
		if (!sentence || mention.polity === null) return [];
		const slots = {
			person: personSlot(mention.person),
			office: officeOf(mention),
			polity: polityOf(mention.polity),
			...(mention.state === 'current' ? {} : { state: textSlot(mention.state) })
		};
		const draft = {
			kind: 'holds-office' as const,
			slots,
			modality: 'happened' as const,
			date: null,
			evidence: mention.evidence.filter((span) => span.start >= 0)
		};
		const quote = article.text.slice(sentence.start, sentence.end);
		return [numbered(article, draft, quote, null)];
	});
}
