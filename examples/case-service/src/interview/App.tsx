import type { CaseRecord } from '@tip-standard/core'
import type { FormEngine } from '@tip-standard/form-model/engine'
import { intakeForm } from '@tip-standard/form-model/english'
import type { Language } from '@tip-standard/form-model/languages'
import {
  DraftPicker,
  FormHeader,
  FormSurroundings,
  IntakeForm,
  LanguagePicker,
  type PagePlace,
} from '@tip-standard/forms'
import { type DraftSession, openDraftStore } from '@tip-standard/forms/drafts'
import { useEffect, useState } from 'react'
import { Done } from './Done.tsx'
import { SignInAgain } from './SignInAgain.tsx'
import { saveCase, type WhoIsSignedIn, whoIsSignedIn } from './service.ts'
import { useLocale } from './use-locale.ts'

const savedDrafts = openDraftStore()

type Step =
  | { at: 'start' }
  | { at: 'form'; session?: DraftSession }
  | { at: 'saved'; caseId: string }
  | { at: 'refused' }

/** The interview: the intake form of the standard, saved into the vault when it is whole. Drafts stay on this device, encrypted. */
export function App() {
  const [who, setWho] = useState<WhoIsSignedIn | 'nobody'>()
  const [language, setLanguage] = useState<Language>('en')
  const [step, setStep] = useState<Step>({ at: 'start' })
  const [place, setPlace] = useState<PagePlace>()
  const [isSignedOut, setSignedOut] = useState(false)
  const locale = useLocale(language)
  useEffect(() => void whoIsSignedIn().then(setWho, () => setWho('nobody')), [])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  if (who === undefined) return <p>Loading…</p>
  if (who === 'nobody')
    return (
      <main className="tip-root">
        <h1>You are signed out</h1>
        <p>Drafts that you kept are still on this device.</p>
        <a className="tip-button" href="/sign-in">
          Sign in
        </a>
      </main>
    )
  const finish = async (record: CaseRecord, engine: FormEngine): Promise<void> => {
    // A person who refuses the interview, or that answers are kept: nothing is sent.
    if (engine.state().refused.length > 0) return setStep({ at: 'refused' })
    // A conversation takes longer than a session without requests: the token may be of one that has ended.
    const now = await whoIsSignedIn().catch(() => undefined)
    setSignedOut(now === undefined)
    if (now?.agency !== who.agency) throw new Error('Not signed in.')
    await saveCase(record, now.token)
    setStep({ at: 'saved', caseId: record.case.id ?? '' })
  }
  const shown = () => {
    switch (step.at) {
      case 'start':
        return (
          <div className="start">
            <h1>New interview</h1>
            <p>
              The answers are saved into the vault when the form is whole. Until then they are in this page, and in a
              draft if you keep one: encrypted, on this device.
            </p>
            <button type="button" className="tip-button tip-main" onClick={() => setStep({ at: 'form' })}>
              Begin
            </button>
            <DraftPicker
              savedDrafts={savedDrafts}
              titleOf={() => 'Interview'}
              onOpen={(session) => setStep({ at: 'form', session })}
            />
            <p>
              <a href="/">Back to the cases</a>
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
      case 'saved':
        return <Done caseId={step.caseId} />
      case 'refused':
        return <Done />
    }
  }
  return (
    <FormSurroundings language={language} locale={locale} today={who.today}>
      <FormHeader
        exitUrl="https://www.wikipedia.org/"
        onExit={() => savedDrafts.lockAll()}
        place={step.at === 'form' ? place : undefined}
      >
        <LanguagePicker
          value={language}
          onChange={setLanguage}
          {...(step.at === 'form' ? { unreviewedTexts: [] } : {})}
        />
      </FormHeader>
      <main>
        {shown()}
        {isSignedOut ? <SignInAgain /> : null}
      </main>
    </FormSurroundings>
  )
}
