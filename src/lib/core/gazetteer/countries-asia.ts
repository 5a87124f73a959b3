import { readCountryTable } from './country-table';

/** The 47 Asian members of the United Nations by its M49 standard, Palestine and Taiwan. */
export const ASIA = readCountryTable(
	'Asia',
	`
CN | China | People's Republic of China | PRC; P.R.C.; mainland China | Chinese | Beijing; Peking | Eastern Asia
JP | Japan | | | Japanese | Tokyo | Eastern Asia
KP | North Korea | Democratic People's Republic of Korea | DPRK; D.P.R.K.; N. Korea; NKorea; DPR Korea | North Korean; N. Korean | Pyongyang | Eastern Asia
KR | South Korea | Republic of Korea | ROK; R.O.K.; S. Korea; SKorea | South Korean; S. Korean | Seoul | Eastern Asia
MN | Mongolia | | | Mongolian; Mongol | Ulaanbaatar; Ulan Bator | Eastern Asia
TW | Taiwan | | Chinese Taipei | Taiwanese | Taipei | Eastern Asia | non-member
BN | Brunei | Brunei Darussalam | | Bruneian | Bandar Seri Begawan | South-eastern Asia
KH | Cambodia | Kingdom of Cambodia | | Cambodian | Phnom Penh | South-eastern Asia
ID | Indonesia | Republic of Indonesia | | Indonesian | Jakarta | South-eastern Asia
LA | Laos | Lao People's Democratic Republic | Lao PDR | Laotian; Lao | Vientiane | South-eastern Asia
MY | Malaysia | | | Malaysian | Kuala Lumpur; Putrajaya | South-eastern Asia
MM | Myanmar | Republic of the Union of Myanmar | Burma | Burmese; Myanmarese | Naypyidaw; Nay Pyi Taw; Naypyitaw | South-eastern Asia
PH | Philippines | Republic of the Philippines | The Philippines | Philippine; Filipino; Filipinos; Filipina | Manila | South-eastern Asia | the
SG | Singapore | Republic of Singapore | | Singaporean | Singapore | South-eastern Asia
TH | Thailand | Kingdom of Thailand | | Thai | Bangkok | South-eastern Asia
TL | Timor-Leste | Democratic Republic of Timor-Leste | East Timor; Timor Leste | Timorese; East Timorese | Dili | South-eastern Asia
VN | Vietnam | Socialist Republic of Vietnam | Viet Nam | Vietnamese | Hanoi | South-eastern Asia
AF | Afghanistan | Islamic Republic of Afghanistan | | Afghan; Afghani | Kabul | Southern Asia
BD | Bangladesh | People's Republic of Bangladesh | | Bangladeshi; Bangladeshis | Dhaka | Southern Asia
BT | Bhutan | Kingdom of Bhutan | | Bhutanese | Thimphu | Southern Asia
IN | India | Republic of India | | Indian | New Delhi; Delhi | Southern Asia
IR | Iran | Islamic Republic of Iran | | Iranian | Tehran; Teheran | Southern Asia
MV | Maldives | Republic of Maldives | the Maldives | Maldivian | Malé | Southern Asia | the
NP | Nepal | | | Nepali; Nepalese | Kathmandu | Southern Asia
PK | Pakistan | Islamic Republic of Pakistan | | Pakistani; Pakistanis | Islamabad | Southern Asia
LK | Sri Lanka | Democratic Socialist Republic of Sri Lanka | | Sri Lankan | Sri Jayawardenepura Kotte; Colombo | Southern Asia
KZ | Kazakhstan | Republic of Kazakhstan | | Kazakh; Kazakhstani; Kazakhs | Astana; Nur-Sultan | Central Asia
KG | Kyrgyzstan | Kyrgyz Republic | | Kyrgyz; Kyrgyzstani | Bishkek | Central Asia
TJ | Tajikistan | Republic of Tajikistan | | Tajik; Tajikistani; Tajiks | Dushanbe | Central Asia
TM | Turkmenistan | | | Turkmen; Turkmenistani | Ashgabat | Central Asia
UZ | Uzbekistan | Republic of Uzbekistan | | Uzbek; Uzbekistani | Tashkent | Central Asia
AM | Armenia | Republic of Armenia | | Armenian | Yerevan | Western Asia
AZ | Azerbaijan | Republic of Azerbaijan | | Azerbaijani; Azeri; Azerbaijanis; Azeris | Baku | Western Asia
BH | Bahrain | Kingdom of Bahrain | | Bahraini; Bahrainis | Manama | Western Asia
CY | Cyprus | Republic of Cyprus | | Cypriot | Nicosia | Western Asia
GE | Georgia | | | Georgian | Tbilisi | Western Asia
IQ | Iraq | Republic of Iraq | | Iraqi | Baghdad | Western Asia
IL | Israel | State of Israel | | Israeli | Jerusalem; Tel Aviv | Western Asia
JO | Jordan | Hashemite Kingdom of Jordan | | Jordanian | Amman | Western Asia
KW | Kuwait | State of Kuwait | | Kuwaiti | Kuwait City | Western Asia
LB | Lebanon | Lebanese Republic | | Lebanese | Beirut | Western Asia
OM | Oman | Sultanate of Oman | | Omani; Omanis | Muscat | Western Asia
PS | Palestine | State of Palestine | | Palestinian | Ramallah | Western Asia | observer
QA | Qatar | State of Qatar | | Qatari | Doha | Western Asia
SA | Saudi Arabia | Kingdom of Saudi Arabia | KSA | Saudi; Saudi Arabian; Saudis | Riyadh | Western Asia
SY | Syria | Syrian Arab Republic | | Syrian | Damascus | Western Asia
TR | Turkey | Republic of Türkiye | Türkiye; Republic of Turkey | Turkish; Turk; Turks | Ankara | Western Asia
AE | United Arab Emirates | | UAE; U.A.E.; the Emirates | Emirati; Emiratis | Abu Dhabi | Western Asia | the
YE | Yemen | Republic of Yemen | | Yemeni; Yemenite; Yemenis | Sanaa; Sana'a | Western Asia
`
);
