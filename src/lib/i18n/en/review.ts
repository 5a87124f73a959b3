export const review = {
	title: 'Review',
	heading: 'Flashcards',
	remaining: (count: number) => (count === 1 ? '1 card left' : `${count} cards left`),
	show: 'Show the answer',
	question: 'Question',
	answer: 'Answer',
	how: 'How well did you know it?',
	grades: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' },
	soon: '10 min',
	days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
	undo: 'Undo',
	doneTitle: 'All reviewed',
	doneText: (count: number) =>
		count === 1 ? 'One card done. Come back tomorrow.' : `${count} cards done. Come back tomorrow.`,
	noneTitle: 'Nothing is due',
	noneText: 'Take a quiz: every fact you answer becomes a card that comes back in time.',
	next: (date: string, count: number) =>
		count === 1
			? `The next card is due on ${date}.`
			: `The next ${count} cards are due on ${date}.`,
	startQuiz: 'Start a quiz',
	unsaved: 'Your grade could not be saved.',
	why: (share: string, day: string) =>
		`Last seen ${day}. Chance that you still know it: about ${share}.`,
	keys: 'Keys: Space shows the answer, 1 to 4 grade, U undoes.'
} as const;
