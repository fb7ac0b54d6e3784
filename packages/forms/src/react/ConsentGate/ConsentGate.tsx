'use client'

import {
  type CodeListId,
  type Consent,
  type ConsentPurposeCode,
  codeLabel,
  codeList,
  type FieldId,
  fieldLabel,
  type ServiceTypeCode,
} from '@tip-standard/core'
import { consentNamesRecipients } from '@tip-standard/core/conditions'
import { consentText } from '@tip-standard/form-model/wording'
import { type ReactNode, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { Choices, type Option } from './Choices.tsx'
import { ConsentLanguage } from './ConsentLanguage.tsx'
import {
  type Conversation,
  conversationOf,
  type Decision,
  decisionAbout,
  interpretedOn,
  sharingOf,
  type TextReadOut,
  textsReadOut,
  withConversation,
  withDecision,
  withSharing,
  withTextReadOut,
} from './decide.ts'

/** Props of `ConsentGate`. */
export type ConsentGateProps = {
  consents: readonly Consent[]
  onChange: (consents: Consent[]) => void
  /** The day of the conversation, `YYYY-MM-DD`. */
  today: string
  /** The purposes that are asked, in order; all but `unspecified` unless given. */
  purposes?: readonly ConsentPurposeCode[]
  /** The id of the first input. */
  id?: string
  /** Ids of what describes the whole. */
  describedBy?: string | undefined
  isInvalid?: boolean
  disabled?: boolean
}

/**
 * Asks what the person consents to: each purpose separately, and for sharing with whom and for which help. Refusing closes only what
 * the purpose is for; what holds for the whole conversation is asked once. Each decision records the language in which its text was
 * shown, and whether that text is a draft, unless the user says that it was read out in another language.
 */
export function ConsentGate(props: ConsentGateProps): ReactNode {
  const { consents, onChange, today, id = 'consent', describedBy, isInvalid = false, disabled = false } = props
  const { text, options, shown } = useSurroundings()
  const purposes =
    props.purposes ??
    codeList('consentPurpose')
      .codes.map(({ code }) => code as ConsentPurposeCode)
      .filter((code) => code !== 'unspecified')
  const said = conversationOf(consents, today)
  // What the user says about the text holds for later decisions too.
  const [saidText, setSaidText] = useState(() => interpretedOn(consents, today))
  const textFor = (purpose: ConsentPurposeCode): TextReadOut => saidText ?? consentText([purpose], { options, shown })
  const isSaid = consents.some(({ date }) => date === today)
  const label = (list: CodeListId, code: string): string => codeLabel(list, code, options) ?? code
  const optionsOf = (list: CodeListId): Option[] =>
    codeList(list).codes.map(({ code }) => ({ value: code, label: label(list, code) }))
  const named = (field: FieldId): string => fieldLabel(field, options)
  const say = (more: Conversation): void => onChange(withConversation(consents, { ...said, ...more }, today))
  const isGuardian = said.givenBy === 'guardian' || said.givenBy === 'both'

  return (
    <div className="tip-consent">
      <p className="tip-help">{text('consentIntro')}</p>
      {purposes.map((purpose, index) => {
        const decision = decisionAbout(consents, purpose)
        const choices: Option[] = [
          { value: 'granted', label: text('consentYes') },
          { value: 'refused', label: text('consentNo') },
          ...(decision === 'granted' || decision === 'withdrawn'
            ? [{ value: 'withdrawn', label: text('consentWithdrawn') }]
            : []),
          { value: 'notAsked', label: text('consentNotAsked') },
        ]
        const sharing = sharingOf(consents, purpose)
        return (
          <div key={purpose} className="tip-consent-purpose">
            <Choices
              name={`${id}-${purpose}`}
              legend={label('consentPurpose', purpose)}
              options={choices}
              chosen={[decision]}
              isMany={false}
              disabled={disabled}
              isInvalid={isInvalid}
              {...(index === 0 ? { firstId: id, describedBy } : {})}
              onChoose={([chosen]) =>
                onChange(withDecision(consents, purpose, chosen as Decision, { ...said, ...textFor(purpose) }, today))
              }
            />
            {decision === 'granted' && consentNamesRecipients(purpose) ? (
              <div className="tip-consent-sharing">
                <Choices
                  name={`${id}-${purpose}-with`}
                  legend={text('consentWith')}
                  options={optionsOf('consentRecipient')}
                  chosen={[...sharing.keys()]}
                  isMany
                  disabled={disabled}
                  onChoose={(kinds) =>
                    onChange(
                      withSharing(
                        consents,
                        purpose,
                        new Map(
                          codeList('consentRecipient').codes.flatMap(({ code }) => {
                            const kind = code as Parameters<typeof sharing.get>[0]
                            return kinds.includes(code) ? [[kind, sharing.get(kind) ?? []] as const] : []
                          }),
                        ),
                      ),
                    )
                  }
                />
                {[...sharing].map(([kind, services]) => (
                  <Choices
                    key={kind}
                    name={`${id}-${purpose}-${kind}`}
                    legend={`${label('consentRecipient', kind)}: ${text('consentAllServices')}`}
                    options={optionsOf('serviceType')}
                    chosen={services}
                    isMany
                    disabled={disabled}
                    onChoose={(chosen) =>
                      onChange(
                        withSharing(consents, purpose, new Map([...sharing, [kind, chosen as ServiceTypeCode[]]])),
                      )
                    }
                  />
                ))}
              </div>
            ) : null}
          </div>
        )
      })}
      {isSaid ? (
        <div className="tip-consent-conversation">
          <Choices
            name={`${id}-giver`}
            legend={named('consent.givenBy')}
            options={optionsOf('consentGiver')}
            chosen={said.givenBy === undefined ? [] : [said.givenBy]}
            isMany={false}
            disabled={disabled}
            onChoose={([giver]) => say({ givenBy: giver as NonNullable<Conversation['givenBy']> })}
          />
          {isGuardian ? (
            <>
              <p className="tip-notice">{text('guardianWarning')}</p>
              <p className="tip-hint">{text('childAssentNeeded')}</p>
              {(['guardianExcluded', 'childAssent'] as const).map((name) => (
                <Choices
                  key={name}
                  name={`${id}-${name}`}
                  legend={named(`consent.${name}`)}
                  options={optionsOf('yesNo')}
                  chosen={said[name] === undefined ? [] : [said[name] ? 'yes' : 'no']}
                  isMany={false}
                  disabled={disabled}
                  onChoose={([answer]) => say({ [name]: answer === 'yes' })}
                />
              ))}
            </>
          ) : null}
          <Choices
            name={`${id}-method`}
            legend={named('consent.method')}
            options={optionsOf('consentMethod')}
            chosen={said.method === undefined ? [] : [said.method]}
            isMany={false}
            disabled={disabled}
            onChoose={([method]) => say({ method: method as NonNullable<Conversation['method']> })}
          />
          <ConsentLanguage
            id={`${id}-text`}
            texts={textsReadOut(consents, today)}
            shown={consentText(purposes, { options, shown })}
            disabled={disabled}
            onSay={(said) => {
              setSaidText(said)
              onChange(withTextReadOut(consents, said, today))
            }}
          />
          <Choices
            name={`${id}-informed`}
            legend={named('consent.informedItems')}
            options={optionsOf('informedItem')}
            chosen={said.informedItems ?? []}
            isMany
            disabled={disabled}
            onChoose={(items) => say({ informedItems: items as NonNullable<Conversation['informedItems']> })}
          />
        </div>
      ) : null}
    </div>
  )
}
