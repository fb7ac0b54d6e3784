'use client'

import { type ReactElement, useId } from 'react'
import { kindAt } from '../../editing/index.ts'
import type { Fix } from '../../fixes/index.ts'
import { useBuilder } from '../builder-context.ts'
import { fixWords } from './fix-words.ts'

/** Describes the fix of a finding, with a button that applies it. */
export function FixThis({ fix }: { fix: Fix }): ReactElement {
  const builder = useBuilder()
  const { run, texts } = builder
  const { say } = texts
  const id = useId()
  const words = fixWords(fix, builder)
  const make = (): void => {
    const { place } = fix
    const edit = { did: 'changed', kind: kindAt(place), place } as const
    // The button disappears with the finding.
    run(
      { ok: true, form: fix.form, edit },
      { focus: { on: '.tb-findings-title' }, said: say('said.fixed', { what: words }) },
    )
  }
  return (
    <div className="tb-fix">
      <p id={id}>{words}</p>
      <button type="button" className="tb-button tb-add" aria-describedby={id} onClick={make}>
        {say('fix.button')}
      </button>
    </div>
  )
}
