'use client'

import type { FieldProps } from '@rjsf/utils'
import type { Consent, ConsentPurposeCode } from '@tip-standard/core'
import type { ReactNode } from 'react'
import { ConsentGate } from '../../react/ConsentGate/ConsentGate.tsx'
import { ENTRY } from '../../rjsf/answer-keys.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { describedBy } from '../widgets/described-by.ts'

const PREFIX = 'consent_'

type Data = { [key: string]: unknown }

/** The consent behind each entry stays known, so that what the form does not ask of it is kept. */
const toConsent = (entry: Data): Consent =>
  Object.fromEntries(Object.entries(entry).map(([key, value]) => [key.replace(PREFIX, ''), value])) as Consent

const toEntry = (consent: Consent): Data =>
  Object.fromEntries(
    Object.entries(consent).map(([name, value]) => [name === ENTRY ? ENTRY : `${PREFIX}${name}`, value]),
  )

/** The consents of a record, as a gate. */
export function ConsentsField(props: FieldProps): ReactNode {
  const { fieldPathId, formData, onChange, uiSchema = {}, rawErrors = [], schema, disabled, readonly } = props
  const { today } = useSurroundings()
  const id = fieldPathId.$id
  const entries: Data[] = Array.isArray(formData) ? formData : []
  const purposes = uiSchema['ui:options']?.['purposes'] as readonly ConsentPurposeCode[] | undefined
  return (
    <ConsentGate
      id={id}
      consents={entries.map(toConsent)}
      today={today}
      disabled={disabled === true || readonly === true}
      isInvalid={rawErrors.length > 0}
      describedBy={describedBy({
        id,
        hasErrors: rawErrors.length > 0,
        hasDescription: Boolean(schema.description),
        hasHelp: Boolean(uiSchema['ui:help']),
      })}
      {...(purposes === undefined ? {} : { purposes })}
      onChange={(consents) => onChange(consents.length === 0 ? undefined : consents.map(toEntry), fieldPathId.path)}
    />
  )
}
