import { type CodeListId, codeLabel, type FieldInfo, fieldLabel, type TextOptions } from '@tip-standard/core'
import { fields, shortCodeLists } from '@tip-standard/core/metadata'
import type { LabelledDimension } from '../model/labelled-dimension.ts'

/**
 * Returns the label of a code of a dimension, or without a code the title of the dimension; `undefined` if there is
 * none.
 */
export type LabelsOf = (dimension: string, code?: string) => string | undefined

/** The field at the end of a path, such as `place.country` for `journeyLeg.to.country`. */
function fieldAt(path: string): FieldInfo | undefined {
  const [entity = '', ...names] = path.split('.')
  let owner = entity
  let found: FieldInfo | undefined
  for (const name of names) {
    found = fields.find(({ id }) => id === `${owner}.${name}`)
    const type = found?.type
    if (type?.kind === 'object' || type?.kind === 'objects') owner = type.entity
  }
  return found
}

/** The code list of a path's field, if it is one of those that are always loaded. */
function listAt(path: string): CodeListId | undefined {
  const type = fieldAt(path)?.type
  const list = type?.kind === 'code' || type?.kind === 'codes' ? type.list : undefined
  return shortCodeLists.some(({ id }) => id === list) ? list : undefined
}

/** The labels that a dimension gives to its own categories. */
function ownLabel(
  { kind, groups = [], rest, cases = [], bands = [], answer }: LabelledDimension['values'],
  code: string,
): string | undefined {
  if (kind === 'period') return code
  return [...groups, rest, ...cases, ...bands, answer].find((one) => one?.code === code)?.label
}

/**
 * Labels from the standard, for dimensions that are fields, and from the definitions of the other dimensions; reasons
 * for a missing answer are the standard's. In English if the locale has none that may be shown.
 */
export function labelsFrom(dimensions: readonly LabelledDimension[], options: TextOptions = {}): LabelsOf {
  const byId = new Map(dimensions.map((dimension) => [dimension.id, dimension]))
  const codeOf = (paths: readonly string[], code: string): string | undefined => {
    for (const path of paths) {
      const list = listAt(path)
      const label = list === undefined ? undefined : codeLabel(list, code, options)
      if (label !== undefined) return label
    }
    return codeLabel('absentReason', code, options)
  }
  return (id, code) => {
    const dimension = byId.get(id)
    if (dimension === undefined) {
      if (code !== undefined) return codeOf([id], code)
      const field = fieldAt(id)
      return field === undefined ? undefined : fieldLabel(field.id, options)
    }
    if (code === undefined) return dimension.title
    const { values } = dimension
    const paths = (values.from ?? []).map(({ path }) => path)
    return ownLabel(values, code) ?? codeOf(paths, code)
  }
}
