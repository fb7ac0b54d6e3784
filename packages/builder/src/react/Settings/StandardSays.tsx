'use client'

import type { FieldInfo } from '@tip-standard/core'
import { SensitivityBadge } from '@tip-standard/forms'
import { type ReactElement, useState } from 'react'
import { catalogueOf } from '../../catalogue/index.ts'
import { useBuilder } from '../builder-context.ts'
import { AboutQuestion } from '../Catalogue/AboutQuestion.tsx'

/** Shows what the standard defines for the selected question. */
export function StandardSays({ info }: { info: FieldInfo }): ReactElement {
  const { form, texts } = useBuilder()
  const [isOpen, setOpen] = useState(false)
  const entry = catalogueOf(form.subject).find(({ id }) => id === info.id)
  return (
    <details className="tb-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {texts.say('settings.standardSays')} <SensitivityBadge level={info.sensitivity} />
      </summary>
      {isOpen && entry !== undefined && <AboutQuestion entry={entry} />}
    </details>
  )
}
