import type { SurveyNode } from './survey.ts'

/** Whether a node shows nothing. */
export const isHidden = (node: SurveyNode): boolean =>
  node.kind === 'question' ? node.type === 'hidden' && node.role !== 'shownText' : node.nodes.every(isHidden)

/** Whether a node contains entries, which need screens of their own. */
export const holdsRepeat = (node: SurveyNode): boolean =>
  node.kind === 'repeat' || (node.kind === 'group' && node.nodes.some(holdsRepeat))
