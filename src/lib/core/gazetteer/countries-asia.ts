import { readCountryTable } from './country-table';

/** The 47 Asian members of the United Nations by its M49 standard, Palestine and Taiwan. */
export const ASIA = readCountryTable(
	'Asia',
	`
Eastern Asia
CN | China | People's Republic of ~ | PRC; P.R.C.; mainland ~ | Chinese | Beijing; Peking
JP | Japan | | | ~ese | Tokyo
KP | North Korea | Democratic People's Republic of Korea | DPRK; D.P.R.K.; N. Korea; NKorea; DPR Korea | ~n; N. Korean | Pyongyang
KR | South Korea | Republic of Korea | ROK; R.O.K.; S. Korea; SKorea | ~n; S. Korean | Seoul
MN | Mongolia | | | ~n; Mongol | Ulaanbaatar; Ulan Bator
TW | Taiwan | | Chinese Taipei | ~ese | Taipei | non-member
South-eastern Asia
BN | Brunei | ~ Darussalam | | ~an | Bandar Seri Begawan
KH | Cambodia | Kingdom of ~ | | ~n | Phnom Penh
ID | Indonesia | Republic of ~ | | ~n | Jakarta
LA | Laos | Lao People's Democratic Republic | Lao PDR | Laotian; Lao | Vientiane
MY | Malaysia | | | ~n | Kuala Lumpur; Putrajaya
MM | Myanmar | Republic of the Union of ~ | Burma | Burmese; ~ese | Naypyidaw; Nay Pyi Taw; Naypyitaw
PH | Philippines | Republic of the ~ | The ~ | Philippine; Filipino; Filipinos; Filipina | Manila | the
SG | Singapore | Republic of ~ | | ~an | ~
TH | Thailand | Kingdom of ~ | | Thai | Bangkok
TL | Timor-Leste | Democratic Republic of ~ | East Timor; Timor Leste | Timorese; East Timorese | Dili
VN | Vietnam | Socialist Republic of ~ | Viet Nam | ~ese | Hanoi
Southern Asia
AF | Afghanistan | Islamic Republic of ~ | | Afghan; Afghani | Kabul
BD | Bangladesh | People's Republic of ~ | | ~i; ~is | Dhaka
BT | Bhutan | Kingdom of ~ | | ~ese | Thimphu
IN | India | Republic of ~ | | ~n | New Delhi; Delhi
IR | Iran | Islamic Republic of ~ | | ~ian | Tehran; Teheran
MV | Maldives | Republic of ~ | the ~ | Maldivian | Malé | the
NP | Nepal | | | ~i; ~ese | Kathmandu
PK | Pakistan | Islamic Republic of ~ | | ~i; ~is | Islamabad
LK | Sri Lanka | Democratic Socialist Republic of ~ | | ~n | Sri Jayawardenepura Kotte; Colombo
Central Asia
KZ | Kazakhstan | Republic of ~ | | Kazakh; ~i; Kazakhs | Astana; Nur-Sultan
KG | Kyrgyzstan | Kyrgyz Republic | | Kyrgyz; ~i | Bishkek
TJ | Tajikistan | Republic of ~ | | Tajik; ~i; Tajiks | Dushanbe
TM | Turkmenistan | | | Turkmen; ~i | Ashgabat
UZ | Uzbekistan | Republic of ~ | | Uzbek; ~i | Tashkent
Western Asia
AM | Armenia | Republic of ~ | | ~n | Yerevan
AZ | Azerbaijan | Republic of ~ | | ~i; Azeri; ~is; Azeris | Baku
BH | Bahrain | Kingdom of ~ | | ~i; ~is | Manama
CY | Cyprus | Republic of ~ | | Cypriot | Nicosia
GE | Georgia | | | ~n | Tbilisi
IQ | Iraq | Republic of ~ | | ~i | Baghdad
IL | Israel | State of ~ | | ~i | Jerusalem; Tel Aviv
JO | Jordan | Hashemite Kingdom of ~ | | ~ian | Amman
KW | Kuwait | State of ~ | | ~i | ~ City
LB | Lebanon | Lebanese Republic | | Lebanese | Beirut
OM | Oman | Sultanate of ~ | | ~i; ~is | Muscat
PS | Palestine | State of ~ | | Palestinian | Ramallah | observer
QA | Qatar | State of ~ | | ~i | Doha
SA | Saudi Arabia | Kingdom of ~ | KSA | Saudi; ~n; Saudis | Riyadh
SY | Syria | ~n Arab Republic | | ~n | Damascus
TR | Turkey | Republic of Türkiye | Türkiye; Republic of ~ | Turkish; Turk; Turks | Ankara
AE | United Arab Emirates | | UAE; U.A.E.; the Emirates | Emirati; Emiratis | Abu Dhabi | the
YE | Yemen | Republic of ~ | | ~i; ~ite; ~is | Sanaa; Sana'a
`
);
