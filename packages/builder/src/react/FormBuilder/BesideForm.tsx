'use client'

import { type ReactElement, useMemo } from 'react'
import { problemsOf } from '../../editing/index.ts'
import { useBuilder, type View, views } from '../builder-context.ts'
import { Checks } from '../Checks/Checks.tsx'
import { useFindings } from '../Checks/use-findings.ts'
import { Compare } from '../Compare/Compare.tsx'
import { Preview } from '../Preview/Preview.tsx'
import { Settings } from '../Settings/Settings.tsx'
import { Tabs } from '../Tabs/Tabs.tsx'
import { AllTexts } from '../Texts/AllTexts.tsx'

const parts: { readonly [view in View]: () => ReactElement } = {
  settings: Settings,
  texts: AllTexts,
  preview: Preview,
  checks: Checks,
  compare: Compare,
}

/** Shows one view beside the form: settings, texts, preview, checks or comparison. */
export function BesideForm(): ReactElement {
  const { form, texts, id, view, setView, selected, select } = useBuilder()
  const { say, sayCount } = texts
  const problems = useMemo(() => problemsOf(form), [form])
  const count = problems.length + useFindings().length
  const label = (one: View): string =>
    one === 'checks' && count > 0 ? sayCount('view.checksCount', count) : say(`view.${one}`)
  const Shown = parts[view]
  return (
    <>
      <h2 id={`${id}-beside`} className="tip-unseen">
        {say('view.which')}
      </h2>
      <Tabs
        id={`${id}-view`}
        label={say('view.which')}
        value={view}
        onChange={setView}
        tabs={views.map((value) => ({ value, label: label(value) }))}
      />
      <div
        id={`${id}-view-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-view-${view}`}
        className="tb-panel"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) select(selected, 'part')
        }}
      >
        <Shown />
      </div>
    </>
  )
}
