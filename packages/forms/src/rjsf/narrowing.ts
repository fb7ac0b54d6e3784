import type { FieldId } from '@tip-standard/core'
import type { Question } from '@tip-standard/form-model'
import { listAtHand } from '@tip-standard/form-model/wording'

/** Questions whose codes lie below the codes of another question of the same entity: rules of the standard say so. */
export const narrowedBy: { readonly [K in FieldId]?: FieldId } = {
  'exploitation.kinds': 'exploitation.form',
  'exploitation.divisions': 'exploitation.sectors',
  'place.adm1': 'place.country',
  'place.adm2': 'place.adm1',
  'place.adm3': 'place.adm2',
}

/** The codes below which the choices of a question lie by now; `undefined` where every code can be chosen. */
function parentsFor({ resolved: { id }, owner }: Question): string[] | undefined {
  const above = narrowedBy[id]?.split('.')[1]
  const chosen = above === undefined ? undefined : owner[above]
  if (chosen === undefined) return undefined
  return (Array.isArray(chosen) ? chosen : [chosen]).filter((code) => typeof code === 'string')
}

/** The codes of a narrowed question, for loaded lists; `undefined` for all others. */
export function narrowedCodes(question: Question): string[] | undefined {
  const { info, item } = question.resolved
  const parents = parentsFor(question)
  if (parents === undefined || (info.type.kind !== 'code' && info.type.kind !== 'codes')) return undefined
  const codes = listAtHand(info.type.list)?.codes.filter(
    ({ parent }) => parent === undefined || parents.includes(parent),
  )
  return codes?.map(({ code }) => code).filter((code) => item.codes?.includes(code) ?? true)
}
