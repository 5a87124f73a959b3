import { readCountryTable } from './country-table';

/** The 54 African members of the United Nations. */
export const AFRICA = readCountryTable(
	'Africa',
	`
Northern Africa
DZ | Algeria | People's Democratic Republic of ~ | | ~n | Algiers
EG | Egypt | Arab Republic of ~ | | ~ian | Cairo
LY | Libya | State of ~ | | ~n | Tripoli
MA | Morocco | Kingdom of ~ | | Moroccan | Rabat
SD | Sudan | Republic of the ~ | the ~ | ~ese | Khartoum
TN | Tunisia | Republic of ~ | | ~n | Tunis
Western Africa
BJ | Benin | Republic of ~ | | ~ese; ~ois | Porto-Novo; Cotonou
BF | Burkina Faso | | Burkina | Burkinabe; Burkinan | Ouagadougou
CV | Cape Verde | Republic of Cabo Verde | Cabo Verde | ~an; Cabo Verdean | Praia
CI | Ivory Coast | Republic of Côte d'Ivoire | Côte d'Ivoire; Cote d'Ivoire | Ivorian; Ivoirian | Yamoussoukro; Abidjan
GM | Gambia | Republic of the ~ | The ~ | ~n | Banjul | the
GH | Ghana | Republic of ~ | | ~ian; Ghanian | Accra
GN | Guinea | Republic of ~ | ~-Conakry | ~n | Conakry
GW | Guinea-Bissau | Republic of ~ | Guinea Bissau | Bissau-Guinean; ~an | Bissau
LR | Liberia | Republic of ~ | | ~n | Monrovia
ML | Mali | Republic of ~ | | ~an | Bamako
MR | Mauritania | Islamic Republic of ~ | | ~n | Nouakchott
NE | Niger | Republic of the ~ | Republic of ~ | ~ien; ~ois | Niamey
NG | Nigeria | Federal Republic of ~ | | ~n | Abuja
SN | Senegal | Republic of ~ | | ~ese | Dakar
SL | Sierra Leone | Republic of ~ | | ~an; Sierra Leonian | Freetown
TG | Togo | ~lese Republic | | ~lese | Lomé
Middle Africa
AO | Angola | Republic of ~ | | ~n | Luanda
CM | Cameroon | Republic of ~ | | ~ian | Yaoundé
CF | Central African Republic | | CAR | Central African | Bangui | the
TD | Chad | Republic of ~ | | ~ian | N'Djamena
CG | Republic of the Congo | | Congo-Brazzaville; Congo Republic; Republic of Congo | | Brazzaville | the
CD | DR Congo | Democratic Republic of the Congo | Democratic Republic of Congo; Congo-Kinshasa; DRC; D.R. Congo; D.R.C. | | Kinshasa
GQ | Equatorial Guinea | Republic of ~ | | ~n; Equatoguinean | Malabo
GA | Gabon | ~ese Republic | | ~ese | Libreville
ST | São Tomé and Príncipe | Democratic Republic of ~ | Sao Tome & Principe; Sao Tome | Sao Tomean; Santomean | São Tomé
Eastern Africa
BI | Burundi | Republic of ~ | | ~an | Gitega; Bujumbura
KM | Comoros | Union of the ~ | the ~; Comoro Islands | Comorian; Comoran | Moroni | the
DJ | Djibouti | Republic of ~ | | ~an | ~ City
ER | Eritrea | State of ~ | | ~n | Asmara
ET | Ethiopia | Federal Democratic Republic of ~ | | ~n | Addis Ababa
KE | Kenya | Republic of ~ | | ~n | Nairobi
MG | Madagascar | Republic of ~ | | Malagasy; Madagascan | Antananarivo
MW | Malawi | Republic of ~ | | ~an | Lilongwe
MU | Mauritius | Republic of ~ | | Mauritian | Port Louis
MZ | Mozambique | Republic of ~ | | Mozambican; ~an | Maputo
RW | Rwanda | Republic of ~ | | ~n; Rwandese | Kigali
SC | Seychelles | Republic of ~ | the ~ | Seychellois; Seychelloise | Victoria
SO | Somalia | Federal Republic of ~ | | Somali; ~n | Mogadishu
SS | South Sudan | Republic of ~ | | ~ese | Juba
TZ | Tanzania | United Republic of ~ | | ~n | Dodoma; Dar es Salaam
UG | Uganda | Republic of ~ | | ~n | Kampala
ZM | Zambia | Republic of ~ | | ~n | Lusaka
ZW | Zimbabwe | Republic of ~ | | ~an | Harare
Southern Africa
BW | Botswana | Republic of ~ | | ~n; Motswana; Batswana | Gaborone
SZ | Eswatini | Kingdom of ~ | Swaziland; eSwatini | Swazi; ~an | Mbabane; Lobamba
LS | Lesotho | Kingdom of ~ | | Basotho; Mosotho | Maseru
NA | Namibia | Republic of ~ | | ~n | Windhoek
ZA | South Africa | Republic of ~ | RSA; S. Africa | ~n | Pretoria; Cape Town
`
);
