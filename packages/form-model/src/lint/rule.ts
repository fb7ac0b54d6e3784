import type { FieldId } from '@tip-standard/core'
import type { FormLintRule, Found } from './finding.ts'
import type { FormUnderLint, PlacedQuestion } from './form-under-lint.ts'

/** A rule of the linter: its texts, and how it finds what breaks it. */
export type LintRule = FormLintRule & { find: (form: FormUnderLint) => readonly Found[] }

/** A question as the place of a finding. */
export const at = ({ path, id }: PlacedQuestion, params?: Found['params']): Found => ({
  at: { path },
  field: id,
  ...(params === undefined ? {} : { params }),
})

/** Names for the params of a finding. */
export const namesOf = (names: readonly string[]): string => names.join(' ')

/** Finds the required codes that a form removes, by field. A field that is asked twice offers the codes of both. */
export function lacking(form: FormUnderLint, wanted: { readonly [K in FieldId]?: readonly string[] }): Found[] {
  return Object.entries(wanted).flatMap(([id, codes]): Found[] => {
    const asked = form.questions.filter((question) => question.id === id)
    const [first] = asked
    if (first === undefined || asked.some(({ item }) => item.codes === undefined)) return []
    const offered = asked.flatMap(({ item }) => item.codes ?? [])
    const missing = codes.filter((code) => !offered.includes(code))
    const { type } = first.info
    if (missing.length === 0 || (type.kind !== 'code' && type.kind !== 'codes')) return []
    return [
      { at: { path: [...first.path, 'codes'] }, field: first.id, params: { codes: namesOf(missing), list: type.list } },
    ]
  })
}

/** Entries of a kind that are asked without some of their fields. */
export function entriesWithout(form: FormUnderLint, holder: FieldId, ids: readonly FieldId[]): Found[] {
  const places = form.asked(holder)
  // A list that is asked in several places is one list.
  const lists = places.filter((one, index) => places.findIndex(({ chain }) => chain === one.chain) === index)
  return lists.flatMap((question) => {
    const fields = form.unaskedWithin(question, ids)
    return fields.length === 0 ? [] : [at(question, { fields: namesOf(fields) })]
  })
}

/** Conditions of the form over some fields, other than that there is a value, that decide whether some questions are asked. */
export function decidedBy(
  form: FormUnderLint,
  fields: readonly FieldId[],
  isMeant: (question: PlacedQuestion) => boolean,
): Found[] {
  return form.decisionsBy(fields).flatMap(({ path, covers }): Found[] => {
    const [first] = covers.filter(isMeant)
    return first === undefined ? [] : [{ at: { path }, field: first.id }]
  })
}
