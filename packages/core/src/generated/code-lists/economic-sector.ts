// Generated from packages/dictionary/src/codelists/economic-sector.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { EconomicSectorCode } from '../types.ts'

/** Sections of ISIC Rev. 4, whose letters are the codes; begging, peddling and illicit activities have no section. */
export const economicSector: CodeList<EconomicSectorCode> = {
  id: "economicSector",
  title: "Economic sector",
  definition: "Sections of ISIC Rev. 4, whose letters are the codes; begging, peddling and illicit activities have no section.",
  codes: [
    {"code":"A","label":"Agriculture, forestry and fishing","definition":"Growing crops, keeping animals, logging, and catching or farming fish, at sea or on a lake."},
    {"code":"B","label":"Mining and quarrying","definition":"Taking minerals, stone, sand, oil or gas out of the ground, in a mine, a pit or by hand."},
    {"code":"C","label":"Manufacturing","definition":"Turning materials into new goods, in a factory, a workshop or at home."},
    {"code":"D","label":"Electricity, gas, steam and air conditioning supply","definition":"Making and distributing current, gas, hot water or cooling through networks."},
    {"code":"E","label":"Water supply; sewerage, waste management and remediation","definition":"Providing drinking water, and collecting, sorting or cleaning up refuse and waste water."},
    {"code":"F","label":"Construction","definition":"Building, repairing or pulling down houses, roads and other works, with carpentry, wiring and painting on site."},
    {"code":"G","label":"Wholesale and retail trade; repair of motor vehicles and motorcycles","definition":"Selling goods in shops, at markets or to traders, and garages; hawking in the street without a fixed stall is a kind of exploitation, not this."},
    {"code":"H","label":"Transportation and storage","definition":"Carrying people or goods by lorry, bus, motorcycle taxi, boat or air, with warehouses and parcels."},
    {"code":"I","label":"Accommodation and food service activities","definition":"Hotels and guesthouses, restaurants, bars and food stalls."},
    {"code":"J","label":"Information and communication","definition":"Publishing, film, broadcasting, telephony, software and data; an online scam is no sector but a kind of exploitation."},
    {"code":"K","label":"Financial and insurance activities","definition":"Banks, savings groups, money transfer, lending and insurers."},
    {"code":"L","label":"Real estate activities","definition":"Letting, selling and managing buildings and land."},
    {"code":"M","label":"Professional, scientific and technical activities","definition":"Law, accounting, architecture, advertising, research, veterinary care and other expert work."},
    {"code":"N","label":"Administrative and support service activities","definition":"Services bought by other businesses: recruitment agencies, guards, cleaning, gardening, tour operators and call centres."},
    {"code":"O","label":"Public administration and defence; compulsory social security","definition":"Work for ministries, local government, the army, the police or the courts."},
    {"code":"P","label":"Education","definition":"Teaching at every level, from nursery school to university, and in private courses."},
    {"code":"Q","label":"Human health and social work activities","definition":"Hospitals, clinics, care homes, day care and help for people in need."},
    {"code":"R","label":"Arts, entertainment and recreation","definition":"Music, theatre, museums, sport, gambling and amusement parks."},
    {"code":"S","label":"Other service activities","definition":"Hairdressing, massage and beauty, laundries, repair of household goods, religious and other associations."},
    {"code":"T","label":"Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use","definition":"A household that employs a maid, cook, nanny, guard or gardener. It is a sector: it does not say domestic servitude."},
    {"code":"U","label":"Activities of extraterritorial organizations and bodies","definition":"Embassies, and offices of the United Nations and other bodies that stand outside the law of the host country."},
  ],
}
