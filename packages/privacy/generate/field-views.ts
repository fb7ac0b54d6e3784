import type { FieldInfo } from '@tip-standard/core'
import { codeList, entities, fieldsOf } from '@tip-standard/core/metadata'
import type { FieldMark } from '../src/redaction/field-views.ts'

/** What may be seen of a field, by its sensitivity and whom it identifies. */
function markOf({ sensitivity, identifiability }: FieldInfo): FieldMark {
  if (sensitivity === 'restricted' || identifiability === 'direct') return 'restricted'
  if (identifiability !== 'none' || sensitivity === 'sensitive') return 'person'
  return sensitivity
}

/** The codes of a list in one text; none of the long lists, which no view shows. */
function codesOf(list: Parameters<typeof codeList>[0]): string {
  try {
    return codeList(list)
      .codes.map(({ code }) => code)
      .join(' ')
  } catch {
    return ''
  }
}

/**
 * For every entity its fields in order, and for every list the codes that a view may show: texts, because they weigh
 * less than what they hold.
 */
export function fieldViews(): { fields: Record<string, string>; codes: Record<string, string> } {
  const codes: Record<string, string> = {}
  const lineOf = (info: FieldInfo): string => {
    const { name, type } = info
    const mark = markOf(info)
    const isCode = type.kind === 'code' || type.kind === 'codes'
    const isShown = mark === 'public' || mark === 'internal'
    if (isCode && isShown) codes[type.list] = codesOf(type.list)
    const target = isCode && isShown ? type.list : type.kind === 'object' || type.kind === 'objects' ? type.entity : ''
    return `${name} ${type.kind} ${mark} ${target}`.trim()
  }
  const fields = Object.fromEntries(entities.map(({ id }) => [id, fieldsOf(id).map(lineOf).join('\n')]))
  return { fields, codes }
}
