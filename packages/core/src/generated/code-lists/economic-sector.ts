// Generated from packages/dictionary/src/codelists/economic-sector.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { EconomicSectorCode } from '../types.ts'

/** Sections of ISIC Rev. 4, whose letters are the codes; begging, peddling and illicit activities have no section. */
export const economicSector: CodeList<EconomicSectorCode> = {
  id: "economicSector",
  title: "Economic sector",
  codes: [
    {"code":"A","label":"Agriculture, forestry and fishing"},
    {"code":"B","label":"Mining and quarrying"},
    {"code":"C","label":"Manufacturing"},
    {"code":"D","label":"Electricity, gas, steam and air conditioning supply"},
    {"code":"E","label":"Water supply; sewerage, waste management and remediation"},
    {"code":"F","label":"Construction"},
    {"code":"G","label":"Wholesale and retail trade; repair of motor vehicles and motorcycles"},
    {"code":"H","label":"Transportation and storage"},
    {"code":"I","label":"Accommodation and food service activities"},
    {"code":"J","label":"Information and communication"},
    {"code":"K","label":"Financial and insurance activities"},
    {"code":"L","label":"Real estate activities"},
    {"code":"M","label":"Professional, scientific and technical activities"},
    {"code":"N","label":"Administrative and support service activities"},
    {"code":"O","label":"Public administration and defence; compulsory social security"},
    {"code":"P","label":"Education"},
    {"code":"Q","label":"Human health and social work activities"},
    {"code":"R","label":"Arts, entertainment and recreation"},
    {"code":"S","label":"Other service activities"},
    {"code":"T","label":"Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use"},
    {"code":"U","label":"Activities of extraterritorial organizations and bodies"},
  ],
}
