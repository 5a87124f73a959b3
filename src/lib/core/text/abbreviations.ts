const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Written with a full stop and always followed by the thing they introduce: no sentence ends here. */
export const TITLE_ABBREVIATIONS = set(
	'Mr Mrs Ms Mx Dr Prof Rev Fr Hon Gen Lt Col Maj Capt Cmdr Cdr Sgt Brig Adm Vice-Adm Sen Rep Reps ' +
		'Sens Gov Amb Pres St Ste Mt Ft Messrs Mme Mlle Sr Sra Supt Insp Det Pvt Pte Cpl vs No Nos Art ' +
		'Fig Sec Secy Dept approx ca cf Min Sgt-Maj Maj-Gen Lt-Gen Lt-Col Atty Asst Assoc ' +
		'Drs Profs Govs Gens Msgr Cllr Eng Ing Rs Intl Natl Govt'
);

/** Months and weekdays cut short. */
export const CALENDAR_ABBREVIATIONS = set(
	'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri'
);

/** May stand in the middle of a sentence or end one: what follows decides. */
export const OTHER_ABBREVIATIONS = set(
	'Inc Corp Ltd Co Bros Jr Ave Blvd Rd Univ Assn Bldg etc al est Ph.D Fla Calif Conn Ariz Ala ' +
		'Sdn Ark Colo Pa Tex Vt Wyo Bhd Pty Mass Mich Minn Miss Penn Tenn Wash Wis Okla Ore Nev Neb Mont Va Ky Ga Ill Ind Kan La Md Mo'
);

/** Words that begin sentences and are no part of names: they decide after "U.S." and the like. */
export const SENTENCE_STARTERS = set(
	'The A An This That These Those It He She They We I You His Her Their Its Our My But And Or So Yet ' +
		'In On At By For From To With After Before During Since Until While When Where Why How What Who ' +
		'Which If As Although Though However Meanwhile Earlier Later Last Next Some Many Most Both All ' +
		'Each Every No Not There Here Under Over Among Between According Also Then Now Once Despite ' +
		'Because Following Instead Moreover Nevertheless Nonetheless Still Thus Such Other Another Its'
);

/** What may follow "10 a.m." in the same sentence: a day, a month, a zone. */
export const AFTER_CLOCK = set(
	'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June ' +
		'July August September October November December Eastern Central Mountain Pacific Jan Feb Mar ' +
		'Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun GMT UTC EST EDT ET ' +
		'CST CDT CT PST PDT PT MST MDT CET CEST BST IST JST KST'
);

/** Whether the word is written with a full stop that belongs to it (given without the stop). */
export function isAbbreviation(word: string): boolean {
	return (
		TITLE_ABBREVIATIONS.has(word) ||
		CALENDAR_ABBREVIATIONS.has(word) ||
		OTHER_ABBREVIATIONS.has(word)
	);
}
