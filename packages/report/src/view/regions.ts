import { en, type TextId } from '../texts/en.ts'

/** The text with the name of a region of the UN's M49. */
export type RegionText = TextId & `region.${string}`

const isRegionText = (id: string): id is RegionText => id.startsWith('region.')

/** The texts of the regions to which countries are merged, by their English names, which are their codes. */
const textOf: ReadonlyMap<string, RegionText> = /* @__PURE__ */ (() =>
  new Map(Object.entries(en).flatMap(([id, name]): [string, RegionText][] => (isRegionText(id) ? [[name, id]] : []))))()

/** The text with the name of a region; `undefined` for any other code. */
export const regionText = (code: string): RegionText | undefined => textOf.get(code)

/** Whether a wider code is a region of M49. */
export const isRegion = (code: string): boolean => textOf.has(code)
