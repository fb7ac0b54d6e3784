/**
 * Lists of entries in engines that open each with one entry, as workbooks do: the entry is asked for only if someone
 * states that there is one. In an XForm a list opens empty.
 */

import { all, answer, changed, compare, type Expression, number, text } from './expression.ts'
import type { Survey, SurveyNode, SurveyQuestion } from './survey.ts'

/** The questions whether there are entries, by the name of the list. */
export const openingsIn = (nodes: readonly SurveyNode[]): (readonly [string, SurveyQuestion])[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'question') return []
    return [...(node.kind === 'repeat' ? [[node.name, node.opening] as const] : []), ...openingsIn(node.nodes)]
  })

const isOpen = ({ name }: SurveyQuestion): Expression => compare(answer(name), '=', text('yes'))

/** A survey that asks for each list whether there are entries; those of a list that no one opened do not count. */
export function withOpenings(survey: Survey): Survey {
  const openings = new Map(openingsIn(survey.nodes))
  const counted = (one: Expression): Expression => {
    const opening = one.kind === 'countEntries' ? openings.get(one.repeat) : undefined
    return opening === undefined ? one : { kind: 'if', test: isOpen(opening), yes: one, no: number(0) }
  }
  const within = (expression: Expression): Expression => changed(expression, counted)
  const question = (one: SurveyQuestion): SurveyQuestion => ({
    ...one,
    relevant: within(one.relevant),
    required: within(one.required),
    constraints: one.constraints.map((constraint) => ({ ...constraint, holds: within(constraint.holds) })),
  })
  const opened = (nodes: readonly SurveyNode[]): SurveyNode[] =>
    nodes.flatMap((node): SurveyNode[] => {
      if (node.kind === 'question') return [question(node)]
      const relevant = within(node.relevant)
      if (node.kind === 'group') return [{ ...node, relevant, nodes: opened(node.nodes) }]
      const { opening } = node
      return [question(opening), { ...node, relevant: all([relevant, isOpen(opening)]), nodes: opened(node.nodes) }]
    })
  return { ...survey, nodes: opened(survey.nodes) }
}
