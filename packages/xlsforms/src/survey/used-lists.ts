import { openingsIn } from './openings.ts'
import { questionsIn, type SurveyList, type SurveyNode } from './survey.ts'

/** The lists whose choices the questions offer. */
export function usedLists(lists: readonly SurveyList[], nodes: readonly SurveyNode[]): SurveyList[] {
  const openings = openingsIn(nodes).map(([, opening]) => opening)
  const used = new Set([...questionsIn(nodes), ...openings].map(({ list }) => list))
  return lists.filter(({ name }) => used.has(name))
}
