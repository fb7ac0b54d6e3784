// Generated from packages/dictionary/src/codelists/world-region.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { WorldRegionCode } from '../types.ts'

/** Regions that a published data set prints instead of countries; never turned into a country. */
export const worldRegion: CodeList<WorldRegionCode> = {
  id: "worldRegion",
  title: "Region of the world",
  definition: "Regions that a published data set prints instead of countries; never turned into a country.",
  codes: [
    {"code":"africa","label":"Africa","definition":"Printed by CTDC layout C for someone whose country lies on that continent, north and south of the Sahara."},
    {"code":"americasOrOceania","label":"Americas or Oceania","definition":"Printed by CTDC layout C as one for two continents, of which it does not say which."},
    {"code":"asia","label":"Asia","definition":"Printed by CTDC layout C for someone whose country lies on that continent; which countries it counts there is not documented."},
    {"code":"europe","label":"Europe","definition":"Printed by CTDC layout C for someone whose country lies on that continent, in or outside the European Union."},
  ],
}
