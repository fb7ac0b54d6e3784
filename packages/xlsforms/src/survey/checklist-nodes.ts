/** Checklists as questions: one question with the lines as choices, or one question per line. */

import { all, any, compare, type Expression, isYes, not, number, self } from './expression.ts'
import { lineName } from './list-places.ts'
import type { Lists } from './lists.ts'
import type { Line, LineFields, ListPlace } from './place.ts'
import { nameIn } from './places.ts'
import type { QuestionParts } from './question-parts.ts'
import type { Demands } from './rules-of-place.ts'
import type { SurveyConstraint, SurveyQuestion } from './survey.ts'
import { withAnswers } from './with-answers.ts'

/** The parts of a checklist: how it is asked, and the rules' demands on an entry. */
type Making = {
  list: ListPlace
  fields: LineFields
  relevant: Expression
  demands: Demands
  /** The minimum number of ticked lines, if any. */
  least: number
  required: Expression
  parts: QuestionParts
  lists: Lists
}

const rulesOf = ({ constraints }: Demands): SurveyConstraint[] => [...constraints.values()].flat()

/** What holds for the entry that a line makes, if it makes one. */
const ofLine = (holds: Expression, { isThere, answers }: Line): Expression =>
  any([not(isThere), withAnswers(holds, { answers })])

/** The choices of a checklist, each of which is an entry. */
export function ticksQuestion({
  list,
  fields,
  relevant,
  required,
  least,
  demands,
  parts,
  lists,
}: Making): SurveyQuestion {
  const { name, item, lines, place } = list
  const { line } = fields
  const constraints = rulesOf(demands).flatMap((one): SurveyConstraint[] => {
    const holds = all(lines.map((each) => ofLine(one.holds, each)))
    return isYes(holds) ? [] : [{ ...one, holds }]
  })
  const enough = compare({ kind: 'countChosen', of: self }, '>=', number(least))
  return {
    kind: 'question',
    name,
    role: 'answer',
    type: 'selectMany',
    label: parts.label(item),
    ...parts.hint(item),
    ...parts.guidance(item),
    relevant,
    required,
    constraints: [...(least > 1 ? [{ holds: enough, message: parts.entriesNeeded(least) }] : []), ...constraints],
    list: lists.ofCodes(line, `${name}_codes`).name,
    filters: demands.filters.get(nameIn(place, line.info.name)) ?? [],
    item,
    lines: fields,
  }
}

/** A question per line of a checklist without a preselected choice: a line without an answer is not an entry. */
export function statesQuestions({ list, fields, demands, lists, parts }: Making): SurveyQuestion[] {
  const { name, item, lines } = list
  const { line, state = line } = fields
  const { choices } = lists.ofCodes(line, `${name}_codes`)
  const answers = lists.ofCodes(state, `${nameIn(list.place, state.info.name)}_codes`).name
  return lines.map((each): SurveyQuestion => {
    const constraints = rulesOf(demands).flatMap((one): SurveyConstraint[] => {
      const holds = ofLine(one.holds, each)
      return isYes(holds) ? [] : [{ ...one, holds }]
    })
    return {
      ...parts.note(lineName(name, each.code), 'answer', choices.find(({ code }) => code === each.code)?.label ?? {}),
      type: 'selectOne',
      constraints,
      list: answers,
      appearance: 'likert',
      item,
      lines: { ...fields, code: each.code },
    }
  })
}
