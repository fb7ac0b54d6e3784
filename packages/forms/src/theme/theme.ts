import type { ThemeProps } from '@rjsf/core'
import type { TemplatesType } from '@rjsf/utils'
import { firstWidgets } from './first-widgets.ts'
import { laterFields, laterWidgets } from './later-parts.ts'
import { SubmitButton } from './SubmitButton.tsx'
import { ArrayFieldItemTemplate, ArrayFieldTemplate } from './templates/ArrayFieldTemplate.tsx'
import { ErrorListTemplate } from './templates/ErrorListTemplate.tsx'
import { FieldTemplate } from './templates/FieldTemplate.tsx'
import { ObjectFieldTemplate } from './templates/ObjectFieldTemplate.tsx'

const Nothing = (): null => null

const makeTheme = (): ThemeProps => ({
  templates: {
    FieldTemplate,
    ObjectFieldTemplate,
    // The template of the field shows these itself, in the order in which they are read.
    FieldErrorTemplate: Nothing,
    FieldHelpTemplate: Nothing,
    DescriptionFieldTemplate: Nothing,
    ArrayFieldTemplate,
    ArrayFieldItemTemplate,
    ErrorListTemplate,
    TitleFieldTemplate: Nothing,
    ArrayFieldTitleTemplate: Nothing,
    ArrayFieldDescriptionTemplate: Nothing,
    ButtonTemplates: { SubmitButton } as TemplatesType['ButtonTemplates'],
  } as Partial<TemplatesType>,
  widgets: { ...firstWidgets, ...laterWidgets },
  fields: laterFields,
})

/** An accessible theme for RJSF 6, unstyled apart from class names: for `withTheme`. */
export const theme: ThemeProps = /* @__PURE__ */ makeTheme()
