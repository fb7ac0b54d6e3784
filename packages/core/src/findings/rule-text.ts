import type { RuleId } from '../generated/ids.ts'
import { ruleMessages } from '../generated/rule-messages.ts'
import { shownText, type TextOptions } from '../metadata/shown-text.ts'

/** The message of a broken rule; in English if the locale has no text that may be shown. */
export function ruleText(id: RuleId, options: TextOptions): string {
  return shownText(options.locale?.rules[id]?.message, options) ?? ruleMessages[id]
}
