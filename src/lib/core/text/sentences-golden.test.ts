import { expect, test } from 'vitest';
import { sentences } from './sentences';

/** The sentences of a text of one paragraph. */
const cut = (text: string): string[] =>
	sentences(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end));

/** Each line is one paragraph, its sentences parted by a bar. */
const GOLDEN = [
	'Peru voted.|Chile did not.',
	'Did Peru vote?|It did!|Nobody minded.',
	'The talks begin at 10 a.m. Monday in Oslo.|Nobody else is invited.',
	'The talks ended at 6 p.m. Eastern time.',
	'The talks ended at 6 p.m. EST on Friday.',
	'The talks ended at 6 p.m.|The envoys left.',
	'The vote is at 5 p.m.|Friday is free.',
	'They arrived at 9 a.m. and left at 5 p.m. that day.',
	'The hall opens at 10.30 a.m. Sept. 5 for all.',
	'Mr. Moe met Mrs. Roe.|They spoke.',
	'Dr. J. K. Moe of St. Gallen spoke to Gen. A. B. Roe.',
	'Lt. Gen. Roe and Brig. Gen. Moe retired.',
	'Gov. Roe and Sens. Moe and Poe agreed.',
	'The U.S. and the U.N. agreed.|The E.U. did not.',
	'He moved to the U.S.|He never came back.',
	'He moved to the U.S. Capitol building.',
	'The U.S. Senate voted.|In the U.K. Parliament, nobody did.',
	'Washington, D.C. Mayor Jane Roe spoke.',
	'Prices rose by 3.5 percent to $40.25.|Wages fell.',
	'It is No. 10 in the list.|No. 11 is empty.',
	'He said no.|Ten people left.',
	'The vote is on Feb. 5 at noon.|It was moved from Jan. 30.',
	'The vote was in Feb.|Then came spring.',
	'Moe Inc. said so.|Roe Corp. did too.',
	'It was sold to Moe & Co.|The price is secret.',
	'The case is Roe v. Moe.|It is old.',
	'See p. 55 and pp. 3-4.|They are short.',
	'The church (c. 1500) is old.|It stands.',
	'Bring fruit, e.g. apples, i.e. red ones, etc.|The rest is left.',
	'“We won.”|The crowd sang.',
	'“We won!” Jane Roe said.|The crowd sang.',
	'“Will we win?” Mr. Roe asked.|Nobody knew.',
	'“We won!” he said.|The crowd sang.',
	'"We won."|He smiled.',
	'She asked: “Why?”|Nobody answered.',
	'He waited ... and left.|Nobody saw him.',
	'He waited…|Then he left.',
	'“Wait… what?” she said.|He left.',
	'They won (again.)|The others lost.',
	'They won (it was May.)|The others lost.',
	'(They won.)|The others lost.',
	'It fell to −3.4.|The wind rose.',
	'It is at www.example.org.|It is free.',
	'The note is old.[1]|The vote is new.',
	'The note is old.[1][23]|The vote is new.',
	'George W. Roe Jr. spoke.|His son did too.',
	'Martin Roe Jr. Day is a feast.',
	'Moe vs. Roe was short.',
	'N. Korea and S. Korea talked.|S. Africa watched.',
	'Pick plan B.|The others fail.',
	'E. coli was found.|It was treated.',
	'The Rs. 500 note is gone.|Rs. 2,000 is new.',
	'Moe Sdn. Bhd. of Ipoh signed.|It paid.',
	'1. Peru votes at noon.|Chile votes later.',
	'What?!|Nobody knew.',
	'It cost €5.|Nobody paid.',
	'They left at dawn.|“Go,” she said.',
	'They left at dawn.|‘Go,’ she said.',
	'They left.|2,000 others stayed.',
	'Art. 5 of the treaty holds.|Sec. 3 does not.',
	'She has a Ph.D. in law.|He has none.',
	'Col. Roe took over on Aug. 18, 2020.|Capt. Moe left.'
];

test.each(GOLDEN)('cut as a reader would: %s', (line) => {
	expect(cut(line.replaceAll('|', ' '))).toEqual(line.split('|'));
});
