import { useId } from 'react'
import { useTexts } from '../texts/use-texts.ts'
import type { Sharing } from '../work/protocol.ts'

type Props = { sharing: Sharing; audiences: readonly Sharing['audience'][]; onChange: (sharing: Sharing) => void }

const bases = ['legalObligation', 'publicTask', 'legitimateInterests'] as const

/** The recipient of an output, and the basis if records carry no consent: the questions of the gate. */
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
      {audience === 'internal' ? null : <PolicyField sharing={sharing} onChange={onChange} />}
      <p className="note">{say('share.refusals')}</p>
    </fieldset>
  )
}

/** The policy that decides: the default one, or the organisation's, from its file. */
function PolicyField({ sharing, onChange }: Pick<Props, 'sharing' | 'onChange'>) {
  const { say } = useTexts()
  const id = useId()
  const { policy, ...others } = sharing
  return (
    <div className="actions policy">
      <span>
        {say('check.label', { label: say('share.policy') })}{' '}
        {policy === undefined ? say('share.defaultPolicy') : policy.name}
      </span>
      {policy === undefined ? (
        <>
          <input
            id={id}
            className="hidden-field"
            type="file"
            accept=".json"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? []
              event.currentTarget.value = ''
              if (chosen !== undefined) onChange({ ...others, policy: chosen })
            }}
          />
          <label htmlFor={id} className="button quiet">
            {say('share.choosePolicy')}
          </label>
        </>
      ) : (
        <button type="button" className="quiet" onClick={() => onChange(others)}>
          {say('share.dropPolicy')}
        </button>
      )}
    </div>
  )
}

/** Whether every question of the gate is answered: a basis needs a reason. */
export const isSaid = ({ audience, attestation }: Sharing): boolean =>
  audience === 'internal' || attestation === undefined || attestation.reason.trim() !== ''
