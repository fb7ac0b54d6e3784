// Generated from packages/dictionary/src/codelists/occupation-group.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { OccupationGroupCode } from '../types.ts'

/** The ten major groups of ISCO-08, recalled. */
export const occupationGroup: CodeList<OccupationGroupCode> = {
  id: "occupationGroup",
  title: "Occupation group",
  codes: [
    {"code":"armedForces","label":"Armed forces occupations"},
    {"code":"managers","label":"Managers"},
    {"code":"professionals","label":"Professionals"},
    {"code":"technicians","label":"Technicians and associate professionals"},
    {"code":"clericalSupport","label":"Clerical support workers"},
    {"code":"serviceAndSales","label":"Service and sales workers"},
    {"code":"skilledAgricultural","label":"Skilled agricultural, forestry and fishery workers"},
    {"code":"craftAndTrades","label":"Craft and related trades workers"},
    {"code":"plantAndMachineOperators","label":"Plant and machine operators and assemblers"},
    {"code":"elementary","label":"Elementary occupations"},
  ],
}
