import type { WidgetProps } from '@rjsf/utils'
import { describedBy } from './described-by.ts'

/** What a widget tells assistive technology about itself. */
export type WidgetAria = { 'aria-invalid'?: true; 'aria-describedby'?: string; 'aria-required'?: true }

/** The attributes of an input, from what RJSF knows about it. */
export function widgetAria({ id, schema, options, rawErrors = [], required }: WidgetProps): WidgetAria {
  const hasErrors = rawErrors.length > 0
  const ids = describedBy({
    id,
    hasErrors,
    hasDescription: Boolean(options['description'] ?? schema.description),
    hasHelp: Boolean(options['help']),
  })
  return {
    ...(hasErrors ? { 'aria-invalid': true as const } : {}),
    ...(ids === undefined ? {} : { 'aria-describedby': ids }),
    ...(required === true ? { 'aria-required': true as const } : {}),
  }
}
