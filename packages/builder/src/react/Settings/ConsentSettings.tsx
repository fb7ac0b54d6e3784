'use client'

import { type ConsentPurposeCode, codeList } from '@tip-standard/core'
import type { FormNeeds } from '@tip-standard/form-model'
import type { ReactElement } from 'react'
import { change, parentOf, partAt } from '../../editing/index.ts'
import { consentsAt } from '../../sentences/index.ts'
import { useBuilder } from '../builder-context.ts'
import { partName } from '../part-name.ts'

/** Edits the purposes that need consent before a part is asked: inherited, or set for the part itself. */
export function ConsentSettings(): ReactElement {
  const { form, selected, run, texts, options, sentence } = useBuilder()
  const { say } = texts
  const isForm = selected.length === 0
  const { consents: own } = partAt(form, selected) as FormNeeds
  // A form's own question without purposes of its own still needs consent for its answer to be stored.
  const inherited = isForm ? [] : consentsAt(form, own === undefined ? selected : parentOf(selected))
  const chosen = own ?? inherited
  const words = (purposes: readonly ConsentPurposeCode[]): string =>
    purposes.length === 0
      ? say('settings.consentsNone')
      : purposes.map((one) => sentence.code('consentPurpose', one) ?? one).join(', ')
  const set = (consents: readonly ConsentPurposeCode[] | undefined): void =>
    void run(change(form, selected, { consents }))
  const purposes = codeList('consentPurpose').codes.map(({ code }) => code as ConsentPurposeCode)
  return (
    <fieldset className="tip-field">
      <legend>{say('settings.consents')}</legend>
      {!isForm && (
        <label className="tip-choice">
          <input
            type="checkbox"
            autoComplete="off"
            checked={own === undefined}
            onChange={(event) => set(event.currentTarget.checked ? undefined : inherited)}
          />
          <span>
            {say('settings.consentsFrom', {
              name: partName(form, parentOf(selected), { texts, options }),
              consents: words(inherited),
            })}
          </span>
        </label>
      )}
      {(isForm || own !== undefined) && (
        <div className="tb-codes">
          {purposes.map((purpose) => (
            <label key={purpose} className="tip-choice">
              <input
                type="checkbox"
                autoComplete="off"
                checked={chosen.includes(purpose)}
                onChange={(event) => {
                  const next = purposes.filter((one) =>
                    one === purpose ? event.currentTarget.checked : chosen.includes(one),
                  )
                  set(isForm && next.length === 0 ? undefined : next)
                }}
              />
              {sentence.code('consentPurpose', purpose) ?? purpose}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  )
}
