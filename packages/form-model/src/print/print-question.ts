import { formText } from '../definition/form-text.ts'
import type { ResolvedGroup, ResolvedItem } from '../definition/resolve-form.ts'
import { groupHeading } from '../wording/group-heading.ts'
import { howToAsk, questionLabel, type Wording } from '../wording/wording.ts'
import type { PrintAnswer, PrintGroup, PrintQuestion } from './printed.ts'

/** A group, and the page that it is on. */
export type PlacedGroup = { page: string; group: PrintGroup }

/** What blank and filled questions have in common. */
export function printQuestion(item: ResolvedItem, answer: PrintAnswer, { options }: Wording): PrintQuestion {
  const ask = howToAsk(item, options)
  const { prompt } = item.item
  return {
    id: item.id,
    ...(item.own === undefined ? {} : { isOwn: true as const }),
    label: questionLabel(item, options),
    ...(ask === undefined ? {} : { ask }),
    ...(prompt === undefined ? {} : { prompt: formText(prompt, options) }),
    sensitivity: item.info.sensitivity,
    answer,
    reasons: [],
  }
}

/** A group with its heading, on its page. */
export function placeGroup(
  resolved: ResolvedGroup,
  rest: Omit<PrintGroup, 'title' | 'help'>,
  { options }: Wording,
): PlacedGroup {
  const { page, group } = resolved
  const heading = groupHeading(resolved, options)
  const title = heading?.isShown === true ? { title: heading.name } : {}
  const help = group.help === undefined ? {} : { help: formText(group.help, options) }
  return { page: page.id, group: { ...title, ...help, ...rest } }
}
