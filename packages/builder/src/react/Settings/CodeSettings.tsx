'use client'

import { type CodeListId, codeList } from '@tip-standard/core'
import { type ReactElement, useId } from 'react'
import { useBuilder } from '../builder-context.ts'

type CodeSettingsProps = {
  list: CodeListId
  chosen: readonly string[] | undefined
  onChange: (codes: readonly string[] | undefined) => void
}

/** The codes of a loaded list. */
function codesOf(list: CodeListId): readonly string[] | undefined {
  try {
    return codeList(list).codes.map(({ code }) => code)
  } catch {
    return undefined
  }
}

/** Edits the answer choices: a checkbox for each code of the standard. */
export function CodeSettings({ list, chosen, onChange }: CodeSettingsProps): ReactElement {
  const { texts, sentence } = useBuilder()
  const { say } = texts
  const id = useId()
  const codes = codesOf(list)
  if (codes === undefined) return <p className="tip-hint">{say('settings.longList')}</p>
  const isChosen = (code: string): boolean => chosen === undefined || chosen.includes(code)
  const tick = (code: string, isTicked: boolean): void => {
    const before = chosen ?? codes
    const next = isTicked
      ? codes.filter((one) => one === code || before.includes(one))
      : before.filter((one) => one !== code)
    onChange(next.length === codes.length ? undefined : next)
  }
  return (
    <fieldset className="tip-field">
      <legend>
        {say('settings.codes')} ({chosen?.length ?? codes.length}/{codes.length})
      </legend>
      <p id={`${id}-hint`} className="tip-hint">
        {say('settings.codesHint')}
      </p>
      <div className="tb-codes">
        {codes.map((code) => (
          <label key={code} className="tip-choice">
            <input
              type="checkbox"
              autoComplete="off"
              checked={isChosen(code)}
              aria-describedby={`${id}-hint`}
              onChange={(event) => tick(code, event.currentTarget.checked)}
            />
            {sentence.code(list, code) ?? code}
          </label>
        ))}
      </div>
      {chosen !== undefined && (
        <button type="button" className="tb-button" onClick={() => onChange(undefined)}>
          {say('settings.allCodes')}
        </button>
      )}
    </fieldset>
  )
}
