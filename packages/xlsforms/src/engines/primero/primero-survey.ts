/** The survey that Primero asks: conditions there cannot look into entries, so that a person confirms whether there is consent. */

import type { FormDefinition } from '@tip-standard/form-model'
import { toSurvey } from '../../survey/build-survey.ts'
import { yes } from '../../survey/expression.ts'
import type { SurveyOptions } from '../../survey/options.ts'
import type { Survey, SurveyGroup, SurveyList, SurveyNode, SurveyRepeat } from '../../survey/survey.ts'
import type { EngineLoss } from '../engine-export.ts'

/** A survey with what is lost in it already. */
export type PrimeroSurvey = Omit<Survey, 'losses'> & { losses: readonly EngineLoss[] }

/** A form that does not ask for decisions about consent. */
export const withoutDecisions = (definition: FormDefinition): FormDefinition => ({
  ...definition,
  pages: definition.pages.map((page) => ({
    ...page,
    groups: page.groups.map((group) => ({
      ...group,
      items: group.items.filter(({ field }) => field !== 'victim.consents'),
    })),
  })),
})

function decisionsIn(nodes: readonly SurveyNode[]): SurveyRepeat | undefined {
  for (const node of nodes) {
    if (node.kind === 'question') continue
    const found = node.kind === 'repeat' && node.item.id === 'victim.consents' ? node : decisionsIn(node.nodes)
    if (found !== undefined) return found
  }
  return undefined
}

/** A node with its choices under other names of lists. */
function withLists<N extends SurveyNode>(node: N, nameOf: (list: string) => string): N {
  if (node.kind === 'question') return node.list === undefined ? node : { ...node, list: nameOf(node.list) }
  return { ...node, nodes: node.nodes.map((one) => withLists(one, nameOf)) }
}

/** A form without its decisions about consent, which come before it as a separate list. */
export function primeroSurvey(definition: FormDefinition, options: SurveyOptions): PrimeroSurvey {
  const whole = toSurvey(definition, options)
  const decisions = decisionsIn(whole.nodes)
  if (decisions === undefined) return whole
  const survey = toSurvey(withoutDecisions(definition), options)
  const choices = new Map(survey.lists.map((list) => [list.name, JSON.stringify(list.choices)]))
  const isOther = ({ name, choices: own }: SurveyList): boolean =>
    choices.has(name) && choices.get(name) !== JSON.stringify(own)
  const renamed = new Map(
    whole.lists.map((list) => [list.name, isOther(list) ? `${list.name}_of_consents` : list.name]),
  )
  const nameOf = (list: string): string => renamed.get(list) ?? list
  const page = (of: SurveyRepeat): SurveyGroup => ({
    kind: 'group',
    name: 'page_consents',
    label: of.label,
    relevant: yes,
    nodes: [withLists({ ...of, relevant: yes }, nameOf)],
    of: { item: of.item },
    isOneScreen: false,
  })
  const lists = whole.lists
    .map((list) => ({ ...list, name: nameOf(list.name) }))
    .filter(({ name }) => !choices.has(name))
  const losses = survey.losses.map(
    (loss): EngineLoss => (loss.kind === 'consentElsewhere' ? { ...loss, kind: 'consentByHand' } : loss),
  )
  return { ...survey, nodes: [page(decisions), ...survey.nodes], lists: [...survey.lists, ...lists], losses }
}
