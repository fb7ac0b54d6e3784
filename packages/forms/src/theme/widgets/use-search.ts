'use client'

import { type KeyboardEvent, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { afterPress } from './press.ts'
import { type Choice, searchChoices } from './use-code-list.ts'

/** How many choices are shown at once. */
const SHOWN = 50

type SearchOptions = {
  choices: readonly Choice[]
  /** The text of the input while the user is not typing. */
  shown: string
  onChoose: (code: string) => void
  /** The text was emptied. */
  onClear?: () => void
  onLeave: () => void
  /** The id of the option at a place of the list. */
  optionId: (index: number) => string
}

/** A search over choices by typing, with the option that the keys lead to. */
export type Search = {
  isOpen: boolean
  /** The text of the input. */
  typed: string
  offered: readonly Choice[]
  /** How many more match than are offered. */
  left: number
  /** Whether what was typed last is in no list, and was not taken over. */
  isLost: boolean
  /** The place of the option that the keys lead to; -1 if they lead to none. */
  active: number
  type: (text: string) => void
  open: () => void
  choose: (choice: Choice | undefined) => void
  leave: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** Searches choices; announces how many match. */
export function useSearch({ choices, shown, onChoose, onClear, onLeave, optionId }: SearchOptions): Search {
  const { text, announce } = useSurroundings()
  const [search, setSearch] = useState<string>()
  const [active, setActive] = useState(-1)
  const [isLost, setLost] = useState(false)
  const isOpen = search !== undefined
  const found = isOpen ? searchChoices(choices, search) : []
  const offered = found.slice(0, SHOWN)

  const type = (typed: string): void => {
    const { length } = searchChoices(choices, typed)
    setSearch(typed)
    setLost(false)
    setActive(-1)
    // Not with every key: only what differs is news.
    if (!isOpen || length !== found.length)
      announce(length === 0 ? text('noMatch') : text('matches', { count: length }))
  }
  const close = (): void => {
    setSearch(undefined)
    setActive(-1)
  }
  const choose = (choice: Choice | undefined): void => {
    if (choice === undefined) return
    setLost(false)
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
    else if (search?.trim()) {
      announce(text('notInList'))
      // What is below may be what is being pressed.
      afterPress(() => setLost(true))
    }
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

  return {
    isOpen,
    typed: search ?? shown,
    offered,
    left: found.length - offered.length,
    isLost,
    active,
    type,
    open: () => setSearch((typed) => typed ?? ''),
    choose,
    leave,
    onKeyDown,
  }
}
