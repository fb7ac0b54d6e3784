import type { ProtectedCategory } from '@tip-standard/privacy/tables'
import type { CategoryKind, ReportCategory } from '../model/report.ts'

/** The name for merged categories that have no wider one. */
export const REST = '~'

/** The category that a code of a dimension represents. */
export type KindOf = (code: string) => Exclude<CategoryKind, 'total'>

/**
 * How to read the codes of each dimension: what they mean, their positions if they have an order of their own, and
 * whether they are periods.
 */
export type ReadingsOf = (dimension: string) => {
  readonly kindOf: KindOf
  readonly placeOf: ((code: string) => number) | undefined
  readonly isPeriod: boolean
}

function kindOfAll(codes: readonly string[], kindOf: KindOf): Exclude<CategoryKind, 'total'> {
  const kinds = new Set(codes.map(kindOf))
  const [first = 'answer', ...others] = kinds
  return others.length === 0 ? first : 'mixed'
}

/** A category of a report. */
export function toCategory({ name, members, part, within }: ProtectedCategory, kindOf: KindOf): ReportCategory {
  const merges = members.length > 1 ? members.filter((code) => code !== name) : []
  return {
    code: name,
    kind: members.length > 0 ? kindOfAll(members, kindOf) : part?.kind === 'rest' ? 'mixed' : kindOf(part?.of ?? name),
    ...(merges.length > 0 && { merges }),
    ...(part !== undefined && { part: part.kind, ...(part.kind !== 'rest' && { partOf: part.of }) }),
    ...(within !== undefined && { within }),
  }
}
