// Generated from packages/dictionary/src/codelists/world-region.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { WorldRegionCode } from '../types.ts'

/** Regions that a published data set prints instead of countries; never turned into a country. */
export const worldRegion: CodeList<WorldRegionCode> = {
  id: "worldRegion",
  title: "Region of the world",
  codes: [
    {"code":"africa","label":"Africa"},
    {"code":"americasOrOceania","label":"Americas or Oceania"},
    {"code":"asia","label":"Asia"},
    {"code":"europe","label":"Europe"},
  ],
}
