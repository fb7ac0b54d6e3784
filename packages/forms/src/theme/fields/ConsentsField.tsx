'use client'

import type { ErrorSchema, FieldProps } from '@rjsf/utils'
import type { Consent, ConsentPurposeCode } from '@tip-standard/core'
import { type ReactNode, useContext } from 'react'
import { ConsentGate } from '../../react/ConsentGate/ConsentGate.tsx'
import type { ConsentErrors } from '../../react/ConsentGate/How.tsx'
import { ENTRY } from '../../rjsf/answer-keys.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { InnerLevelContext } from '../templates/inner-level.ts'
import { describedBy } from '../widgets/described-by.ts'

const PREFIX = 'consent_'

type Data = { [key: string]: unknown }

/** The consent behind each entry stays known, so that what the form does not ask of it is kept. */
const toConsent = (entry: Data): Consent =>
  Object.fromEntries(Object.entries(entry).map(([key, value]) => [key.replace(PREFIX, ''), value])) as Consent

/** Entries that were one before share what the form does not ask of it, such as an id, with none but the first. */
function toEntries(consents: readonly Consent[]): Data[] {
  const seen = new Set<unknown>()
  return consents.map((consent) =>
    Object.fromEntries(
      Object.entries(consent).flatMap(([name, value]) => {
        if (name !== ENTRY) return [[`${PREFIX}${name}`, value]]
        if (seen.has(value)) return []
        seen.add(value)
        return [[ENTRY, value]]
      }),
    ),
  )
}

/** What is wrong inside, by purpose or by what holds for the conversation. */
const errorsIn = (errors: ErrorSchema | undefined): ConsentErrors =>
  Object.fromEntries(
    Object.entries(errors ?? {}).flatMap(([of, inside]) => {
      const said = (inside as ErrorSchema | undefined)?.__errors
      return said === undefined ? [] : [[of, said]]
    }),
  )

/** The consents of a record, as a gate. */
export function ConsentsField(props: FieldProps): ReactNode {
  const {
    fieldPathId,
    formData,
    onChange,
    uiSchema = {},
    rawErrors = [],
    errorSchema,
    schema,
    disabled,
    readonly,
  } = props
  const { today, mayBeChild } = useSurroundings()
  const level = useContext(InnerLevelContext)
  const id = fieldPathId.$id
  const entries: Data[] = Array.isArray(formData) ? formData : []
  const purposes = uiSchema['ui:options']?.['purposes'] as readonly ConsentPurposeCode[] | undefined
  const inside = (schema.items as { properties?: object } | undefined)?.properties ?? {}
  const isMissing = rawErrors.length > 0
  return (
    <ConsentGate
      id={id}
      level={level}
      consents={entries.map(toConsent)}
      today={today}
      mayBeChild={mayBeChild}
      script={Object.hasOwn(inside, `${PREFIX}informedItems`)}
      disabled={disabled === true || readonly === true}
      isInvalid={isMissing}
      errors={errorsIn(errorSchema as ErrorSchema | undefined)}
      describedBy={describedBy({
        id,
        hasErrors: isMissing,
        hasDescription: Boolean(schema.description),
        hasHelp: Boolean(uiSchema['ui:help']),
      })}
      {...(purposes === undefined ? {} : { purposes })}
      onChange={(consents) => onChange(consents.length === 0 ? undefined : toEntries(consents), fieldPathId.path)}
    />
  )
}
