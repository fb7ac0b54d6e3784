import type { ThemeProps } from '@rjsf/core'
import { CheckboxesWidget, RadioWidget, SelectWidget } from './widgets/ChoiceWidgets.tsx'

/** The inputs that forms begin with, by the names that RJSF and forms call them by. */
export const firstWidgets: NonNullable<ThemeProps['widgets']> = {
  RadioWidget,
  CheckboxesWidget,
  SelectWidget,
}
