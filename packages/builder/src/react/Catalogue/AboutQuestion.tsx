'use client'

import { codeList, type FieldInfo, fieldLabel, fieldQuestion } from '@tip-standard/core'
import { standards } from '@tip-standard/core/crosswalks'
import { fieldDefinitions } from '@tip-standard/core/field-definitions/en'
import { formText, shippedForms } from '@tip-standard/form-model'
import type { ReactElement, ReactNode } from 'react'
import type { CatalogueEntry } from '../../catalogue/index.ts'
import { type Builder, useBuilder } from '../builder-context.ts'
import { lensName } from './lens-name.ts'

/** The number of listed answers; the rest are only counted. */
const LISTED = 8

function answersOf({ type }: FieldInfo, { sentence }: Builder): string | undefined {
  if (type.kind !== 'code' && type.kind !== 'codes') return undefined
  const { list } = type
  try {
    const { codes } = codeList(list)
    const listed = codes.slice(0, LISTED).map(({ code }) => sentence.code(list, code) ?? code)
    return listed.join(' · ') + (codes.length > LISTED ? ` … (${codes.length})` : '')
  } catch {
    return undefined
  }
}

/** Shows everything that the standard defines for a question. */
export function AboutQuestion({ entry }: { entry: CatalogueEntry }): ReactElement {
  const builder = useBuilder()
  const { texts, options, sentence } = builder
  const { say } = texts
  const { id, info, way, forms, consents, elsewhere } = entry
  const definition = options.locale?.fields[id]?.definition
  const shownDefinition =
    definition !== undefined && (options.unreviewedTexts || definition[1] === 'reviewed')
      ? definition[0]
      : fieldDefinitions[id]
  const standardNames = [...new Set(elsewhere.map(({ standard, to }) => `${standards[standard]}: ${to}`))]
  const rows: readonly (readonly [term: string, text: ReactNode])[] = [
    [say('catalogue.definition'), shownDefinition],
    [say('catalogue.asks'), fieldQuestion(id, options)],
    [say('catalogue.answers'), answersOf(info, builder)],
    [say('catalogue.within'), way.map((one) => fieldLabel(one, options)).join(' → ')],
    [say('catalogue.forms'), forms.map((form) => formText(shippedForms[form].title, options)).join(', ')],
    [say('catalogue.consents'), consents.map((one) => sentence.code('consentPurpose', one) ?? one).join(', ')],
    [say('catalogue.lensPoints'), (info.lens ?? []).map((point) => lensName(point, texts)).join('; ')],
    [say('catalogue.elsewhere'), standardNames.join('; ')],
    [say('catalogue.sources'), info.sources.join(', ')],
  ]
  return (
    <>
      {info.sensitivity === 'restricted' && <p className="tip-prompt">{say('catalogue.off')}</p>}
      <dl className="tb-about">
        {rows
          .filter(([, text]) => text !== undefined && text !== '')
          .map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}
