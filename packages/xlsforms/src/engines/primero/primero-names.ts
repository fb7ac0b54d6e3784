/**
 * The names of questions in Primero: those of GBVIMS if the standard maps to them, and otherwise our own in Primero's
 * spelling.
 */

import { fieldCrosswalk, gbvimsCodes } from '@tip-standard/core/crosswalks'
import type { SurveyQuestion } from '../../survey/survey.ts'

const gbvimsFields: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ fieldCrosswalk.flatMap(({ standard, field, to, relation }) =>
    standard === 'gbvims' && relation === 'exact' ? [[field, to] as const] : [],
  ),
)

/** A name as Primero takes it: small letters, digits and underscores. */
export const inSnakeCase = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toLowerCase()

/** The list of codes that a question offers, if it is one of the standard. */
function codeListOfQuestion({ item, lines }: SurveyQuestion): string | undefined {
  const type = (lines?.state ?? lines?.line ?? item)?.info.type
  return (type?.kind === 'code' || type?.kind === 'codes') && typeof type.list === 'string' ? type.list : undefined
}

/**
 * The field of GBVIMS that a question is, with its codes. One whose codes are all others there, such as countries, would mix two kinds of
 * answers under a name; a date of which parts may be missing is no date there, and a box to tick there does not say no.
 */
export function gbvimsOf(
  question: SurveyQuestion,
): { name: string; codes: { readonly [code: string]: string } } | undefined {
  const { item, role, lines } = question
  const name = item === undefined || lines !== undefined ? undefined : gbvimsFields.get(item.id)
  const kind = item?.info.type.kind ?? ''
  if (name === undefined || role !== 'answer' || ['partialDate', 'boolean'].includes(kind)) return undefined
  const list = codeListOfQuestion(question)
  const codes = list === undefined ? {} : gbvimsCodes[list]
  return codes === undefined ? undefined : { name, codes }
}

/** Names that are each used once. */
export class UniqueNames {
  readonly #taken = new Set<string>()

  take(wanted: string, instead: string): string {
    const name = this.#taken.has(wanted) ? this.#numbered(instead) : wanted
    this.#taken.add(name)
    return name
  }

  #numbered(name: string, number = 1): string {
    const numbered = number === 1 ? name : `${name}_${number}`
    return this.#taken.has(numbered) ? this.#numbered(name, number + 1) : numbered
  }
}

/**
 * The id of each choice: that of GBVIMS if the field is one of its fields, and otherwise our code. Yes and no are as
 * everywhere in Primero.
 */
export function choiceIds(
  codes: readonly string[],
  same: { readonly [code: string]: string },
): ReadonlyMap<string, string> {
  if (codes.length === 2 && codes.includes('yes') && codes.includes('no'))
    return new Map([
      ['yes', 'true'],
      ['no', 'false'],
    ])
  const names = new UniqueNames()
  // What has a counterpart has the first choice of its name.
  const mapped = codes.filter((code) => same[code] !== undefined).map((code) => [code, same[code] ?? code] as const)
  const kept = codes.filter((code) => same[code] === undefined).map((code) => [code, code] as const)
  const ids = new Map([...mapped, ...kept].map(([code, wanted]) => [code, names.take(wanted, inSnakeCase(code))]))
  return new Map(codes.map((code) => [code, ids.get(code) ?? code]))
}
