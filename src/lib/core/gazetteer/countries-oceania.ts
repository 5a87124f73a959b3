import { readCountryTable } from './country-table';

/** The 14 members of the United Nations in Oceania, the Cook Islands and Niue. */
export const OCEANIA = readCountryTable(
	'Oceania',
	`
AU | Australia | Commonwealth of Australia | | Australian | Canberra | Australia and New Zealand
NZ | New Zealand | | Aotearoa | New Zealander; Kiwis | Wellington | Australia and New Zealand
FJ | Fiji | Republic of Fiji | | Fijian | Suva | Melanesia
PG | Papua New Guinea | Independent State of Papua New Guinea | PNG | Papua New Guinean; Papuan | Port Moresby | Melanesia
SB | Solomon Islands | | the Solomon Islands; Solomons | Solomon Islander | Honiara | Melanesia
VU | Vanuatu | Republic of Vanuatu | | Ni-Vanuatu; Vanuatuan | Port Vila | Melanesia
KI | Kiribati | Republic of Kiribati | | I-Kiribati | South Tarawa; Tarawa | Micronesia
MH | Marshall Islands | Republic of the Marshall Islands | the Marshall Islands; the Marshalls | Marshallese; Marshall Islander | Majuro | Micronesia | the
FM | Micronesia | Federated States of Micronesia | FSM | Micronesian | Palikir | Micronesia
NR | Nauru | Republic of Nauru | | Nauruan | Yaren | Micronesia
PW | Palau | Republic of Palau | | Palauan | Ngerulmud | Micronesia
WS | Samoa | Independent State of Samoa | Western Samoa | Samoan | Apia | Polynesia
TO | Tonga | Kingdom of Tonga | | Tongan | Nuku'alofa | Polynesia
TV | Tuvalu | | | Tuvaluan | Funafuti | Polynesia
CK | Cook Islands | | the Cook Islands; Cook Island | Cook Islander | Avarua | Polynesia | the; non-member
NU | Niue | | | Niuean | Alofi | Polynesia | non-member
`
);
