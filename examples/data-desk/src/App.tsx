import type { Language } from '@tip-standard/core/texts'
import { pickLanguage } from '@tip-standard/form-model/languages'
import { useEffect, useRef, useState } from 'react'
import { keepForOffline } from './keep-for-offline.ts'
import { Header } from './parts/Header.tsx'
import { WorkBar } from './parts/WorkBar.tsx'
import { Check } from './steps/Check.tsx'
import { Convert } from './steps/Convert.tsx'
import { Files } from './steps/Files.tsx'
import { Publish } from './steps/Publish.tsx'
import { Release } from './steps/Release.tsx'
import { TextsContext, useLoadedTexts } from './texts/use-texts.ts'
import { forgetClosedPages, forgetOutputs } from './work/page-storage.ts'
import type { Sharing } from './work/protocol.ts'
import { rememberedLanguage } from './work/remembered-language.ts'
import { useDesk } from './work/use-desk.ts'
import { useUnsaved } from './work/use-unsaved.ts'

const steps = ['files', 'check', 'report', 'release', 'convert'] as const
type Step = (typeof steps)[number]

/** The data desk: files come in on the left, and checked, corrected and published files go out on the right. */
export function App() {
  const [language, setLanguage] = useState<Language>(() => rememberedLanguage() ?? pickLanguage(navigator.languages))
  const [step, setStep] = useState<Step>('files')
  const [sharing, setSharing] = useState<Sharing>({ audience: 'public' })
  const [session, setSession] = useState(0)
  const [isKept, setKept] = useState(false)
  const texts = useLoadedTexts(language)
  const desk = useDesk(language)
  const { isUnsaved, onSave } = useUnsaved(desk.files)
  const { say } = texts
  useEffect(() => {
    document.documentElement.lang = language
    document.title = say('desk.title')
  }, [language, say])
  useEffect(() => {
    forgetClosedPages().catch(() => {})
    if (import.meta.env.PROD) keepForOffline(() => setKept(true))
  }, [])
  // What was pressed is hidden in another step, or gone with what was forgotten: the focus goes to the step that is shown.
  useEffect(() => {
    const { activeElement } = document
    if (session === 0 && step === 'files') return
    if (activeElement === document.body || activeElement?.closest('[hidden]') !== null)
      document.querySelector<HTMLElement>('nav [aria-current]')?.focus()
  }, [step, session])
  const { check, files, isBusy } = desk
  // A change of language shows the results again, after any running job; the findings are still in the worker.
  const said = useRef(language)
  useEffect(() => {
    if (said.current === language || isBusy) return
    said.current = language
    check(files).catch(() => {})
  }, [language, isBusy, check, files])
  const isEmpty = files.length === 0
  const forget = (): void => {
    desk.forget()
    setSharing({ audience: 'public' })
    setStep('files')
    setSession(session + 1)
    forgetOutputs().catch(() => {})
  }
  const drop = async (chosen: Iterable<File>): Promise<void> => {
    setStep('check')
    await desk.add(chosen)
  }
  return (
    <TextsContext value={texts}>
      <Header
        language={language}
        onLanguage={setLanguage}
        isKept={isKept}
        isUnsaved={isUnsaved}
        onForget={isEmpty ? undefined : forget}
      />
      <nav aria-label={say('desk.steps')}>
        <ol>
          {steps.map((one) => (
            <li key={one}>
              <button
                type="button"
                aria-current={one === step ? 'step' : undefined}
                disabled={isEmpty && one !== 'files'}
                onClick={() => setStep(one)}
              >
                {say(`${one}.heading`)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <WorkBar desk={desk} />
      <main key={session}>
        <section hidden={step !== 'files'} aria-label={say('files.heading')}>
          <Files desk={desk} onDrop={drop} />
        </section>
        {/* All steps stay mounted, so that no result or input is lost when the user switches steps. */}
        {isEmpty ? null : (
          <>
            <section hidden={step !== 'check'} aria-label={say('check.heading')}>
              <Check desk={desk} language={language} onSave={onSave} />
            </section>
            <section hidden={step !== 'report'} aria-label={say('report.heading')}>
              <Publish desk={desk} language={language} sharing={sharing} onSharing={setSharing} />
            </section>
            <section hidden={step !== 'release'} aria-label={say('release.heading')}>
              <Release desk={desk} sharing={sharing} onSharing={setSharing} />
            </section>
            <section hidden={step !== 'convert'} aria-label={say('convert.heading')}>
              <Convert desk={desk} />
            </section>
          </>
        )}
      </main>
    </TextsContext>
  )
}
