import { ageBand, durationBand } from '@tip-standard/core/code-lists'

/** A range of whole numbers, both ends in it; without an upper end it is open. */
type Range = { readonly unit: 'years' | 'months'; readonly from: number; readonly to?: number | undefined }

const bands = new Map(
  ([['years', ageBand.codes] as const, ['months', durationBand.codes] as const] as const).flatMap(([unit, codes]) =>
    codes.map(({ code, min = 0, max }): [string, Range] => [code, { unit, from: min, to: max }]),
  ),
)

/** The one range that bands of the standard make together; `undefined` for other codes, and for bands that leave a gap. */
export function rangeOfBands(codes: readonly string[]): Range | undefined {
  const own = codes.map((code) => bands.get(code)).filter((band) => band !== undefined)
  const [first, ...others] = own.toSorted((one, other) => one.from - other.from)
  if (first === undefined || own.length < codes.length) return undefined
  let whole = first
  for (const { unit, from, to } of others) {
    if (unit !== whole.unit || whole.to === undefined || from !== whole.to + 1) return undefined
    whole = { ...whole, to }
  }
  return whole
}
