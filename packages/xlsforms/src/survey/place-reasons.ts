/**
 * Reasons for missing answers, asked once for a page or an entry: the reason applies to all its unanswered questions.
 */

import { all, any, type Expression, isNo, namesIn } from './expression.ts'
import type { Survey, SurveyGroup, SurveyNode, SurveyQuestion, SurveyRepeat } from './survey.ts'

type Open = { reason: SurveyQuestion; when: Expression }

/** The names in a survey's expressions: a reason that something depends on is asked separately. */
function namedIn(nodes: readonly SurveyNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'question') return [...namesIn(node.relevant), ...namedIn(node.nodes)]
    const { relevant, required, constraints } = node
    return [relevant, required, ...constraints.map(({ holds }) => holds)].flatMap((one) => [...namesIn(one)])
  })
}

/** The reasons asked on a page or in an entry, and when, as seen from there. */
function openIn(nodes: readonly SurveyNode[], named: ReadonlySet<string>, above: readonly Expression[] = []): Open[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'repeat') return []
    if (node.kind === 'group') return openIn(node.nodes, named, [...above, node.relevant])
    const isOpen = node.role === 'absent' && !named.has(node.name)
    return isOpen ? [{ reason: node, when: all([...above, node.relevant]) }] : []
  })
}

function together({ name, label = {} }: SurveyGroup | SurveyRepeat, open: readonly Open[]): SurveyQuestion[] {
  const [first] = open
  if (first === undefined || open.length < 2) return []
  const { item: _item, isOfPart: _isOfPart, together: why = {}, ...reason } = first.reason
  const message = open.find(({ reason: { requiredMessage } }) => requiredMessage !== undefined)?.reason.requiredMessage
  return [
    {
      ...reason,
      name: `${name}_unanswered`,
      role: 'unanswered',
      label: Object.fromEntries(Object.keys(why).map((language) => [language, `${label[language]}: ${why[language]}`])),
      relevant: any(open.map(({ when }) => when)),
      required: any(open.map(({ when, reason: { required } }) => (isNo(required) ? required : all([when, required])))),
      ...(message === undefined ? {} : { requiredMessage: message }),
      explains: open.map(({ reason: { name: explained } }) => explained),
    },
  ]
}

/**
 * Makes a survey in which each page, and each entry of a list, asks once at its end why answers are missing, in place
 * of its single questions for reasons on which nothing depends. With `keeps`, the single questions stay too, for
 * answers to either.
 */
export function withPlaceReasons(survey: Survey, keeps = false): Survey {
  const named = new Set(namedIn(survey.nodes))
  const without = (nodes: readonly SurveyNode[], gone: ReadonlySet<string>): SurveyNode[] =>
    nodes.flatMap((node): SurveyNode[] => {
      if (node.kind === 'question') return gone.has(node.name) && !keeps ? [] : [node]
      if (node.kind === 'repeat') return [place(node)]
      return [{ ...node, nodes: without(node.nodes, gone) }]
    })
  const place = <N extends SurveyGroup | SurveyRepeat>(node: N): N => {
    const asked = together(node, openIn(node.nodes, named))
    const gone = new Set(asked.flatMap(({ explains = [] }) => explains))
    return { ...node, nodes: [...without(node.nodes, gone), ...asked] }
  }
  const nodes = survey.nodes.map((node) => (node.kind === 'question' ? node : place(node)))
  return { ...survey, nodes }
}
