import { readCountryTable } from './country-table';

/** The 14 members of the United Nations in Oceania, the Cook Islands and Niue. */
export const OCEANIA = readCountryTable(
	'Oceania',
	`
Australia and New Zealand
AU | Australia | Commonwealth of ~ | | ~n | Canberra
NZ | New Zealand | | Aotearoa | ~er; Kiwis | Wellington
Melanesia
FJ | Fiji | Republic of ~ | | ~an | Suva
PG | Papua New Guinea | Independent State of ~ | PNG | ~n; Papuan | Port Moresby
SB | Solomon Islands | | the ~; Solomons | Solomon Islander | Honiara
VU | Vanuatu | Republic of ~ | | Ni-~; ~an | Port Vila
Micronesia
KI | Kiribati | Republic of ~ | | I-~ | South Tarawa; Tarawa
MH | Marshall Islands | Republic of the ~ | the ~; the Marshalls | Marshallese; Marshall Islander | Majuro | the
FM | Micronesia | Federated States of ~ | FSM | ~n | Palikir
NR | Nauru | Republic of ~ | | ~an | Yaren
PW | Palau | Republic of ~ | | ~an | Ngerulmud
Polynesia
WS | Samoa | Independent State of ~ | Western ~ | ~n | Apia
TO | Tonga | Kingdom of ~ | | ~n | Nuku'alofa
TV | Tuvalu | | | ~an | Funafuti
CK | Cook Islands | | the ~; Cook Island | Cook Islander | Avarua | the; non-member
NU | Niue | | | ~an | Alofi | non-member
`
);
