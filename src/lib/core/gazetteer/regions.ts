import { fold } from '../text/fold';
import { COUNTRIES } from './countries';

/**
 * Regions as news names them: `names | M49 subregions and continents | further codes`. Generous at
 * the edges: a country that some count in is in, so that only "not in" is certain.
 */
const TABLE = `
africa | Africa |
asia | Asia | RU TR CY GE AM AZ EG
europe | Europe | TR CY GE AM AZ KZ GL IL
oceania | Oceania |
caribbean | Caribbean | BZ GY SR GF CO VE HN NI CR PA MX
latin america | Caribbean; Central America; South America | MX
central america | Central America |
south america | South America |
north america; northern america | Northern America; Caribbean; Central America | MX
west asia; western asia | Western Asia | IR AF EG
east asia; eastern asia; northeast asia | Eastern Asia | RU VN
south asia; southern asia | Southern Asia | MM
southeast asia; south east asia; south eastern asia | South-eastern Asia |
central asia | Central Asia | AF MN IR
middle east; near east | Western Asia | IR EG LY SD AF PK
gulf; persian gulf | | BH KW OM QA SA AE IR IQ
horn of africa | | DJ ER ET SO SD KE
sahel | | SN MR ML BF NE NG TD SD ER CM GM GN ET
west africa; western africa | Western Africa | CM TD
east africa; eastern africa | Eastern Africa | SD CD EG
central africa; middle africa | Middle Africa | RW BI SS ZM
southern africa | Southern Africa | AO ZM ZW MW MZ MG CD TZ MU KM SC
north africa; northern africa; maghreb | Northern Africa | MR TD ML
balkans; western balkans | | AL BA BG HR GR XK ME MK RO RS SI TR MD
baltics; baltic states | | EE LV LT
nordic region; scandinavia | | DK NO SE FI IS
caucasus; south caucasus | | AM AZ GE RU TR IR
eastern europe | Eastern Europe | EE LV LT RS HR SI BA ME MK AL XK GE AM AZ AT DE KZ
western europe | Western Europe | GB IE ES PT IT DK NO SE FI IS AD MT SM
central europe | | AT CZ DE HU LI PL SK SI CH HR RO LT LV EE
northern europe | Northern Europe | DE NL PL BE
southern europe | Southern Europe | FR BG RO TR CY
`;

const members = (cell: string, codes: string): ReadonlySet<string> => {
	const wide = cell.split(';').map((name) => name.trim());
	const inside = COUNTRIES.filter(
		({ region, continent }) => wide.includes(region) || wide.includes(continent)
	);
	return new Set([...inside.map(({ code }) => code), ...codes.split(' ').filter(Boolean)]);
};

const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	TABLE.split('\n')
		.filter((line) => line.includes('|'))
		.flatMap((line) => {
			const [names = '', wide = '', codes = ''] = line.split('|').map((cell) => cell.trim());
			const inside = members(wide, codes);
			return names.split('; ').map((name): [string, ReadonlySet<string>] => [name, inside]);
		})
);

/** Every region's name, folded, longest first. */
export const REGION_NAMES: readonly string[] = [...REGIONS.keys()].sort(
	(a, b) => b.length - a.length || (a < b ? -1 : 1)
);

/**
 * Whether a country lies in a region.
 *
 * @param code ISO 3166-1 alpha-2
 * @param region a name such as "West Asia", in any spelling of capitals and hyphens
 * @returns null where the region or the country is not known
 */
export function isInRegion(code: string, region: string): boolean | null {
	const inside = REGIONS.get(fold(region));
	if (!inside || !COUNTRIES.some((country) => country.code === code)) return null;
	return inside.has(code);
}
