import { checklistOf, type GroupView, isFilledIn, type Question, type ResolvedItem } from '@tip-standard/form-model'

/** The separate questions: those of the one entry that a form is about count separately. */
const apart = (question: Question): Question[] =>
  question.resolved.part?.kind === 'last' ? question.entries.flat().flatMap(apart) : [question]

/** Whether one press answers a question: the choice of one answer, a list of one line, or a consent. */
function isPressed(item: ResolvedItem): boolean {
  const { id, info } = item
  const list = checklistOf(item)
  if (list !== undefined)
    return list.line.item.codes?.length === 1 && list.state === undefined && list.below.length === 0
  return info.type.kind === 'boolean' || info.type.kind === 'code' || id === 'victim.consents'
}

/** Answers after which nothing else is asked before something is done: what it is stands beside the question. */
const STOPS: { readonly [field: string]: unknown } = { 'screening.privatePlace': false, 'screening.inDanger': true }

/**
 * The only question of a page, if it has no condition and one press answers it; with whether an answer may lead to the
 * next page automatically.
 */
export function onlyQuestion(groups: readonly GroupView[]): { goesOnAfter: (value: unknown) => boolean } | undefined {
  const [only, ...others] = groups
    .flatMap(({ questions }) => questions.flatMap(apart))
    .filter(({ resolved, standing }) => !isFilledIn(resolved.info) && standing !== 'switchedOff')
  if (only?.standing !== 'asked' || others.length > 0) return undefined
  const { id } = only.resolved
  return isPressed(only.resolved)
    ? { goesOnAfter: (value) => !Object.hasOwn(STOPS, id) || STOPS[id] !== value }
    : undefined
}
