import type { Reading } from '../reading';
import { Traced } from '../simplify';
import { unitClass } from '../units';

/** What people are, where it is no office: it stands before a name as a title does. */
export const CALLINGS =
	'author|writer|novelist|poet|playwright|singer|songwriter|rapper|musician|composer|conductor|pianist|actor|actress|comedian|director|film-?maker|photographer|painter|artist|architect|designer|scientist|physicist|chemist|biologist|economist|historian|philosopher|mathematician|astronaut|activist|dissident|journalist|broadcaster|lawyer|politician|nationalist|conservative|liberal|socialist|populist|businessman|businesswoman|billionaire|entrepreneur|investor|tycoon|striker|forward|midfielder|defender|goalkeeper|captain|footballer|player|swimmer|sprinter|runner|cyclist|boxer|golfer|skier|gymnast|driver|rider|champion|star|teenager|veteran|compatriot|laureate|grandmaster';
const CALLING = new RegExp(
	`(?:^|(?<=[,;:] |\\b(?:and|that|when|after|as|while) ))(?:[Tt]he |[Aa]n? )?(?:(?:${unitClass('G')}|${unitClass('C')}['’]s) )?(?:(?:[Ff]ormer|[Vv]eteran|[Rr]enowned|[Nn]oted|[Ff]amous|Nobel|[a-z]+-winning|[a-z]+-year-old|world|tennis|football|chess|human rights) ){0,2}(?:${CALLINGS}) (?=${unitClass('P')})`,
	'gu'
);

/** The sentence without what people are: "Ruritanian author P won" is "P won". */
export function withoutCallings(reading: Reading): Reading {
	if (reading.text.search(CALLING) < 0) return reading;
	const { text, origin } = new Traced(reading.text, reading.origin).replace(CALLING, () => null);
	return { ...reading, text, origin };
}
