'use client'

import { type FieldId, fieldLabel } from '@tip-standard/core'
import type { ConsentText } from '@tip-standard/form-model/wording'
import { Fragment, type ReactNode, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { Choices } from './Choices.tsx'
import { ConsentLanguage, ReadIn } from './ConsentLanguage.tsx'
import type { Conversation, TextReadOut } from './decide.ts'
import { useOptions } from './use-options.ts'

/** What is wrong, by purpose or by what holds for the conversation. */
export type ConsentErrors = { readonly [of: string]: readonly string[] }

/** Props of `How`. */
export type HowProps = {
  id: string
  said: Conversation
  /** What the decisions of today have recorded about the text. */
  texts: readonly TextReadOut[]
  /** The text on the screen. */
  shown: ConsentText
  mayBeChild: boolean
  errors: ConsentErrors
  disabled: boolean
  onSay: (more: Conversation) => void
  onSayText: (text: TextReadOut) => void
}

/**
 * The facts that apply to every decision of the conversation: recorded without asking, in one line that expands for
 * corrections. The form asks who decides for a child.
 */
export function How(props: HowProps): ReactNode {
  const { id, said, texts, shown, mayBeChild, errors, disabled, onSay, onSayText } = props
  const { text, options } = useSurroundings()
  const { optionsOf } = useOptions()
  const [isOpen, setIsOpen] = useState(false)
  const named = (field: FieldId): string => fieldLabel(field, options)
  const isGuardian = said.givenBy === 'guardian' || said.givenBy === 'both'
  // It stays on record when someone else decides, and can be corrected.
  const isExcluded = said.guardianExcluded === true
  // An expanded line stays in place, because it has the focus.
  const isAsked = mayBeChild || ((isGuardian || isExcluded) && !isOpen)
  const giver = (
    <>
      <Choices
        name={`${id}-giver`}
        legend={named('consent.givenBy')}
        options={optionsOf('consentGiver')}
        chosen={said.givenBy === undefined ? [] : [said.givenBy]}
        isMany={false}
        disabled={disabled}
        errors={errors['givenBy'] ?? []}
        onChoose={([chosen]) => onSay({ givenBy: chosen as NonNullable<Conversation['givenBy']> })}
      />
      {isGuardian || isExcluded ? (
        <>
          <p className="tip-notice">{text('guardianWarning')}</p>
          {isGuardian ? <p className="tip-hint">{text('childAssentNeeded')}</p> : null}
          {(isGuardian ? (['guardianExcluded', 'childAssent'] as const) : (['guardianExcluded'] as const)).map(
            (name) => (
              <Choices
                key={name}
                name={`${id}-${name}`}
                legend={named(`consent.${name}`)}
                options={optionsOf('yesNo')}
                chosen={said[name] === undefined ? [] : [said[name] ? 'yes' : 'no']}
                isMany={false}
                disabled={disabled}
                errors={errors[name] ?? []}
                onChoose={([answer]) => onSay({ [name]: answer === 'yes' })}
              />
            ),
          )}
        </>
      ) : null}
    </>
  )
  return (
    <div className="tip-consent-conversation">
      {isAsked ? giver : null}
      <details
        className="tip-consent-text"
        open={isOpen}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary>
          {said.method === undefined ? null : `${text(`consentHow.${said.method}`)} · `}
          {texts.map((one) => (
            <Fragment key={`${one.language} ${one.textStatus}`}>
              <ReadIn {...one} />
              {' · '}
            </Fragment>
          ))}
          <span className="tip-consent-change">{text('consentChange')}</span>
        </summary>
        {isOpen ? (
          <>
            {isAsked ? null : giver}
            <Choices
              name={`${id}-method`}
              legend={named('consent.method')}
              options={optionsOf('consentMethod')}
              chosen={said.method === undefined ? [] : [said.method]}
              isMany={false}
              disabled={disabled}
              onChoose={([method]) => onSay({ method: method as NonNullable<Conversation['method']> })}
            />
            <ConsentLanguage
              id={`${id}-text`}
              last={texts.at(-1) ?? {}}
              shown={shown}
              disabled={disabled}
              onSay={onSayText}
            />
          </>
        ) : null}
      </details>
    </div>
  )
}
