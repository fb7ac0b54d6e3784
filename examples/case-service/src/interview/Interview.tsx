import type { CaseRecord } from '@tip-standard/core'
import type { FormEngine } from '@tip-standard/form-model/engine'
import { intakeForm } from '@tip-standard/form-model/english'
import type { Language } from '@tip-standard/form-model/languages'
import {
  DraftPicker,
  FormHeader,
  IntakeForm,
  LanguagePicker,
  type PagePlace,
  type SubmitSituation,
  useSurroundings,
} from '@tip-standard/forms'
import { type DraftSession, openDraftStore } from '@tip-standard/forms/drafts'
import { useEffect, useRef, useState } from 'react'
import { Done, type Outcome } from './Done.tsx'
import { SavedBefore } from './SavedBefore.tsx'
import { SignInAgain } from './SignInAgain.tsx'
import { notSent, saveCase, type WhoIsSignedIn, whoIsSignedIn } from './service.ts'
import { TextsContext, useLoadedTexts } from './texts/interview-texts.ts'

const savedDrafts = openDraftStore()

/** How long a person waits for a service that may be out of reach, in milliseconds. */
const BEFORE_BEGINNING = 3_000

type Step =
  | { at: 'start' }
  | { at: 'form'; session?: DraftSession }
  | { at: 'done'; outcome: Outcome; caseId?: string | undefined }

/** Why the service did not take the record: with another sign-in it will, or a case has an earlier version of it. */
type Stop = { why: 'sessionEnded' | 'otherSignedIn' } | { why: 'savedBefore'; caseId: string }

/** What the interview needs of the page around it. */
export type InterviewProps = {
  who: WhoIsSignedIn
  /** Receives who is signed in when the conversation begins; `undefined` if no one is. */
  onWho: (now: WhoIsSignedIn | undefined) => void
  /** The language that the user chose. */
  chosen: Language
  onChoose: (language: Language) => void
}

/**
 * The interview of someone who is signed in: the intake form of the standard, saved in the vault when it is complete.
 * Drafts stay on this device, encrypted.
 */
export function Interview({ who, onWho, chosen, onChoose }: InterviewProps) {
  // A form can be shown in English or French without choosing it: the texts around it are then in that language too.
  const { language, showIn } = useSurroundings()
  const [step, setStep] = useState<Step>({ at: 'start' })
  const [isBeginning, setBeginning] = useState(false)
  // Also for what was pressed before, such as a draft whose passphrase is still being checked.
  const hasBegun = useRef(false)
  const [place, setPlace] = useState<PagePlace>()
  const [stop, setStop] = useState<Stop>()
  const texts = useLoadedTexts(language)
  const { say } = texts
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  /** Begins the conversation as who is signed in by now: a colleague may have taken over since the page was opened. */
  const begin = async (session?: DraftSession): Promise<void> => {
    // A draft that opens only now would stay open, and no one would see it.
    if (hasBegun.current) return session?.lock()
    hasBegun.current = true
    setBeginning(true)
    // Without the service it begins all the same: who is signed in is looked at again before anything is sent.
    const now = await whoIsSignedIn(BEFORE_BEGINNING).catch(() => who)
    onWho(now)
    if (now === undefined) savedDrafts.lockAll()
    else setStep({ at: 'form', ...(session && { session }) })
  }
  const finish = async (record: CaseRecord, engine: FormEngine, { mayHaveArrived }: SubmitSituation): Promise<void> => {
    setStop(undefined)
    const caseId = record.case.id ?? ''
    // Nothing is sent if the person refuses the interview or the storage of answers.
    if (engine.state().refused.length > 0)
      return setStep({ at: 'done', ...(mayHaveArrived ? { outcome: 'maybeSaved', caseId } : { outcome: 'notSaved' }) })
    // A conversation takes longer than an idle session lasts, so the token may belong to an ended one.
    const now = await whoIsSignedIn().catch(() => {
      throw notSent()
    })
    // A colleague may have signed in at this machine since: the record would be stored under their name.
    const isSame = now?.agency === who.agency && now.actor === who.actor
    if (!isSame) {
      setStop({ why: now === undefined ? 'sessionEnded' : 'otherSignedIn' })
      throw notSent()
    }
    if ((await saveCase(record, now.token)) === 'savedBefore') {
      setStop({ why: 'savedBefore', caseId })
      throw notSent('earlier')
    }
    setStep({ at: 'done', outcome: 'saved', caseId })
  }
  const shown = () => {
    switch (step.at) {
      case 'start':
        return (
          <div className="start">
            <h1>{say('title')}</h1>
            <p>{say('lead')}</p>
            <button
              type="button"
              className="tip-button tip-main"
              aria-disabled={isBeginning}
              onClick={() => void begin()}
            >
              {say('begin')}
            </button>
            <DraftPicker
              savedDrafts={savedDrafts}
              titleOf={() => say('draft')}
              onOpen={(session) => void begin(session)}
            />
            <p>
              <a href="/">{say('back')}</a>
            </p>
          </div>
        )
      case 'form':
        return (
          <IntakeForm
            definition={intakeForm}
            today={who.today}
            savedDrafts={savedDrafts}
            {...(step.session === undefined
              ? { value: { reportingEntity: { id: who.agency, type: 'ngo' } } }
              : { session: step.session })}
            profile={{ 'screening.organisation': who.agency, 'screening.screenerRole': who.role }}
            onPage={setPlace}
            onSubmit={finish}
          />
        )
      case 'done':
        return <Done outcome={step.outcome} caseId={step.caseId} />
    }
  }
  return (
    <>
      <FormHeader
        // The service ends the session, and redirects to another site.
        exitUrl={new URL('/exit', location.href).href}
        onExit={() => savedDrafts.lockAll()}
        place={step.at === 'form' ? place : undefined}
      >
        <LanguagePicker
          value={language}
          onChange={(to) => (to === chosen ? showIn(to) : onChoose(to))}
          {...(step.at === 'form' ? { unreviewedTexts: [] } : {})}
        />
      </FormHeader>
      <TextsContext value={texts}>
        <main>
          {shown()}
          {stop?.why === 'savedBefore' ? <SavedBefore caseId={stop.caseId} /> : null}
          {stop === undefined || stop.why === 'savedBefore' ? null : <SignInAgain reason={stop.why} />}
        </main>
      </TextsContext>
    </>
  )
}
