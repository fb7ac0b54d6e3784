import type { Language } from '@tip-standard/core/texts'
import { useId, useState } from 'react'
import { languageNames } from '../parts/language-names.ts'
import { Command } from '../parts/Made.tsx'
import { useTexts } from '../texts/use-texts.ts'
import type { Desk } from '../work/use-desk.ts'
import { useOutcome } from '../work/use-outcome.ts'

/** A message to the partner, in their language, about faults that only they can correct. */
export function Letter({ desk, language }: { desk: Desk; language: Language }) {
  const { say } = useTexts()
  const id = useId()
  const [partnerLanguage, setPartnerLanguage] = useState<Language>(language)
  const [letter, setLetter] = useOutcome<'message'>(desk.files)
  const [text, setText] = useState('')
  const [isTaken, setTaken] = useState(false)
  const write = async (): Promise<void> => {
    setTaken(false)
    const outcome = await desk.run({ do: 'message', partnerLanguage })
    setLetter(outcome)
    setText(outcome?.result.text ?? '')
  }
  return (
    <section className="letter" aria-label={say('letter.heading')}>
      <h3>{say('letter.heading')}</h3>
      <div className="fields">
        <label htmlFor={id}>{say('letter.language')}</label>
        <select
          id={id}
          value={partnerLanguage}
          onChange={(event) => setPartnerLanguage(event.currentTarget.value as Language)}
        >
          {languageNames.map(([one, name]) => (
            <option key={one} value={one} lang={one}>
              {name}
            </option>
          ))}
        </select>
        <button type="button" disabled={desk.isBusy} onClick={write}>
          {say('letter.make')}
        </button>
      </div>
      {letter === undefined ? null : (
        <>
          <textarea
            aria-label={say('letter.label')}
            lang={partnerLanguage}
            rows={14}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div className="actions">
            <button
              type="button"
              onClick={() =>
                navigator.clipboard.writeText(text).then(
                  () => setTaken(true),
                  () => setTaken(false),
                )
              }
            >
              {say('letter.take')}
            </button>
            <span role="status">{isTaken ? say('letter.taken') : ''}</span>
          </div>
          <Command line={letter.command} />
        </>
      )}
    </section>
  )
}
