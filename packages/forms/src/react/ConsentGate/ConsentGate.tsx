'use client'

import { type Consent, type ConsentPurposeCode, codeList, type InformedItemCode } from '@tip-standard/core'
import { consentNamesRecipients } from '@tip-standard/core/conditions'
import { consentText } from '@tip-standard/form-model/wording'
import { type ReactNode, useContext, useState } from 'react'
import { GoOnContext } from '../../surroundings/going-on.ts'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { Choices } from './Choices.tsx'
import {
  conversationOf,
  decisionAbout,
  interpretedOn,
  isOwn,
  textsReadOut,
  withConversation,
  withDecision,
  withTextReadOut,
  withTold,
} from './decide.ts'
import { GroupOfQuestions } from './GroupOfQuestions.tsx'
import { type ConsentErrors, How } from './How.tsx'
import { allPurposes, answerId, groupPurposes } from './purposes.ts'
import { Question } from './Question.tsx'

/** Props of `ConsentGate`. */
export type ConsentGateProps = {
  consents: readonly Consent[]
  onChange: (consents: Consent[]) => void
  /** The day of the conversation, `YYYY-MM-DD`. */
  today: string
  /** The purposes to ask about, in order (default: all but `unspecified`). Decisions about others stay as they are. */
  purposes?: readonly ConsentPurposeCode[]
  /**
   * Whether the person may be a child, so that the form asks who decides; otherwise it records that the person decides.
   */
  mayBeChild?: boolean
  /** Whether to show the explanations to give first, to be ticked (default: `true`). */
  script?: boolean
  /** The level of the headings (default: 2). */
  level?: 2 | 3 | 4 | 5 | 6
  /** The id of the first answer. */
  id?: string
  /** Ids of what describes the whole. */
  describedBy?: string | undefined
  /** Whether an answer is missing: the first open question is marked. */
  isInvalid?: boolean
  /** What is wrong, by purpose, or by `givenBy`, `guardianExcluded` and `childAssent`. */
  errors?: ConsentErrors
  disabled?: boolean
}

/**
 * What to explain before asking for consent. Whether the person agrees to be interviewed is the decision itself, so
 * it is left out.
 */
const isTold = (code: string): code is Exclude<InformedItemCode, 'agreesToInterview'> => code !== 'agreesToInterview'

/** The purposes that need this explanation first. */
const TOLD_BEFORE: readonly ConsentPurposeCode[] = ['interview', 'storage']

/**
 * Asks what the person consents to: each purpose separately, in a sentence to read aloud. Refusing one closes only what
 * depends on it. Facts that apply to the whole conversation are recorded without asking, and can be corrected. Each
 * decision records the language in which its sentence was shown, and whether that text is a draft, unless the user
 * states that it was read out in another language.
 */
export function ConsentGate(props: ConsentGateProps): ReactNode {
  const { consents, onChange, today, id = 'consent', describedBy, disabled = false, level = 2 } = props
  const { mayBeChild = false, isInvalid = false, errors = {} } = props
  const { text, options, shown } = useSurroundings()
  const purposes = props.purposes ?? allPurposes()
  const leadsOn = useContext(GoOnContext)
  const goOn = purposes.length === 1 ? leadsOn : undefined
  const said = conversationOf(consents, today)
  const grantedToday = consents.filter(({ decision, date }) => decision === 'granted' && date === today)
  const ownGranted = grantedToday.filter(isOwn(purposes, today))
  // What the user has explained to the person, and states about the text, applies to later decisions too.
  const [told, setTold] = useState(() => (said.informedItems ?? []).filter(isTold))
  const [saidText, setSaidText] = useState(() => interpretedOn(consents, today))

  const decide = (purpose: ConsentPurposeCode, decision: 'granted' | 'refused'): void => {
    // The form asks who agrees for a child; a refusal is the person's own unless someone has stated otherwise.
    const isAsked = mayBeChild && decision === 'granted'
    const { givenBy = isAsked ? undefined : 'self', ...more } = conversationOf(grantedToday, today)
    const how = { method: said.method ?? 'oral', ...more, ...(givenBy === undefined ? {} : { givenBy }) } as const
    const readOut = saidText ?? consentText([purpose], { options, shown })
    const decided = withDecision(consents, purpose, decision, { ...how, ...readOut }, today)
    onChange(withTold(decided, told, purposes, today))
    // A no can still be changed here; who agrees for a child, and with whom something is shared, is asked here.
    if (decision === 'granted' && !mayBeChild && !consentNamesRecipients(purpose))
      goOn?.({ value: decision, label: text('consentYes') })
  }
  const tell = (items: readonly string[]): void => {
    const now = items.filter(isTold)
    setTold(now)
    if (consents.some(isOwn(purposes, today))) onChange(withTold(consents, now, purposes, today))
  }
  const hasScript = (props.script ?? true) && purposes.some((purpose) => TOLD_BEFORE.includes(purpose))
  const firstOpen = purposes.find((purpose) => decisionAbout(consents, purpose, today) === undefined)
  const groups = groupPurposes(purposes)
  return (
    <div className="tip-consent">
      {hasScript ? (
        <div className="tip-consent-script">
          <Choices
            name={`${id}-told`}
            legend={text('consentScript')}
            options={codeList('informedItem')
              .codes.map(({ code }) => code)
              .filter(isTold)
              .map((code) => ({ value: code, label: text(`consentTold.${code}`) }))}
            chosen={told}
            isMany
            disabled={disabled}
            onChoose={tell}
          />
        </div>
      ) : null}
      <p className="tip-help">{text('consentIntro')}</p>
      {groups.map(({ id: group, purposes: asked }) => (
        <GroupOfQuestions
          key={group}
          title={text(`consentGroup.${group}`)}
          level={level}
          isFolded={group === 'rest' && groups.length > 1}
          isAnswered={asked.some((purpose) => decisionAbout(consents, purpose, today) !== undefined)}
          isWrong={asked.some((purpose) => errors[purpose] !== undefined)}
        >
          {asked.map((purpose) => (
            <Question
              key={purpose}
              gate={id}
              firstId={answerId(id, purposes, purpose)}
              purpose={purpose}
              consents={consents}
              today={today}
              disabled={disabled}
              describedBy={isInvalid && purpose === firstOpen ? describedBy : undefined}
              isInvalid={isInvalid && purpose === firstOpen}
              leadsOn={goOn !== undefined}
              errors={errors[purpose] ?? []}
              onDecide={(decision) => decide(purpose, decision)}
              onChange={onChange}
            />
          ))}
        </GroupOfQuestions>
      ))}
      {ownGranted.length > 0 ? (
        <How
          id={id}
          said={conversationOf(ownGranted, today)}
          texts={textsReadOut(ownGranted, today)}
          shown={consentText(purposes, { options, shown })}
          mayBeChild={mayBeChild}
          errors={errors}
          disabled={disabled}
          onSay={(more) => onChange(withConversation(consents, more, purposes, today))}
          onSayText={(readOut) => {
            setSaidText(readOut)
            onChange(withTextReadOut(consents, readOut, purposes, today))
          }}
        />
      ) : null}
    </div>
  )
}
