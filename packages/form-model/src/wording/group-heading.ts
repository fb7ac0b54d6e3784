import type { TextOptions } from '@tip-standard/core'
import { formText } from '../definition/form-text.ts'
import type { ResolvedGroup } from '../definition/resolve-form.ts'

/** The name of a group, and whether it is shown as a heading: not if the page already shows it. */
export type GroupHeading = { name: string; isShown: boolean }

/**
 * Finds the heading of a group. Alone on its page it needs none, and with the title of its page it would repeat it; its name remains
 * for screen readers.
 */
export function groupHeading(
  { page, group }: Pick<ResolvedGroup, 'page' | 'group'>,
  options: TextOptions & { language?: string } = {},
): GroupHeading | undefined {
  const ofPage = formText(page.title, options)
  const isAlone = page.groups.length === 1
  if (group.title === undefined) return isAlone ? { name: ofPage, isShown: false } : undefined
  const name = formText(group.title, options)
  return { name, isShown: !isAlone && name !== ofPage }
}
