import type { Draft } from './drafts';
import { body, isChoice, type Rule } from './gate-checks';
import { isHearsay } from './lead';

/** A proper name that goes on with "of"; titles before it are none. */
const TORN =
	/[^.:] (?!(?:Prime|Foreign|Minister|President|Secretary|Ministry|King|Queen|Emir|Sultan|Governor|Mayor|Chancellor|Ambassador|Speaker|Government|State|General|Affairs|Defence|Defense|Leader|Chairman|Representative|Parliament)\b)\p{Lu}\p{Ll}+ of (?:the )?_____/u;
/** Permanent representatives and member states are the United Nations'. */
const ONE_BODY =
	/\b(?:permanent representatives?|member (?:states?|countr(?:y|ies)))\b[^,.;:]{0,60} (?:to|at|of) (?:the )?_____/i;
/** What governments and leaders do by the dozen on one day: the gap is one of many. */
const REACTION =
	/_____(?: [^.;:,]{0,60})? (?:welcomed|condemned|congratulated|praised|hailed|deplored|denounced|criticised|criticized|mourned|urged|called (?:for|on))\b/;
/** After "said that …": what the speaker did next, its subject cut off with the "said". */
const SPEECH_GOES_ON =
	/ and (?:promised|said|added|pledged|vowed|urged|called|thanked|announced|told|asked|warned|welcomed|praised|expressed|stressed|reiterated|noted) /;
/** "_____, the former president of Syria"; "Foreign Minister _____". */
const TITLED_GAP =
	/_____, (?:an? |the )?(?:(?:former|interim|acting|new) )?(?:[a-z-]+ ){0,3}(?:president|minister|king|queen|chancellor|leader|secretary|governor|ambassador|chair[a-z]*)\b|(?:President|Minister|King|Queen|Chancellor|Secretary|Senator) _____/;

const isSentence = ({ fact }: Draft): boolean => fact.kind === 'states';

/** Flaws of whole sentences with a gap: names torn apart, speech cut off, gaps that many fit or one alone. */
export const SENTENCE_RULES: readonly Rule[] = [
	{
		name: 'gap-in-a-name',
		says: 'The gap tears a name apart: "the Bank of _____".',
		trips: ({ question }) => TORN.test(body(question.prompt))
	},
	{
		name: 'title-names-it',
		says: 'A title or a membership before the gap leaves one body only.',
		trips: ({ question }) => ONE_BODY.test(question.prompt)
	},
	{
		name: 'common-reaction',
		says: 'Many governments said the like of it.',
		trips: ({ question, draft }) => isSentence(draft) && REACTION.test(question.prompt)
	},
	{
		name: 'split-speech',
		says: 'What was said runs into what the speaker did: the subject is lost.',
		trips: ({ draft }) =>
			isSentence(draft) &&
			isHearsay(draft.fact) &&
			SPEECH_GOES_ON.test(draft.fact.slots.what?.text ?? '')
	},
	{
		name: 'spells-it-out',
		says: 'It only says what a name is short for.',
		trips: ({ question }) => /\b(?:is|are|was) short for\b|\bstands for\b/.test(question.prompt)
	},
	{
		name: 'titled-options',
		says: 'The title beside the gap fits one of the options alone.',
		trips: (one) =>
			isChoice(one) && one.draft.key.type === 'person' && TITLED_GAP.test(one.question.prompt)
	}
];
