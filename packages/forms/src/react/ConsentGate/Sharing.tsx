'use client'

import {
  type Consent,
  type ConsentPurposeCode,
  type ConsentRecipientCode,
  codeList,
  type ServiceTypeCode,
} from '@tip-standard/core'
import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { Choices } from './Choices.tsx'
import { sharingOf, withSharing } from './decide.ts'
import { useOptions } from './use-options.ts'

type SharingProps = {
  name: string
  purpose: ConsentPurposeCode
  consents: readonly Consent[]
  disabled: boolean
  errors: readonly string[]
  onChange: (consents: Consent[]) => void
}

/** With whom, and for which help, what was agreed to may be shared. */
export function Sharing({ name, purpose, consents, disabled, errors, onChange }: SharingProps): ReactNode {
  const { text } = useSurroundings()
  const { optionsOf, label } = useOptions()
  const sharing = sharingOf(consents, purpose)
  const share = (with_: Map<ConsentRecipientCode, readonly ServiceTypeCode[]>): void =>
    onChange(withSharing(consents, purpose, with_))
  return (
    <div className="tip-consent-sharing">
      <Choices
        name={`${name}-with`}
        legend={text('consentWith')}
        options={optionsOf('consentRecipient')}
        chosen={[...sharing.keys()]}
        isMany
        disabled={disabled}
        errors={errors}
        onChoose={(kinds) => {
          const chosen = codeList('consentRecipient').codes.map(({ code }) => code as ConsentRecipientCode)
          share(
            new Map(
              chosen.filter((kind) => kinds.includes(kind)).map((kind) => [kind, sharing.get(kind) ?? []] as const),
            ),
          )
        }}
      />
      {[...sharing].map(([kind, services]) => (
        <Choices
          key={kind}
          name={`${name}-${kind}`}
          legend={text('named', {
            name: label('consentRecipient', kind),
            value: text('consentAllServices'),
          })}
          options={optionsOf('serviceType')}
          chosen={services}
          isMany
          disabled={disabled}
          onChoose={(chosen) => share(new Map([...sharing, [kind, chosen as ServiceTypeCode[]]]))}
        />
      ))}
    </div>
  )
}
