'use client'

import type { ReactElement } from 'react'
import type { Place } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { partName } from '../part-name.ts'

/** A button that goes to a part, or to something in it. */
export function GoTo({ place, to = place }: { place: Place; to?: Place }): ReactElement {
  const { form, texts, options, select } = useBuilder()
  return (
    <button type="button" className="tb-button" onClick={() => select(to, 'part')}>
      {texts.say('checks.goTo', { name: partName(form, place, { texts, options }) })}
    </button>
  )
}
