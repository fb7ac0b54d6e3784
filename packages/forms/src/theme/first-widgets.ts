import type { ThemeProps } from '@rjsf/core'
import { CheckboxesWidget, RadioWidget, SelectWidget } from './widgets/ChoiceWidgets.tsx'
import { TextareaWidget, TextWidget } from './widgets/TextWidget.tsx'

/** The inputs that forms begin with, by the names that RJSF and forms call them by. */
export const firstWidgets: NonNullable<ThemeProps['widgets']> = {
  TextWidget,
  TextareaWidget,
  EmailWidget: TextWidget,
  UpDownWidget: TextWidget,
  RadioWidget,
  CheckboxesWidget,
  SelectWidget,
}
