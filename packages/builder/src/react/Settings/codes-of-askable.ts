import { codeList } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import { questionAt, walk } from '../../editing/index.ts'
import type { Askable } from '../../sentences/index.ts'

/** The possible answer codes of a question in this form, in all its places; empty for long lists. */
export function codesOfAskable(form: FormDefinition, { info }: Askable): readonly string[] {
  const { type } = info
  if (type.kind !== 'code' && type.kind !== 'codes') return []
  const asked = [...walk(form)]
    .flatMap(({ place }) => questionAt(form, place) ?? [])
    .filter(({ field }) => field === info.id)
  const own = asked.some(({ codes }) => codes === undefined)
    ? undefined
    : [...new Set(asked.flatMap(({ codes = [] }) => codes))]
  try {
    return own?.length ? own : codeList(type.list).codes.map(({ code }) => code)
  } catch {
    return []
  }
}
