'use client'

import type { Locale } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import type { Language } from '@tip-standard/form-model/languages'
import { FormSurroundings, PrintView } from '@tip-standard/forms'
import type { ReactElement } from 'react'
import { useBuilder } from '../builder-context.ts'

type PaperInProps = { definition: FormDefinition; language: Language; locale: Locale | undefined }

/** The blank form as printed. */
export function PaperIn({ definition, language, locale }: PaperInProps): ReactElement {
  const { today } = useBuilder()
  return (
    <FormSurroundings language={language} locale={locale} unreviewedTexts today={today}>
      <PrintView
        definition={definition}
        language={language}
        unreviewedTexts
        {...(locale === undefined ? {} : { locale })}
      />
    </FormSurroundings>
  )
}
