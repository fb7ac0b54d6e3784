/** The choices of questions: one list for each set of codes, which questions with the same codes share. */

import type { CodeInfo, CodeList } from '@tip-standard/core'
import * as codeLists from '@tip-standard/core/code-lists'
import type { ResolvedItem } from '@tip-standard/form-model'
import type { SurveyChoice, SurveyList } from './survey.ts'
import type { Wording } from './texts.ts'

const published: ReadonlyMap<string, CodeList> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.values(codeLists).map((list) => [list.id, list]),
)

/**
 * The maximum number of choices inside the form; longer lists are separate files, because engines need minutes for
 * thousands of choices inside a form.
 */
const LONGEST_INLINE = 300

/** A code list of the standard, including the long ones. */
export const codeListOf = (id: string): CodeList | undefined => published.get(id)

/** The codes that a question offers, in its order. */
export function codesOffered({ info, item, own }: ResolvedItem): readonly CodeInfo[] {
  if (own?.options !== undefined) return own.options.map(({ code, label }) => ({ code, label: label.en }))
  const { type } = info
  const id = type.kind === 'boolean' ? 'yesNo' : type.kind === 'code' || type.kind === 'codes' ? type.list : ''
  const codes = codeListOf(id)?.codes ?? []
  if (item.codes === undefined) return codes
  const byCode = new Map(codes.map((info) => [info.code, info]))
  return item.codes.flatMap((code) => byCode.get(code) ?? [])
}

/** Collects the lists of a survey. */
export class Lists {
  readonly #wording: Wording
  readonly #found = new Map<string, SurveyList>()

  constructor(wording: Wording) {
    this.#wording = wording
  }

  /** Returns the list with these codes of a code list, by its name in the survey. */
  use(id: string, codes: readonly CodeInfo[], ownName: string): SurveyList {
    const isWhole = codes.length === codeListOf(id)?.codes.length && codes === codeListOf(id)?.codes
    const name = isWhole ? id : ownName
    const known = this.#found.get(name)
    if (known !== undefined) return known
    const list = { name, choices: codes.map((code) => this.#choice(id, code)), isFile: codes.length > LONGEST_INLINE }
    this.#found.set(name, list)
    return list
  }

  /** Returns the list of the codes that a question offers. */
  ofCodes(item: ResolvedItem, ownName: string): SurveyList {
    const { type } = item.info
    if (type.kind !== 'code') throw new TypeError(`There are no codes to choose in ${item.id}.`)
    return this.use(type.list, codesOffered(item), ownName)
  }

  /** Returns a complete code list of the standard. */
  whole(id: string): SurveyList {
    return this.use(id, codeListOf(id)?.codes ?? [], id)
  }

  #choice(id: string, { code, label, parent }: CodeInfo): SurveyChoice {
    const texts = this.#wording.standard(
      label,
      ({ codes }) =>
        (codes as { [list: string]: { labels: { [code: string]: readonly [string, 'draft' | 'reviewed'] } } })[id]
          ?.labels[code],
    )
    return { code, label: texts, ...(parent === undefined ? {} : { parent }) }
  }

  /** Adds a list that exists only in the survey. */
  own(name: string, choices: readonly SurveyChoice[]): SurveyList {
    const list = { name, choices, isFile: false }
    this.#found.set(name, list)
    return list
  }

  all(): readonly SurveyList[] {
    return [...this.#found.values()]
  }
}
