import type { TextOptions } from '@tip-standard/core'
import { formText } from '../definition/form-text.ts'
import type { ResolvedGroup } from '../definition/resolve-form.ts'

/** What a group is called, and whether that is said above it: not where its page says it already. */
export type GroupHeading = { name: string; isShown: boolean }

/**
 * The heading of a group. Alone on its page it needs none, and titled as its page it would say it twice; its name is still there for
 * those who hear the page.
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
