'use client'

import type { ReactElement } from 'react'
import type { Place } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { partName } from '../part-name.ts'

/** A button that leads to the part of a finding. */
export function GoTo({ place }: { place: Place }): ReactElement {
  const { form, texts, options, select } = useBuilder()
  return (
    <button type="button" className="tb-button" onClick={() => select(place, 'part')}>
      {texts.say('checks.goTo', { name: partName(form, place, { texts, options }) })}
    </button>
  )
}
