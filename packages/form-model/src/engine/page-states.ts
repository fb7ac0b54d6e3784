import type { ConsentPurposeCode, RecordFinding } from '@tip-standard/core'
import { isFilledIn, type ResolvedForm, type ResolvedGroup } from '../definition/resolve-form.ts'
import { allQuestions, type GroupView, type Question } from '../view/form-view.ts'
import { isAbout } from '../view/is-about.ts'
import { CLOSING_PAGE } from '../view/refused-purposes.ts'
import type { PageState } from './form-engine.ts'
import type { Path } from './record-paths.ts'
import { isAnswered } from './shown-page.ts'

/** The questions that were left, by their paths. */
export class LeftQuestions {
  readonly #left = new Set<string>()

  get isNone(): boolean {
    return this.#left.size === 0
  }

  has(path: Path): boolean {
    return this.#left.has(path.join('.'))
  }

  add(path: Path): void {
    this.#left.add(path.join('.'))
  }
}

/** Whether there is anything to see at a question: an input, or that there is no consent for it. */
const hasToShow = ({ standing, resolved, entries }: Question): boolean =>
  standing === 'noConsent' ||
  (standing === 'asked' &&
    !isFilledIn(resolved.info) &&
    (resolved.part?.kind !== 'last' || entries.flat().some(hasToShow)))

/** Whether a group asks for a decision about one of these purposes. */
const asksConsentTo = ({ items }: ResolvedGroup, purposes: readonly ConsentPurposeCode[]): boolean =>
  items.some(({ id, items: inside }) => {
    const codes = inside.find((item) => item.id === 'consent.purpose')?.item.codes
    return id === 'victim.consents' && (codes === undefined || purposes.some((purpose) => codes.includes(purpose)))
  })

/** The pages on which there is something to see. */
export function pageStates(
  form: ResolvedForm,
  groups: readonly GroupView[],
  findings: readonly RecordFinding[],
  left: LeftQuestions,
): PageState[] {
  return form.definition.pages.flatMap(({ id }) => {
    const shown = groups.filter(
      ({ resolved, isRelevant, questions }) => resolved.page.id === id && isRelevant && questions.some(hasToShow),
    )
    if (shown.length === 0) return []
    const questions = allQuestions(shown)
    const hasIssues = findings.some(
      ({ severity, at: { path } }) => severity === 'error' && questions.some((question) => isAbout(question, path)),
    )
    const isDone =
      shown.some((group) => group.questions.some(isAnswered)) || questions.every(({ path }) => left.has(path))
    return [{ id, groups: shown, hasIssues, isDone }]
  })
}

/** The pages up to the last on which a refusal can be changed, and the one that ends it. */
export function pagesOfRefusal(pages: readonly PageState[], refused: readonly ConsentPurposeCode[]): PageState[] {
  const asks = ({ groups }: PageState): boolean => groups.some(({ resolved }) => asksConsentTo(resolved, refused))
  return [
    ...pages.slice(0, pages.findLastIndex(asks) + 1),
    { id: CLOSING_PAGE, groups: [], hasIssues: false, isDone: false },
  ]
}
