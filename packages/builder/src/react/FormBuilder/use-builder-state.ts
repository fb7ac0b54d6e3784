'use client'

import type { FormDefinition } from '@tip-standard/form-model'
import type { MeasuredSeconds } from '@tip-standard/form-model/lint'
import { useSurroundings } from '@tip-standard/forms'
import { type RefObject, useMemo, useState } from 'react'
import { isSame, type Place, partAt, readyPart } from '../../editing/index.ts'
import { sayOf } from '../../sentences/index.ts'
import type { Builder, FocusAfter, View } from '../builder-context.ts'
import { commandsOf } from './builder-commands.ts'
import { useBuilderTexts, useTextLanguages } from './use-builder-texts.ts'
import { useFocus } from './use-focus.ts'
import { useFormHistory } from './use-form-history.ts'

type Given = {
  value: FormDefinition
  onChange: (form: FormDefinition) => void
  today: string
  measured: MeasuredSeconds
}
type Page = {
  id: string
  root: RefObject<HTMLElement | null>
  showArea: (area: 'catalogue' | 'outline' | 'settings') => void
}

/** The state of a builder: the form with its history, the selection, announcements and the focus. */
export function useBuilderState({ value, onChange, today, measured }: Given, { id, root, showArea }: Page): Builder {
  const around = useSurroundings()
  const { language, options, announce } = around
  const [selected, setSelected] = useState<Place>([])
  const [view, setView] = useState<View>('settings')
  const { history, opened, ...changes } = useFormHistory(value, onChange, () => setSelected([]))
  const { form } = history
  const texts = useBuilderTexts(language, options.unreviewedTexts ?? false)
  const textLanguages = useTextLanguages(form, language)
  const moveFocus = useFocus(root)

  const go = (place: Place, focus: FocusAfter): void => {
    setSelected(place)
    moveFocus(place, focus)
    if (focus === 'title') {
      setView('settings')
      showArea('settings')
    }
    if (focus === 'part' || (typeof focus === 'object' && 'button' in focus)) showArea('outline')
  }
  const isInOutline = (): boolean =>
    root.current?.querySelector('.tb-outline')?.contains(document.activeElement) ?? false

  return {
    form,
    ready: readyPart(form),
    history,
    selected: partAt(form, selected) === undefined ? [] : selected,
    select: (place, focus = 'stay') => {
      if (focus !== 'stay' || !isSame(place, selected)) go(place, focus)
    },
    ...commandsOf({ history, ...changes, go, isInOutline, announce, naming: { texts, options }, measured }),
    opened,
    announce,
    moveFocus: (focus) => moveFocus(selected, focus),
    texts,
    language,
    options,
    sentence: useMemo(() => sayOf(form, texts, options), [form, texts, options]),
    ...textLanguages,
    showSearch: () => {
      showArea('catalogue')
      moveFocus(selected, 'search')
    },
    view,
    setView,
    today,
    measured,
    id,
  }
}
