import * as v from 'valibot';
import type { Article, Published, Span } from './article/types';
import { readPlain } from './article/read-plain';
import type { Claim, DateMention, EntityType, OfficeMention, TimexType } from './claims/types';
import { findOrganisation } from './gazetteer/organisations';
import { type Extracted, questionsFromArticle } from './questions/bank';
import type { Part, Question, QuestionForm } from './questions/types';
import { err, ok, type Result } from './result';
import { fold } from './text/fold';

/** Half-open [start, end) in UTF-16 units of the text; negative in the title. */
export type Pair = readonly [number, number];

/** One article as it is asked about. */
export interface ExtractRequest {
	readonly id: string;
	readonly title: string | null;
	readonly text: string;
	/** ISO date or null. */
	readonly published: string | null;
	/** An address or a publisher's name, or null. */
	readonly source: string | null;
}

/** A claim with its evidence as pairs; the rest is as in `Claim`, so that it can be merged. */
export type ExtractedClaim = Omit<Claim, 'evidence'> & { readonly evidence: readonly Pair[] };

export interface ExtractedQuestion {
	readonly id: string;
	readonly prompt: string;
	readonly form: QuestionForm;
	readonly answer: string;
	readonly accepted: readonly string[];
	readonly options: readonly string[];
	/** Of an order or a match: its parts, in order of the answer. */
	readonly parts?: readonly Pick<Part, 'left' | 'right' | 'value'>[];
	readonly kind: Claim['kind'];
	readonly asOf: string | null;
	readonly evidence: readonly Pair[];
	readonly flaws: readonly string[];
}

/** Everything one article gives, as JSON. */
export interface ExtractAnswer {
	readonly id: string;
	readonly published: Published;
	readonly names: readonly {
		readonly start: number;
		readonly end: number;
		readonly text: string;
		readonly type: EntityType;
		readonly entity: string;
	}[];
	readonly countries: readonly { readonly code: string; readonly spans: readonly Pair[] }[];
	readonly dates: readonly {
		readonly start: number;
		readonly end: number;
		readonly text: string;
		readonly type: TimexType;
		/** TIMEX3; null where the text does not say which day, month or year. */
		readonly value: string | null;
	}[];
	readonly offices: readonly (Omit<OfficeMention, 'evidence' | 'officeId'> & {
		readonly evidence: readonly Pair[];
	})[];
	readonly claims: readonly ExtractedClaim[];
	readonly questions: readonly ExtractedQuestion[];
}

/** A line that could not be answered. `id` is null where it could not even be read. */
export interface ExtractError {
	readonly id: string | null;
	readonly error: string;
}

const optionalText = v.optional(v.nullable(v.string()), null);
const requestSchema = v.object({
	id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
	title: optionalText,
	text: v.string(),
	published: optionalText,
	source: optionalText
});

const pair = ({ start, end }: Span): Pair => [start, end];

const dateOf = ({ start, end, text, type, value, until, certainty }: DateMention) => ({
	start,
	end,
	text,
	type,
	value: certainty === 'unresolved' ? null : until === null ? value : `${value}/${until}`
});

function countriesOf({ annotations }: Extracted): ExtractAnswer['countries'] {
	const spans = new Map<string, Pair[]>();
	for (const mention of annotations.countries)
		spans.set(mention.code, [...(spans.get(mention.code) ?? []), pair(mention)]);
	return [...spans].map(([code, list]) => ({ code, spans: list }));
}

/** A body as its office is worded in the text; names of two letters are written out. */
function polityIn({ text }: Article, polity: string | null, evidence: readonly Span[]) {
	if (polity === null) return null;
	const body = findOrganisation(fold(polity));
	if (!body) return polity;
	const said = evidence.map(({ start, end }) => text.slice(start, end)).join(' ');
	const names = [polity, ...body.names].filter((name) => fold(name).replace(/ /g, '').length > 2);
	const written = (where: string) => names.find((name) => where.includes(name));
	return written(said) ?? written(text) ?? polity;
}

const officeOf = (
	article: Article,
	{ person, office, polity, state, asOf, evidence }: OfficeMention
) => ({
	person,
	office,
	polity: polityIn(article, polity, evidence),
	state,
	asOf,
	evidence: evidence.map(pair)
});

const questionOf = (question: Question): ExtractedQuestion => ({
	id: question.id,
	prompt: question.prompt,
	form: question.form,
	answer: question.answer,
	accepted: question.accepted,
	options: question.options.map(({ text }) => text),
	...(question.parts && {
		parts: question.parts.map(({ left, right, value }) => ({ left, right, value }))
	}),
	kind: question.kind,
	asOf: question.asOf,
	evidence: question.evidence.map(pair),
	flaws: question.flaws
});

/** What was extracted from an article, in the shape of the extract command. */
export function toAnswer(extracted: Extracted): ExtractAnswer {
	const { article, annotations, claims, questions } = extracted;
	return {
		id: article.id,
		published: article.published,
		names: annotations.names.map(({ start, end, text, type, entity }) => ({
			start,
			end,
			text,
			type,
			entity
		})),
		countries: countriesOf(extracted),
		dates: annotations.dates.map(dateOf),
		offices: annotations.offices.map((office) => officeOf(article, office)),
		claims: claims.map((claim) => ({ ...claim, evidence: claim.evidence.map(pair) })),
		questions: questions.map(questionOf)
	};
}

/**
 * Answers one request. Offsets count UTF-16 units of the request's text.
 *
 * @param request the article, given whole
 * @returns the answer, or why there is none (see `ReadProblem`)
 */
export function extract(request: ExtractRequest): Result<ExtractAnswer, ExtractError> {
	const { id, text, title, published, source } = request;
	const address = source !== null && /^https?:\/\//i.test(source);
	const read = readPlain({
		id,
		text,
		title,
		published,
		publisher: address ? null : source,
		url: address ? source : null
	});
	if (!read.ok) return err({ id, error: `${read.error.code}: ${read.error.detail}` });
	return ok(toAnswer(questionsFromArticle(read.value)));
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

/** The id of something that is no request, if it has one. */
const idOf = (value: unknown): string | null => {
	const held = v.safeParse(v.object({ id: v.union([v.string(), v.number()]) }), value);
	return held.success ? String(held.output.id) : null;
};

/**
 * The extract command for one line: JSON in, JSON out, whatever comes in.
 *
 * @param line a request as JSON
 * @returns an `ExtractAnswer` or an `ExtractError` as JSON, with no line break in it
 */
export function extractLine(line: string): string {
	const value = parse(line);
	if (value === undefined)
		return JSON.stringify({ id: null, error: 'not-json: the line is no JSON' });
	const request = v.safeParse(requestSchema, value);
	if (!request.success) {
		const [issue] = request.issues;
		const where = v.getDotPath(issue) ?? 'the line';
		return JSON.stringify({ id: idOf(value), error: `not-a-request: ${where}: ${issue.message}` });
	}
	const answer = extract(request.output);
	return JSON.stringify(answer.ok ? answer.value : answer.error);
}
