'use client'

import { formText, type OwnOption } from '@tip-standard/form-model'
import { type ReactElement, useId } from 'react'
import { addOption, moveOption, type Outcome, removeOption, setOptionCode } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { LineField } from './LineField.tsx'

/** Edits the codes and the order of answer choices; their labels are edited with the other texts. */
export function OwnOptions({ options }: { options: readonly OwnOption[] }): ReactElement {
  const { form, selected, run, texts, options: shown } = useBuilder()
  const { say } = texts
  const id = useId()
  const nameOf = ({ label }: OwnOption, at: number): string =>
    label.en === '' ? say('texts.option', { number: at + 1 }) : formText(label, { ...shown, unreviewedTexts: true })
  // A moved option takes its button along, and a removed one deletes it: the focus goes to what replaces it.
  const act = (outcome: Outcome, focus: string): boolean => run(outcome, { focus: { on: `.tb-settings ${focus}` } })
  // A change is made when it is asked for: of a long list, all of them together take seconds.
  const button = (action: string, at: number, label: string, sign: string, change: () => Outcome, next: number) => (
    <button
      type="button"
      className="tb-button"
      aria-label={label}
      data-action={`${action}-${at}`}
      onClick={() => act(change(), `[data-action="${action}-${next}"]`)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  return (
    <fieldset className="tip-field">
      <legend>{say('settings.codes')}</legend>
      <p id={`${id}-hint`} className="tip-hint">
        {say('own.optionsHint')}
      </p>
      <ol className="tb-options">
        {options.map((option, at) => {
          const name = nameOf(option, at)
          return (
            <li key={option.code}>
              <LineField
                label={say('own.code', { name })}
                value={option.code}
                onChange={(code) => run(setOptionCode(form, selected, at, code))}
              />
              <div className="tb-row">
                {button(
                  'up',
                  at,
                  say('own.actionOn', { action: say('outline.up'), name }),
                  '↑',
                  () => moveOption(form, selected, at, -1),
                  at - 1,
                )}
                {button(
                  'down',
                  at,
                  say('own.actionOn', { action: say('outline.down'), name }),
                  '↓',
                  () => moveOption(form, selected, at, 1),
                  at + 1,
                )}
                {button(
                  'remove',
                  at,
                  say('own.actionOn', { action: say('outline.remove'), name }),
                  '×',
                  () => removeOption(form, selected, at),
                  Math.max(0, Math.min(at, options.length - 2)),
                )}
              </div>
            </li>
          )
        })}
      </ol>
      <button
        type="button"
        className="tb-button"
        // The label comes first.
        onClick={() => act(addOption(form, selected), `[data-member="option${options.length}"]`)}
      >
        {say('own.addOption')}
      </button>
    </fieldset>
  )
}
