'use client'

import { type ReactNode, useId } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import type { Choice } from './use-code-list.ts'
import { type Search, useSearch } from './use-search.ts'
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

/** A search over many choices, by keyboard all the way (ARIA combobox pattern with a list). */
export function Combobox({ id, aria, label, disabled, ...rest }: ComboboxProps): ReactNode {
  const { text } = useSurroundings()
  const list = useId()
  const optionId = (index: number): string => `${list}-${index}`
  const search = useSearch({ ...rest, optionId })
  const { isOpen, offered, active, left } = search
  return (
    <div className="tip-combobox">
      <input
        {...aria}
        {...(search.isLost
          ? { 'aria-describedby': [`${list}-lost`, aria['aria-describedby']].filter(Boolean).join(' ') }
          : {})}
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
        value={search.typed}
        disabled={disabled}
        onChange={(event) => search.type(event.target.value)}
        onClick={search.open}
        onKeyDown={search.onKeyDown}
        onBlur={search.leave}
      />
      {search.isLost && !isOpen ? (
        <p id={`${list}-lost`} className="tip-error">
          {text('notInList')}
        </p>
      ) : null}
      <div className="tip-list" hidden={!isOpen}>
        {offered.length === 0 ? null : <Options id={list} label={label} search={search} optionId={optionId} />}
        {left > 0 ? <p className="tip-more">{text('moreMatches', { count: left })}</p> : null}
        {isOpen && offered.length === 0 ? <p className="tip-more">{text('noMatch')}</p> : null}
      </div>
    </div>
  )
}

type OptionsProps = { id: string; label: string; search: Search; optionId: (index: number) => string }

/** The choices that match. */
function Options({ id, label, search, optionId }: OptionsProps) {
  return (
    <div id={id} role="listbox" aria-label={label}>
      {search.offered.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the input
        // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus, aria-activedescendant points here
        <div
          key={choice.code}
          id={optionId(index)}
          role="option"
          aria-selected={index === search.active}
          className="tip-option"
          // The input must not lose the focus before the click is heard.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => search.choose(choice)}
        >
          {choice.label}
        </div>
      ))}
    </div>
  )
}
