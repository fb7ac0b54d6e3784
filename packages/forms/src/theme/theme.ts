import type { ThemeProps } from '@rjsf/core'
import type { TemplatesType } from '@rjsf/utils'
import { ChecklistField } from './fields/ChecklistField.tsx'
import { ConsentsField } from './fields/ConsentsField.tsx'
import { EntriesField } from './fields/EntriesField.tsx'
import { LinesField } from './fields/LinesField.tsx'
import { PlaceField } from './fields/PlaceField.tsx'
import { SubmitButton } from './SubmitButton.tsx'
import { ArrayFieldItemTemplate, ArrayFieldTemplate } from './templates/ArrayFieldTemplate.tsx'
import { ErrorListTemplate } from './templates/ErrorListTemplate.tsx'
import { FieldTemplate } from './templates/FieldTemplate.tsx'
import { ObjectFieldTemplate } from './templates/ObjectFieldTemplate.tsx'
import { CheckboxesWidget, RadioWidget, SelectWidget } from './widgets/ChoiceWidgets.tsx'
import { CodeSearchWidget, CodesSearchWidget, ReferencesWidget, ReferenceWidget } from './widgets/CodeWidgets.tsx'
import { PartialDateWidget } from './widgets/PartialDateWidget.tsx'
import { TextareaWidget, TextWidget } from './widgets/TextWidget.tsx'

const Nothing = (): null => null

/** What renders the questions of a page: RJSF asks for no other template there. */
export const questionTemplates = {
  FieldTemplate,
  ObjectFieldTemplate,
  // The template of the field shows these itself, in the order in which they are read.
  FieldErrorTemplate: Nothing,
  FieldHelpTemplate: Nothing,
  DescriptionFieldTemplate: Nothing,
} as Partial<TemplatesType>

/** An input of every kind, by the names that RJSF and forms call them by. */
export const widgets: NonNullable<ThemeProps['widgets']> = {
  TextWidget,
  TextareaWidget,
  EmailWidget: TextWidget,
  UpDownWidget: TextWidget,
  RadioWidget,
  CheckboxesWidget,
  SelectWidget,
  DateWidget: PartialDateWidget,
  partialDate: PartialDateWidget,
  codeSearch: CodeSearchWidget,
  codesSearch: CodesSearchWidget,
  reference: ReferenceWidget,
  references: ReferencesWidget,
}

/** The fields that are not one input. */
export const fields: NonNullable<ThemeProps['fields']> = {
  checklist: ChecklistField,
  consents: ConsentsField,
  entries: EntriesField,
  place: PlaceField,
  texts: LinesField,
}

const makeTheme = (): ThemeProps => ({
  templates: {
    ...questionTemplates,
    ArrayFieldTemplate,
    ArrayFieldItemTemplate,
    ErrorListTemplate,
    TitleFieldTemplate: Nothing,
    ArrayFieldTitleTemplate: Nothing,
    ArrayFieldDescriptionTemplate: Nothing,
    ButtonTemplates: { SubmitButton } as TemplatesType['ButtonTemplates'],
  } as Partial<TemplatesType>,
  widgets,
  fields,
})

/** An accessible theme for RJSF 6, unstyled apart from class names: for `withTheme`. */
export const theme: ThemeProps = /* @__PURE__ */ makeTheme()
