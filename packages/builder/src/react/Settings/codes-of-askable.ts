import { codeList } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import { questionAt, walk } from '../../editing/index.ts'
import type { Askable } from '../../sentences/index.ts'

/** The codes that a question can be answered with in this form; none for long lists. */
export function codesOfAskable(form: FormDefinition, { info }: Askable): readonly string[] {
  const { type } = info
  if (type.kind !== 'code' && type.kind !== 'codes') return []
  const own = [...walk(form)].map(({ place }) => questionAt(form, place)).find((item) => item?.field === info.id)?.codes
  try {
    return own ?? codeList(type.list).codes.map(({ code }) => code)
  } catch {
    return []
  }
}
