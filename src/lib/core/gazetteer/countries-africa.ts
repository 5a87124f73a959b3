import { readCountryTable } from './country-table';

/** The 54 African members of the United Nations. */
export const AFRICA = readCountryTable(
	'Africa',
	`
DZ | Algeria | People's Democratic Republic of Algeria | | Algerian | Algiers | Northern Africa
EG | Egypt | Arab Republic of Egypt | | Egyptian | Cairo | Northern Africa
LY | Libya | State of Libya | | Libyan | Tripoli | Northern Africa
MA | Morocco | Kingdom of Morocco | | Moroccan | Rabat | Northern Africa
SD | Sudan | Republic of the Sudan | the Sudan | Sudanese | Khartoum | Northern Africa
TN | Tunisia | Republic of Tunisia | | Tunisian | Tunis | Northern Africa
BJ | Benin | Republic of Benin | | Beninese; Beninois | Porto-Novo; Cotonou | Western Africa
BF | Burkina Faso | | Burkina | Burkinabe; Burkinan | Ouagadougou | Western Africa
CV | Cape Verde | Republic of Cabo Verde | Cabo Verde | Cape Verdean; Cabo Verdean | Praia | Western Africa
CI | Ivory Coast | Republic of Côte d'Ivoire | Côte d'Ivoire; Cote d'Ivoire | Ivorian; Ivoirian | Yamoussoukro; Abidjan | Western Africa
GM | Gambia | Republic of the Gambia | The Gambia | Gambian | Banjul | Western Africa | the
GH | Ghana | Republic of Ghana | | Ghanaian; Ghanian | Accra | Western Africa
GN | Guinea | Republic of Guinea | Guinea-Conakry | Guinean | Conakry | Western Africa
GW | Guinea-Bissau | Republic of Guinea-Bissau | Guinea Bissau | Bissau-Guinean; Guinea-Bissauan | Bissau | Western Africa
LR | Liberia | Republic of Liberia | | Liberian | Monrovia | Western Africa
ML | Mali | Republic of Mali | | Malian | Bamako | Western Africa
MR | Mauritania | Islamic Republic of Mauritania | | Mauritanian | Nouakchott | Western Africa
NE | Niger | Republic of the Niger | Republic of Niger | Nigerien; Nigerois | Niamey | Western Africa
NG | Nigeria | Federal Republic of Nigeria | | Nigerian | Abuja | Western Africa
SN | Senegal | Republic of Senegal | | Senegalese | Dakar | Western Africa
SL | Sierra Leone | Republic of Sierra Leone | | Sierra Leonean; Sierra Leonian | Freetown | Western Africa
TG | Togo | Togolese Republic | | Togolese | Lomé | Western Africa
AO | Angola | Republic of Angola | | Angolan | Luanda | Middle Africa
CM | Cameroon | Republic of Cameroon | | Cameroonian | Yaoundé | Middle Africa
CF | Central African Republic | | CAR | Central African | Bangui | Middle Africa | the
TD | Chad | Republic of Chad | | Chadian | N'Djamena | Middle Africa
CG | Republic of the Congo | | Congo-Brazzaville; Congo Republic; Republic of Congo | | Brazzaville | Middle Africa | the
CD | DR Congo | Democratic Republic of the Congo | Democratic Republic of Congo; Congo-Kinshasa; DRC; D.R. Congo; D.R.C. | | Kinshasa | Middle Africa
GQ | Equatorial Guinea | Republic of Equatorial Guinea | | Equatorial Guinean; Equatoguinean | Malabo | Middle Africa
GA | Gabon | Gabonese Republic | | Gabonese | Libreville | Middle Africa
ST | São Tomé and Príncipe | Democratic Republic of São Tomé and Príncipe | Sao Tome & Principe; Sao Tome | Sao Tomean; Santomean | São Tomé | Middle Africa
BI | Burundi | Republic of Burundi | | Burundian | Gitega; Bujumbura | Eastern Africa
KM | Comoros | Union of the Comoros | the Comoros; Comoro Islands | Comorian; Comoran | Moroni | Eastern Africa | the
DJ | Djibouti | Republic of Djibouti | | Djiboutian | Djibouti City | Eastern Africa
ER | Eritrea | State of Eritrea | | Eritrean | Asmara | Eastern Africa
ET | Ethiopia | Federal Democratic Republic of Ethiopia | | Ethiopian | Addis Ababa | Eastern Africa
KE | Kenya | Republic of Kenya | | Kenyan | Nairobi | Eastern Africa
MG | Madagascar | Republic of Madagascar | | Malagasy; Madagascan | Antananarivo | Eastern Africa
MW | Malawi | Republic of Malawi | | Malawian | Lilongwe | Eastern Africa
MU | Mauritius | Republic of Mauritius | | Mauritian | Port Louis | Eastern Africa
MZ | Mozambique | Republic of Mozambique | | Mozambican; Mozambiquean | Maputo | Eastern Africa
RW | Rwanda | Republic of Rwanda | | Rwandan; Rwandese | Kigali | Eastern Africa
SC | Seychelles | Republic of Seychelles | the Seychelles | Seychellois; Seychelloise | Victoria | Eastern Africa
SO | Somalia | Federal Republic of Somalia | | Somali; Somalian | Mogadishu | Eastern Africa
SS | South Sudan | Republic of South Sudan | | South Sudanese | Juba | Eastern Africa
TZ | Tanzania | United Republic of Tanzania | | Tanzanian | Dodoma; Dar es Salaam | Eastern Africa
UG | Uganda | Republic of Uganda | | Ugandan | Kampala | Eastern Africa
ZM | Zambia | Republic of Zambia | | Zambian | Lusaka | Eastern Africa
ZW | Zimbabwe | Republic of Zimbabwe | | Zimbabwean | Harare | Eastern Africa
BW | Botswana | Republic of Botswana | | Botswanan; Motswana; Batswana | Gaborone | Southern Africa
SZ | Eswatini | Kingdom of Eswatini | Swaziland; eSwatini | Swazi; Eswatinian | Mbabane; Lobamba | Southern Africa
LS | Lesotho | Kingdom of Lesotho | | Basotho; Mosotho | Maseru | Southern Africa
NA | Namibia | Republic of Namibia | | Namibian | Windhoek | Southern Africa
ZA | South Africa | Republic of South Africa | RSA; S. Africa | South African | Pretoria; Cape Town | Southern Africa
`
);
