import { type CaseRecord, today } from '@tip-standard/core'
import type { FormEngine } from '@tip-standard/form-model/engine'
import type { Language } from '@tip-standard/form-model/languages'
import { FormSurroundings, LanguagePicker, QuickExit } from '@tip-standard/forms'
import { type DraftSession, openDraftStore } from '@tip-standard/forms/drafts'
import { lazy, Suspense, useState } from 'react'
import { loadQuestions } from './load-questions.ts'
import { Done } from './steps/Done.tsx'
import { Start } from './steps/Start.tsx'
import { texts } from './texts.ts'
import { useLocale } from './use-locale.ts'

// The start page is small; the rest is loaded while the user reads it.
const Questions = lazy(loadQuestions)
const Assessment = lazy(() => import('./steps/Assessment.tsx'))
const Review = lazy(() => import('./steps/Review.tsx'))

/** The answers live here while the page is open, and nowhere else. */
type Step =
  | { at: 'start' | 'done' }
  | { at: 'screening'; session?: DraftSession }
  | { at: 'intake'; record?: CaseRecord; session?: DraftSession; engine?: FormEngine }
  | { at: 'assessment' | 'review'; record: CaseRecord; engine: FormEngine }

const drafts = openDraftStore()

/** Forms that were handed in here and wait for their record to be taken along; a draft of them stays until then. */
const waiting: (() => void)[] = []
const untilTaken = (): Promise<void> => new Promise((resolve) => waiting.push(resolve))

/** Screening, intake, assessment, review, download: one person, from the start to the end. */
export function App() {
  const [language, setLanguage] = useState<Language>('en')
  const [step, setStep] = useState<Step>({ at: 'start' })
  const locale = useLocale(language)
  const say = texts[language]

  const show = () => {
    switch (step.at) {
      case 'start':
        return (
          <Start
            say={say}
            drafts={drafts}
            onScreening={() => setStep({ at: 'screening' })}
            onDraft={(session) =>
              setStep({ at: session.summary.formId === 'tip.screening' ? 'screening' : 'intake', session })
            }
          />
        )
      case 'screening':
        return (
          <Questions
            key="screening"
            form="screening"
            {...step}
            drafts={drafts}
            onSubmit={(record) => {
              setStep({ at: 'intake', record })
              return untilTaken()
            }}
          />
        )
      case 'intake':
        return (
          <Questions
            key="intake"
            form="intake"
            {...step}
            drafts={drafts}
            onSubmit={(record, engine) => {
              setStep({ at: 'assessment', record, engine })
              return untilTaken()
            }}
          />
        )
      case 'assessment':
        return (
          <Assessment
            say={say}
            language={language}
            record={step.record}
            personId={step.engine.personId}
            onDone={(record) => setStep({ ...step, at: 'review', record })}
          />
        )
      case 'review':
        return (
          <Review
            say={say}
            {...step}
            onChange={(page) => {
              step.engine.goTo(page)
              setStep({ at: 'intake', engine: step.engine })
            }}
            onDone={() => {
              for (const taken of waiting.splice(0)) taken()
              setStep({ at: 'done' })
            }}
          />
        )
      case 'done':
        return <Done say={say} onAgain={() => setStep({ at: 'start' })} />
    }
  }
  // A form says itself that its texts are drafts.
  const isForm = step.at === 'screening' || step.at === 'intake'
  return (
    <FormSurroundings language={language} locale={locale} today={today()}>
      <QuickExit exitUrl="https://www.wikipedia.org/" onExit={() => drafts.lockAll()} />
      <LanguagePicker value={language} onChange={setLanguage} {...(isForm ? { drafts: [] } : {})} />
      <main>
        <Suspense fallback={<p>{say.loading}</p>}>{show()}</Suspense>
      </main>
    </FormSurroundings>
  )
}
