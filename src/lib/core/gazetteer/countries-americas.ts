import { readCountryTable } from './country-table';

/** The 35 American members of the United Nations. */
export const AMERICAS = readCountryTable(
	'Americas',
	`
Caribbean
AG | Antigua and Barbuda | | Antigua & Barbuda; Antigua | Antiguan; Barbudan; Antiguan and Barbudan | Saint John's; St. John's
BS | Bahamas | Commonwealth of The ~ | The ~ | Bahamian | Nassau | the
BB | Barbados | | | Barbadian; Bajan | Bridgetown
CU | Cuba | Republic of ~ | | ~n | Havana
DM | Dominica | Commonwealth of ~ | | | Roseau
DO | Dominican Republic | | | | Santo Domingo | the
GD | Grenada | | | Grenadian | Saint George's; St. George's
HT | Haiti | Republic of ~ | | ~an | Port-au-Prince
JM | Jamaica | | | ~n | Kingston
KN | Saint Kitts and Nevis | Federation of ~ | St. Kitts and Nevis; St Kitts & Nevis; St. Kitts; Saint Kitts | Kittitian; Nevisian; Kittitian and Nevisian | Basseterre
LC | Saint Lucia | | St. Lucia | ~n; St. Lucian | Castries
VC | Saint Vincent and the Grenadines | | St. Vincent and the Grenadines; St Vincent & the Grenadines; Saint Vincent & the Grenadines; Saint Vincent; St. Vincent; SVG | Vincentian; Saint Vincentian | Kingstown
TT | Trinidad and Tobago | Republic of ~ | Trinidad & Tobago; Trinidad | Trinidadian; Tobagonian; Trinbagonian; Trinidadian and Tobagonian | Port of Spain
Central America
BZ | Belize | | | ~an | Belmopan
CR | Costa Rica | Republic of ~ | | ~n | San José
SV | El Salvador | Republic of ~ | | Salvadoran; Salvadorean; Salvadorian | San Salvador
GT | Guatemala | Republic of ~ | | ~n | ~ City
HN | Honduras | Republic of ~ | | Honduran | Tegucigalpa
MX | Mexico | United Mexican States | | Mexican | ~ City
NI | Nicaragua | Republic of ~ | | ~n | Managua
PA | Panama | Republic of ~ | | ~nian | ~ City
South America
AR | Argentina | Argentine Republic | | Argentine; Argentinian; Argentinean; Argentines | Buenos Aires
BO | Bolivia | Plurinational State of ~ | | ~n | Sucre; La Paz
BR | Brazil | Federative Republic of ~ | | ~ian | Brasília
CL | Chile | Republic of ~ | | ~an | Santiago
CO | Colombia | Republic of ~ | | ~n | Bogotá
EC | Ecuador | Republic of ~ | | ~ian; ~ean; ~an | Quito
GY | Guyana | Co-operative Republic of ~ | | Guyanese | Georgetown
PY | Paraguay | Republic of ~ | | ~an | Asunción
PE | Peru | Republic of ~ | | ~vian | Lima
SR | Suriname | Republic of ~ | Surinam | ~se | Paramaribo
UY | Uruguay | Oriental Republic of ~ | | ~an | Montevideo
VE | Venezuela | Bolivarian Republic of ~ | | ~n | Caracas
Northern America
CA | Canada | | | Canadian | Ottawa
US | United States | ~ of America | U.S.; U.S.A.; USA; US; America | American | Washington; Washington, D.C.; Washington DC | the
`
);
