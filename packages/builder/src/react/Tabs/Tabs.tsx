'use client'

import type { KeyboardEvent, ReactElement } from 'react'

type TabsProps<T extends string> = {
  id: string
  label: string
  value: T
  onChange: (value: T) => void
  tabs: readonly { value: T; label: string; lang?: string }[]
  /** `one`: the panel of the selected tab has the id `…-panel`; `all`: the tabs show or hide parts without ids. */
  panels?: 'one' | 'all'
}

/** A row of tabs with one selected: a single stop for Tab; arrow keys move between them. */
export function Tabs<T extends string>({
  id,
  label,
  value,
  onChange,
  tabs,
  panels = 'one',
}: TabsProps<T>): ReactElement {
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.value === value)
    const last = tabs.length - 1
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = tabs[to < 0 ? last : to > last ? 0 : to]
    if (next === undefined) return
    onChange(next.value)
    document.getElementById(`${id}-${next.value}`)?.focus()
  }
  return (
    <div className="tb-tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          id={`${id}-${tab.value}`}
          type="button"
          role="tab"
          lang={tab.lang}
          className="tb-tab"
          aria-selected={tab.value === value}
          aria-controls={panels === 'one' && tab.value === value ? `${id}-panel` : undefined}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
