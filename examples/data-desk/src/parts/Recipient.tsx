import { useId } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import type { Sharing } from '../work/protocol.ts'

type Props = { sharing: Sharing; audiences: readonly Sharing['audience'][]; onChange: (sharing: Sharing) => void }

const bases = ['legalObligation', 'publicTask', 'legitimateInterests'] as const

/** Who receives something, and on which basis where records carry no consent: what the gate asks. */
export function Recipient({ sharing, audiences, onChange }: Props) {
  const { say } = useTexts()
  const id = useId()
  const { audience, attestation } = sharing
  const choose = (value: string): void => {
    const basis = bases.find((one) => one === value)
    const { attestation: _before, ...rest } = sharing
    onChange(basis === undefined ? rest : { ...rest, attestation: { basis, reason: attestation?.reason ?? '' } })
  }
  return (
    <fieldset>
      <legend>{say('share.heading')}</legend>
      <div className="fields">
        <label htmlFor={`${id}a`}>{say('share.audience')}</label>
        <select
          id={`${id}a`}
          value={audience}
          onChange={(event) => onChange({ ...sharing, audience: event.currentTarget.value as Sharing['audience'] })}
        >
          {audiences.map((one) => (
            <option key={one} value={one}>
              {say(`share.${one}`)}
            </option>
          ))}
        </select>
        {audience === 'internal' ? null : (
          <>
            <label htmlFor={`${id}b`}>{say('share.basis')}</label>
            <select
              id={`${id}b`}
              value={attestation?.basis ?? ''}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              <option value="">{say('share.consentOnly')}</option>
              {bases.map((one) => (
                <option key={one} value={one}>
                  {say(`share.${one}`)}
                </option>
              ))}
            </select>
          </>
        )}
        {audience === 'internal' || attestation === undefined ? null : (
          <>
            <label htmlFor={`${id}c`}>{say('share.reason')}</label>
            <input
              id={`${id}c`}
              type="text"
              autoComplete="off"
              value={attestation.reason}
              onChange={(event) =>
                onChange({ ...sharing, attestation: { ...attestation, reason: event.currentTarget.value } })
              }
            />
          </>
        )}
      </div>
      <p className="note">{say('share.refusals')}</p>
    </fieldset>
  )
}

/** Whether all is said that the gate asks: a basis needs a reason. */
export const isSaid = ({ audience, attestation }: Sharing): boolean =>
  audience === 'internal' || attestation === undefined || attestation.reason.trim() !== ''
