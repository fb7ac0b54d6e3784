import type { FileFinding, FilePlace } from '@tip-standard/sheets'

type Found = { readonly code: string; readonly at: FileFinding['at'] }

/**
 * Splits what was read of JSON into what can be used and records in which a name is given twice: JSON keeps the last
 * value, and the other may be a refusal.
 */
export function splitSound<Item extends { readonly at: FilePlace }>(
  items: readonly Item[],
  findings: readonly Found[],
): { sound: readonly Item[]; doubtful: readonly Item[] } {
  const twice = new Set(findings.filter(({ code }) => code === 'duplicateKey').map(({ at }) => at.record))
  if (twice.size === 0) return { sound: items, doubtful: [] }
  const isDoubtful = ({ at }: Item): boolean => at.record !== undefined && twice.has(at.record)
  return { sound: items.filter((one) => !isDoubtful(one)), doubtful: items.filter(isDoubtful) }
}
