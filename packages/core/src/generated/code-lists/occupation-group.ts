// Generated from packages/dictionary/src/codelists/occupation-group.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { OccupationGroupCode } from '../types.ts'

/** The ten major groups of ISCO-08, recalled. */
export const occupationGroup: CodeList<OccupationGroupCode> = {
  id: "occupationGroup",
  title: "Occupation group",
  definition: "The ten major groups of ISCO-08, recalled.",
  codes: [
    {"code":"armedForces","label":"Armed forces occupations","definition":"ISCO-08 major group 0."},
    {"code":"managers","label":"Managers","definition":"ISCO-08 major group 1."},
    {"code":"professionals","label":"Professionals","definition":"ISCO-08 major group 2."},
    {"code":"technicians","label":"Technicians and associate professionals","definition":"ISCO-08 major group 3."},
    {"code":"clericalSupport","label":"Clerical support workers","definition":"ISCO-08 major group 4."},
    {"code":"serviceAndSales","label":"Service and sales workers","definition":"ISCO-08 major group 5."},
    {"code":"skilledAgricultural","label":"Skilled agricultural, forestry and fishery workers","definition":"ISCO-08 major group 6."},
    {"code":"craftAndTrades","label":"Craft and related trades workers","definition":"ISCO-08 major group 7."},
    {"code":"plantAndMachineOperators","label":"Plant and machine operators and assemblers","definition":"ISCO-08 major group 8."},
    {"code":"elementary","label":"Elementary occupations","definition":"ISCO-08 major group 9."},
  ],
}
