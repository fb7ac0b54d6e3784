import { ageBand, durationBand } from '@tip-standard/core/code-lists'

/** A range of whole numbers, inclusive; without an upper end it is open. */
type Range = { readonly unit: 'years' | 'months'; readonly from: number; readonly to?: number | undefined }

/** The band of a code. */
function bandOf(code: string): Range | undefined {
  for (const [unit, { codes }] of [['years', ageBand] as const, ['months', durationBand] as const]) {
    const band = codes.find((one) => one.code === code)
    if (band !== undefined) return { unit, from: band.min ?? 0, to: band.max }
  }
  return undefined
}

/**
 * The single range that bands of the standard make together; `undefined` for other codes, and for bands with a gap
 * between them.
 */
export function rangeOfBands(codes: readonly string[]): Range | undefined {
  const own = codes.map(bandOf).filter((band) => band !== undefined)
  const [first, ...others] = own.toSorted((one, other) => one.from - other.from)
  if (first === undefined || own.length < codes.length) return undefined
  let whole = first
  for (const { unit, from, to } of others) {
    if (unit !== whole.unit || whole.to === undefined || from !== whole.to + 1) return undefined
    whole = { ...whole, to }
  }
  return whole
}
