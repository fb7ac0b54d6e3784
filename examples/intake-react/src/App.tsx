import { today } from '@tip-standard/core'
import { type Language, pickLanguage } from '@tip-standard/form-model/languages'
import {
  DraftFrame,
  enterStep,
  FormHeader,
  FormSurroundings,
  LanguagePicker,
  LossWarning,
  openWork,
  type PagePlace,
  replaceStep,
  useSurroundings,
  type Work,
} from '@tip-standard/forms'
import { openDraftStore } from '@tip-standard/forms/drafts'
import { Suspense, useEffect, useRef, useState } from 'react'
import { FocusHeading } from './FocusHeading.tsx'
import { loadLater } from './load-later.tsx'
import { loadSteps } from './load-steps.ts'
import { Start } from './steps/Start.tsx'
import { useLocale } from './use-locale.ts'
import { useSay } from './use-say.ts'

// The start page is small; the rest is loaded while the user reads it.
const OfflineSign = loadLater(
  () => import('./OfflineSign.tsx'),
  () => null,
)
const DeviceSettings = loadLater(() => import('./steps/DeviceSettings.tsx'))
const Screening = loadLater(loadSteps.screening)
const Intake = loadLater(loadSteps.intake)
const Assessment = loadLater(loadSteps.assessment)
const Review = loadLater(loadSteps.review)
const Done = loadLater(loadSteps.done)
const Refusal = loadLater(loadSteps.refusal)

/** The steps in which there is work to do. */
const STEPS = ['screening', 'intake', 'assessment', 'review', 'refusal'] as const
type WorkStep = (typeof STEPS)[number]

/** Where the person is. The answers are in the work while the page is open, in its draft if one is kept, and nowhere else. */
type Step = { isWork: false; at: 'start' | 'device' | 'done' } | { isWork: true; at: WorkStep; work: Work }

const savedDrafts = openDraftStore()

/** The step in which a draft was left. */
const stepOf = (work: Work): WorkStep => {
  const at = work.current()?.at
  return STEPS.find((step) => at === step || at === `tip.${step}`) ?? 'screening'
}

/** The interview in the language that the user chose, and the form in English or French where they ask for it. */
export function App() {
  const [language, setLanguage] = useState<Language>(() => pickLanguage(navigator.languages))
  const locale = useLocale(language)
  return (
    <FormSurroundings language={language} locale={locale} today={today()}>
      <Interview chosen={language} onChoose={setLanguage} />
    </FormSurroundings>
  )
}

/** Screening, intake, assessment, review, download: one person, one draft, from the start to the end. A refusal ends it at once. */
function Interview({ chosen, onChoose }: { chosen: Language; onChoose: (language: Language) => void }) {
  // A form can be shown in English or French without choosing it: the texts around it are then in that language too.
  const { language, showIn } = useSurroundings()
  const [step, setStep] = useState<Step>({ isWork: false, at: 'start' })
  const [isLosing, setLosing] = useState(false)
  const [place, setPlace] = useState<PagePlace>()
  const say = useSay(language)
  /** The work that is on the page: steps of the history that belong to other work lead to the start. */
  const open = useRef<Work>(undefined)

  const toStart = (): void => {
    // What the draft holds is locked; what it does not hold is gone.
    void open.current?.lock()
    open.current = undefined
    setStep({ isWork: false, at: 'start' })
  }
  /** Back to the start: asks first where that would lose an answer. */
  const askStart = (): boolean => {
    const isAtRisk = open.current?.state().isAtRisk ?? false
    if (isAtRisk) setLosing(true)
    else toStart()
    return !isAtRisk
  }
  const show = (at: WorkStep, work: Work): unknown =>
    open.current === work ? setStep({ isWork: true, at, work }) : askStart()
  const go = (at: WorkStep, work: Work): void => {
    open.current = work
    enterStep(() => show(at, work))
    setStep({ isWork: true, at, work })
  }
  const finish = async (work: Work): Promise<void> => {
    const isGone = await work.finish()
    open.current = undefined
    enterStep(askStart)
    // The start lists a draft that the browser did not delete.
    setStep({ isWork: false, at: isGone ? 'done' : 'start' })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the same for all renderings
  useEffect(() => replaceStep(askStart), [])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const working = (at: WorkStep, work: Work) => {
    const next = (to: WorkStep) => (isRefusal: boolean) => go(isRefusal ? 'refusal' : to, work)
    switch (at) {
      case 'screening':
        return <Screening say={say} work={work} onPage={setPlace} onSubmit={next('intake')} />
      case 'intake':
        return <Intake say={say} work={work} onPage={setPlace} onSubmit={next('assessment')} />
      case 'assessment':
        return <Assessment say={say} language={language} work={work} onDone={() => go('review', work)} />
      case 'review':
        return <Review say={say} work={work} onChange={() => go('intake', work)} onDone={() => finish(work)} />
      case 'refusal':
        return <Refusal say={say} work={work} onDone={() => finish(work)} />
    }
  }
  const shown = () => {
    if (step.isWork)
      return (
        <DraftFrame work={step.work} savedDrafts={savedDrafts} hasHeader>
          {working(step.at, step.work)}
        </DraftFrame>
      )
    if (step.at === 'device') return <DeviceSettings say={say} onDone={toStart} />
    if (step.at === 'done') return <Done say={say} onAgain={toStart} />
    return (
      <Start
        say={say}
        savedDrafts={savedDrafts}
        onScreening={() => go('screening', openWork({ today: today() }))}
        onDevice={() => setStep({ isWork: false, at: 'device' })}
        onDraft={(session) => {
          const work = openWork({ today: today(), session })
          go(stepOf(work), work)
        }}
      />
    )
  }
  // A form says itself that its texts are drafts.
  const isForm = step.at === 'screening' || step.at === 'intake'
  return (
    <>
      <FormHeader
        exitUrl="https://www.wikipedia.org/"
        onExit={() => savedDrafts.lockAll()}
        place={isForm ? place : undefined}
        work={step.isWork ? step.work : undefined}
      >
        <LanguagePicker
          value={language}
          onChange={(to) => (to === chosen ? showIn(to) : onChoose(to))}
          {...(isForm ? { unreviewedTexts: [] } : {})}
        />
        <Suspense fallback={null}>
          <OfflineSign say={say} />
        </Suspense>
      </FormHeader>
      <main>
        <Suspense fallback={<p>{say.loading}</p>}>
          {shown()}
          <FocusHeading at={step.at} />
        </Suspense>
      </main>
      {isLosing ? (
        <LossWarning
          onStay={() => setLosing(false)}
          onLeave={() => {
            setLosing(false)
            enterStep(askStart)
            toStart()
          }}
        />
      ) : null}
    </>
  )
}
