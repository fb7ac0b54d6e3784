'use client'

import { type DragEvent, useState } from 'react'
import {
  beginWith,
  childOf,
  indexOf,
  isInEntry,
  isSame,
  isWithin,
  kindAt,
  moveTo,
  type Place,
  parentOf,
} from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'

/**
 * The target of a dragged part: before or after a part, or at its beginning; pages can be dropped on the heading of a
 * module.
 */
type Drop = { over: Place; at: 'before' | 'behind' | 'into' }

/** The handlers for dragging in the outline; buttons and keys do the same. */
export type Drag = {
  dragged: Place | undefined
  drop: Drop | undefined
  start: (event: DragEvent, place: Place) => void
  over: (event: DragEvent<HTMLElement>, place: Place) => void
  end: () => void
  finish: (event: DragEvent) => void
}

/** Where on a row a part can be dropped. */
function dropOn(dragged: Place, over: Place, isUpperHalf: boolean): Drop | undefined {
  if (isWithin(over, dragged)) return undefined
  const isSibling = over.length === dragged.length && kindAt(over) === kindAt(dragged)
  const isInSameEntries = !isInEntry(dragged) || isSame(parentOf(over), parentOf(dragged))
  if (isSibling && isInSameEntries) return { over, at: isUpperHalf ? 'before' : 'behind' }
  if (kindAt(over) === 'module') return kindAt(dragged) === 'page' ? { over, at: 'into' } : undefined
  const isAround = over.length === dragged.length - 2 && (!isInEntry(dragged) || isSame(over, parentOf(dragged)))
  return isAround ? { over, at: 'into' } : undefined
}

/** Drags parts of the outline with a mouse. */
export function useDrag(): Drag {
  const { form, run } = useBuilder()
  const [dragged, setDragged] = useState<Place>()
  const [drop, setDrop] = useState<Drop>()
  const end = (): void => {
    setDragged(undefined)
    setDrop(undefined)
  }
  return {
    dragged,
    drop,
    end,
    start: (event, place) => {
      event.stopPropagation()
      event.dataTransfer.effectAllowed = 'move'
      // Firefox drags nothing without data; the data reveal nothing about the form.
      event.dataTransfer.setData('text/plain', '')
      setDragged(place)
    },
    over: (event, place) => {
      if (dragged === undefined) return
      const { top, height } = event.currentTarget.getBoundingClientRect()
      const next = dropOn(dragged, place, event.clientY < top + height / 2)
      if (next !== undefined) event.preventDefault()
      if (next?.at !== drop?.at || !isSame(next?.over ?? [''], drop?.over ?? [''])) setDrop(next)
    },
    finish: (event) => {
      event.preventDefault()
      end()
      if (dragged === undefined || drop === undefined) return
      const { over, at } = drop
      if (at === 'into') {
        const move = kindAt(over) === 'module' ? beginWith(form, dragged, over) : moveTo(form, dragged, over, 0)
        return void run(move, { focus: 'part' })
      }
      const parent = parentOf(over)
      const position = indexOf(over) + (at === 'behind' ? 1 : 0)
      const isPassed = isSame(parent, parentOf(dragged)) && indexOf(dragged) < position
      const target = childOf(parent, isPassed ? position - 1 : position)
      if (!isSame(target, dragged)) run(moveTo(form, dragged, parent, indexOf(target)), { focus: 'part' })
    },
  }
}
