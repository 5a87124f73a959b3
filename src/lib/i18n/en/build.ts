import { said } from '../said';

/** Building a quiz: everything beyond subject and length. */
export const build = said('build', {
	about: 'Ask me about',
	abouts: {
		any: 'Everything',
		missed: 'What I miss',
		due: 'What is due',
		unseen: 'What I was never asked',
		new: 'New since last time',
		week: 'This week’s news',
		latest: 'The newest week there is'
	},
	more: 'Choose more',
	length: 'Length',
	lengths: { count: 'By questions', minutes: 'By minutes' },
	minutes: 'Minutes',
	minuteCount: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
	takes: (minutes: number) => (minutes === 1 ? 'About a minute.' : `About ${minutes} minutes.`),
	add: (what: string) => `Add: ${what}`,
	chosen: (what: string) => `Chosen: ${what}`,
	remove: (what: string) => `Remove ${what}`,
	person: 'Person',
	personHow: 'Type a name and pick it from the list.',
	anyPerson: 'Anybody',
	anyKind: 'All kinds',
	anySource: 'All sources',
	unknownPerson: 'The bank asks about nobody of that name.',
	kind: 'Kind of news',
	source: 'Source',
	period: 'When it happened',
	from: 'From',
	until: 'To',
	periodHow:
		'A year, a month or a day: 2024, 2024-02 or 2024-02-14. Where the bank does not know the day, the day it was published counts.',
	badDate: 'Write a year, a month or a day, such as 2024-02.',
	level: 'Difficulty',
	levels: { easy: 'Easy', medium: 'Medium', hard: 'Hard' },
	levelHow:
		'Estimated from what is asked for, how it is asked, how near the wrong options are, and how well you remember it.',
	clock: 'Clock',
	clocks: { off: 'No clock', calm: 'Calm', brisk: 'Brisk' },
	clockHow:
		'Seconds for each question, longer where there is more to do, and more of them whenever you ask. When they run out, the question is passed.',
	clockNever: 'Never a clock for me, also not in what others send',
	clearAll: 'Back to the usual choice',
	link: 'Share this choice',
	linkHow:
		'The first link draws a new quiz from this choice each time. The second is one quiz, the same for everybody who opens it with the same bank.',
	copyChoice: 'Copy the link to this choice',
	copyQuiz: 'Copy a link to one quiz for everybody',
	copied: 'The link is copied.',
	notCopied: 'The browser did not allow copying.',
	sameForAll: 'This link is one quiz, the same for everybody who has the same question bank.',
	none: 'Nothing fits all of this at once.',
	withoutLimits: (what: string, count: number) => `Without ${what}: ${count}`,
	insteadLatest: (count: number) => `The newest week there is: ${count}`,
	and: ' and ',
	everythingElse: 'any limit',
	limits: {
		subject: 'the subject',
		forms: 'the ways of asking',
		countries: 'the country',
		articles: 'the article',
		people: 'the person',
		kinds: 'the kind of news',
		sources: 'the source',
		levels: 'the difficulty',
		period: 'the period',
		memory: 'what you remember',
		news: 'the news'
	},
	why: {
		week: 'No article of the bank was published in the last seven days.',
		new: 'Nothing came in since last time that you have not been asked.',
		missed: 'There is nothing here that you miss.',
		due: 'Nothing of this is due.',
		unseen: 'You have been asked all of this.'
	}
});
