import type { ThemeProps } from '@rjsf/core'
import { ChecklistField } from './fields/ChecklistField.tsx'
import { ConsentsField } from './fields/ConsentsField.tsx'
import { EntriesField } from './fields/EntriesField.tsx'
import { LinesField } from './fields/LinesField.tsx'
import { PlaceField } from './fields/PlaceField.tsx'
import { CodeSearchWidget, CodesSearchWidget, ReferencesWidget, ReferenceWidget } from './widgets/CodeWidgets.tsx'
import { PartialDateWidget } from './widgets/PartialDateWidget.tsx'
import { TextareaWidget, TextWidget } from './widgets/TextWidget.tsx'

/** The other inputs: with the fields they are half of what renders a form, and the first question seldom needs them. */
export const laterWidgets: NonNullable<ThemeProps['widgets']> = {
  TextWidget,
  TextareaWidget,
  EmailWidget: TextWidget,
  UpDownWidget: TextWidget,
  DateWidget: PartialDateWidget,
  partialDate: PartialDateWidget,
  codeSearch: CodeSearchWidget,
  codesSearch: CodesSearchWidget,
  reference: ReferenceWidget,
  references: ReferencesWidget,
}

/** The fields that are not one input. */
export const laterFields: NonNullable<ThemeProps['fields']> = {
  checklist: ChecklistField,
  consents: ConsentsField,
  entries: EntriesField,
  place: PlaceField,
  texts: LinesField,
}
