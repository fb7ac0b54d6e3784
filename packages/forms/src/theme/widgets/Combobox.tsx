'use client'

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { type Choice, searchChoices } from './use-code-list.ts'
import type { WidgetAria } from './widget-aria.ts'

type ComboboxProps = {
  id: string
  aria: WidgetAria
  label: string
  choices: readonly Choice[]
  /** The text of the input while the user is not typing. */
  shown: string
  disabled: boolean
  onChoose: (code: string) => void
  /** The text was emptied. */
  onClear?: () => void
  onLeave: () => void
}

/** How many choices are shown at once. */
const SHOWN = 50

/** A search over many choices, by keyboard all the way (ARIA combobox pattern with a list). */
export function Combobox({
  id,
  aria,
  label,
  choices,
  shown,
  disabled,
  onChoose,
  onClear,
  onLeave,
}: ComboboxProps): ReactNode {
  const { text, announce } = useSurroundings()
  const list = useId()
  const [search, setSearch] = useState<string>()
  const [active, setActive] = useState(-1)
  const isOpen = search !== undefined
  const found = isOpen ? searchChoices(choices, search) : []
  const offered = found.slice(0, SHOWN)
  const optionId = (index: number): string => `${list}-${index}`

  const close = (): void => {
    setSearch(undefined)
    setActive(-1)
  }
  const choose = (choice: Choice | undefined): void => {
    if (choice === undefined) return
    close()
    onChoose(choice.code)
  }
  const move = (by: number): void => {
    if (!isOpen) setSearch('')
    const next = Math.max(0, Math.min(offered.length - 1, active + by))
    setActive(next)
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
  }
  const leave = (): void => {
    if (search === '' && shown !== '') onClear?.()
    // A code or a name that was typed in full is meant.
    const exact = search ? offered[0] : undefined
    const isMeant = exact !== undefined && (found.length === 1 || exact.label === search || exact.code === search)
    if (isMeant) onChoose(exact.code)
    close()
    onLeave()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && isOpen) choose(offered[active] ?? (search === '' ? undefined : offered[0]))
    else if (event.key === 'Escape' && isOpen) close()
    else return
    event.preventDefault()
  }

  return (
    <div className="tip-combobox">
      <input
        {...aria}
        id={id}
        className="tip-input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={offered.length > 0}
        {...(offered.length > 0 ? { 'aria-controls': list } : {})}
        aria-autocomplete="list"
        {...(isOpen && active >= 0 && active < offered.length ? { 'aria-activedescendant': optionId(active) } : {})}
        placeholder={text('search')}
        value={search ?? shown}
        disabled={disabled}
        onChange={(event) => {
          const typed = event.target.value
          const { length } = searchChoices(choices, typed)
          setSearch(typed)
          setActive(-1)
          announce(length === 0 ? text('noMatch') : text('matches', { count: length }))
        }}
        onClick={() => setSearch((typed) => typed ?? '')}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <div className="tip-list" hidden={!isOpen}>
        {offered.length === 0 ? null : (
          <div id={list} role="listbox" aria-label={label}>
            {offered.map((choice, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the input
              // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus, aria-activedescendant points here
              <div
                key={choice.code}
                id={optionId(index)}
                role="option"
                aria-selected={index === active}
                className="tip-option"
                // The input must not lose the focus before the click is heard.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(choice)}
              >
                {choice.label}
              </div>
            ))}
          </div>
        )}
        {found.length > SHOWN ? (
          <p className="tip-more">{text('moreMatches', { count: found.length - SHOWN })}</p>
        ) : null}
        {isOpen && found.length === 0 ? <p className="tip-more">{text('noMatch')}</p> : null}
      </div>
    </div>
  )
}
