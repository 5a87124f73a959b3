import { officeById, type OfficeClass } from '../gazetteer/offices';
import type { Pairing } from './offices-patterns';
import { isBank, type Polity } from './offices-polity';

/** What the head or chief of a world body is called there. */
const HEADS: ReadonlyMap<string, string> = new Map(
	(
		'secretary-general:United Nations,NATO,ASEAN,OPEC,OECD,OAS,Arab League,Commonwealth,OSCE,INTERPOL;' +
		'director-general:WHO,IAEA,WTO,UNESCO,ILO,FAO,IOM;managing-director:IMF;president:World Bank'
	)
		.split(';')
		.flatMap((row) => {
			const [office = '', bodies = ''] = row.split(':');
			return bodies.split(',').map((body): [string, string] => [body, office]);
		})
);

/** The class an office belongs to, seen with whose it is: chancellors, chiefs, governors and envoys differ. */
export function classOf(pairing: Pairing, polity: Polity | null): OfficeClass {
	const { title, toBody, lead, banking } = pairing;
	const { office } = title;
	const atUn = toBody !== null || lead.toUn;
	const swap =
		atUn && /^(?:permanent-representative|ambassador)$/.test(office.id)
			? 'un-ambassador'
			: office.id === 'chancellor' && polity === 'GB'
				? 'finance-minister'
				: office.id === 'prime-minister' && polity !== null && polity.length > 2
					? 'regional-premier'
					: office.id === 'head' && polity !== null
						? HEADS.get(polity)
						: office.id === 'governor' && (banking || isBank(polity ?? ''))
							? 'central-bank-governor'
							: undefined;
	return (swap === undefined ? null : officeById(swap)) ?? office;
}
