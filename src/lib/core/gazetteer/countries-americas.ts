import { readCountryTable } from './country-table';

/** The 35 American members of the United Nations. */
export const AMERICAS = readCountryTable(
	'Americas',
	`
AG | Antigua and Barbuda | | Antigua & Barbuda; Antigua | Antiguan; Barbudan; Antiguan and Barbudan | Saint John's; St. John's | Caribbean
BS | Bahamas | Commonwealth of The Bahamas | The Bahamas | Bahamian | Nassau | Caribbean | the
BB | Barbados | | | Barbadian; Bajan | Bridgetown | Caribbean
CU | Cuba | Republic of Cuba | | Cuban | Havana | Caribbean
DM | Dominica | Commonwealth of Dominica | | | Roseau | Caribbean
DO | Dominican Republic | | | | Santo Domingo | Caribbean | the
GD | Grenada | | | Grenadian | Saint George's; St. George's | Caribbean
HT | Haiti | Republic of Haiti | | Haitian | Port-au-Prince | Caribbean
JM | Jamaica | | | Jamaican | Kingston | Caribbean
KN | Saint Kitts and Nevis | Federation of Saint Kitts and Nevis | St. Kitts and Nevis; St Kitts & Nevis; St. Kitts; Saint Kitts | Kittitian; Nevisian; Kittitian and Nevisian | Basseterre | Caribbean
LC | Saint Lucia | | St. Lucia | Saint Lucian; St. Lucian | Castries | Caribbean
VC | Saint Vincent and the Grenadines | | St. Vincent and the Grenadines; St Vincent & the Grenadines; Saint Vincent & the Grenadines; Saint Vincent; St. Vincent; SVG | Vincentian; Saint Vincentian | Kingstown | Caribbean
TT | Trinidad and Tobago | Republic of Trinidad and Tobago | Trinidad & Tobago; Trinidad | Trinidadian; Tobagonian; Trinbagonian; Trinidadian and Tobagonian | Port of Spain | Caribbean
BZ | Belize | | | Belizean | Belmopan | Central America
CR | Costa Rica | Republic of Costa Rica | | Costa Rican | San José | Central America
SV | El Salvador | Republic of El Salvador | | Salvadoran; Salvadorean; Salvadorian | San Salvador | Central America
GT | Guatemala | Republic of Guatemala | | Guatemalan | Guatemala City | Central America
HN | Honduras | Republic of Honduras | | Honduran | Tegucigalpa | Central America
MX | Mexico | United Mexican States | | Mexican | Mexico City | Central America
NI | Nicaragua | Republic of Nicaragua | | Nicaraguan | Managua | Central America
PA | Panama | Republic of Panama | | Panamanian | Panama City | Central America
AR | Argentina | Argentine Republic | | Argentine; Argentinian; Argentinean; Argentines | Buenos Aires | South America
BO | Bolivia | Plurinational State of Bolivia | | Bolivian | Sucre; La Paz | South America
BR | Brazil | Federative Republic of Brazil | | Brazilian | Brasília | South America
CL | Chile | Republic of Chile | | Chilean | Santiago | South America
CO | Colombia | Republic of Colombia | | Colombian | Bogotá | South America
EC | Ecuador | Republic of Ecuador | | Ecuadorian; Ecuadorean; Ecuadoran | Quito | South America
GY | Guyana | Co-operative Republic of Guyana | | Guyanese | Georgetown | South America
PY | Paraguay | Republic of Paraguay | | Paraguayan | Asunción | South America
PE | Peru | Republic of Peru | | Peruvian | Lima | South America
SR | Suriname | Republic of Suriname | Surinam | Surinamese | Paramaribo | South America
UY | Uruguay | Oriental Republic of Uruguay | | Uruguayan | Montevideo | South America
VE | Venezuela | Bolivarian Republic of Venezuela | | Venezuelan | Caracas | South America
CA | Canada | | | Canadian | Ottawa | Northern America
US | United States | United States of America | U.S.; U.S.A.; USA; US; America | American | Washington; Washington, D.C.; Washington DC | Northern America | the
`
);
