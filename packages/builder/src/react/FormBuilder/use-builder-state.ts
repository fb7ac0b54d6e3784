'use client'

import type { Locale } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/form-model'
import { LANGUAGES, type Language, loadLocale } from '@tip-standard/form-model/languages'
import type { MeasuredSeconds } from '@tip-standard/form-model/lint'
import { useSurroundings } from '@tip-standard/forms'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import {
  begin,
  type Edit,
  isSame,
  keep,
  nextTo,
  type Place,
  partAt,
  readyPart,
  redo as redoIn,
  undo as undoIn,
} from '../../editing/index.ts'
import { sayOf } from '../../sentences/index.ts'
import { type BuilderTexts, englishBuilderTexts, loadBuilderTexts } from '../../texts/index.ts'
import { editWords, refusalWords, stepWords } from '../announcement.ts'
import type { Builder, FocusAfter, View } from '../builder-context.ts'
import { durationOf } from '../durations.ts'
import { languagesOf } from '../languages-of.ts'
import { partName } from '../part-name.ts'

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

/** The texts of the builder in a language: English until they are loaded. */
function useBuilderTexts(language: Language, unreviewedTexts: boolean): BuilderTexts {
  const [texts, setTexts] = useState(englishBuilderTexts)
  useEffect(() => {
    let isCurrent = true
    const take = (loaded: BuilderTexts): void => {
      if (isCurrent) setTexts(loaded)
    }
    loadBuilderTexts(language, { unreviewedTexts }).then(take, () => take(englishBuilderTexts))
    return () => {
      isCurrent = false
    }
  }, [language, unreviewedTexts])
  return texts
}

/** The translations of the standard into some languages, as they come in. */
function useLocales(languages: readonly Language[]): Builder['locales'] {
  const [locales, setLocales] = useState<Builder['locales']>({})
  const wanted = languages.join()
  useEffect(() => {
    let isCurrent = true
    for (const language of LANGUAGES.filter((one) => one !== 'en' && wanted.split(',').includes(one)))
      loadLocale(language).then(
        (locale: Locale | undefined) => {
          if (isCurrent && locale !== undefined)
            setLocales((now) => (now[language] ? now : { ...now, [language]: locale }))
        },
        () => {},
      )
    return () => {
      isCurrent = false
    }
  }, [wanted])
  return locales
}

/** Finds where to continue after a command. */
function placeAfter(form: FormDefinition, { did, place }: Edit): Place {
  return did === 'removed' ? nextTo(form, place) : place
}

/** Finds where to continue after a command was undone. */
function placeBefore(form: FormDefinition, { did, place, from }: Edit): Place {
  const wanted = did === 'added' ? nextTo(form, place) : (from ?? place)
  return partAt(form, wanted) === undefined ? [] : wanted
}

/** The element that gets the focus: the part, a field or a button beside it. */
function elementFor(root: HTMLElement, place: Place, focus: FocusAfter): HTMLElement | null {
  const part = root.querySelector<HTMLElement>(`[data-place="${place.join('.')}"]`)
  if (focus === 'search') return root.querySelector<HTMLInputElement>('.tb-catalogue input[type=search]')
  if (focus === 'title') return root.querySelector<HTMLElement>('.tb-texts-of-part :is(input, textarea)') ?? part
  if (typeof focus === 'object')
    return (
      part?.closest('li')?.querySelector<HTMLElement>(`:scope > .tb-actions [data-action="${focus.button}"]`) ?? part
    )
  return part
}

/** The state of a builder: the form with its history, the selection, announcements and the focus. */
export function useBuilderState({ value, onChange, today, measured }: Given, { id, root, showArea }: Page): Builder {
  const { language, options, announce: announceText } = useSurroundings()
  const [history, setHistory] = useState(() => begin(value))
  const [seen, setSeen] = useState(value)
  const [opened, setOpened] = useState(value)
  const [selected, setSelected] = useState<Place>([])
  const [added, setAdded] = useState<readonly Language[]>([])
  const [textLanguage, setTextLanguage] = useState<Language>('en')
  const [, render] = useState(0)
  const [view, setView] = useState<View>('settings')
  const pending = useRef<{ place: Place; focus: FocusAfter } | undefined>(undefined)
  const wasSaid = useRef('')

  // A form that did not come from here is a new one: the history does not apply to it.
  let current = history
  if (value !== seen) {
    setSeen(value)
    if (value !== history.form) {
      current = begin(value)
      setHistory(current)
      setOpened(value)
      setSelected([])
    }
  }
  const { form } = current
  const unreviewedTexts = options.unreviewedTexts ?? false
  const texts = useBuilderTexts(language, unreviewedTexts)
  const languages = useMemo(() => {
    const used = languagesOf(form)
    return LANGUAGES.filter((one) => used.includes(one) || added.includes(one))
  }, [form, added])
  const locales = useLocales(useMemo(() => [language, ...languages], [language, languages]))

  // After every change the focus goes to its target, and is never lost.
  useLayoutEffect(() => {
    const wanted = pending.current
    pending.current = undefined
    if (root.current === null || wanted === undefined || wanted.focus === 'stay') return
    const element = elementFor(root.current, wanted.place, wanted.focus)
    element?.focus()
    if (element instanceof HTMLInputElement && element.type === 'search') element.select()
  })

  const announce = useCallback(
    (message: string): void => {
      // Screen readers repeat the same words only if something differs.
      const said = message === wasSaid.current ? `${message}\u00a0` : message
      wasSaid.current = said
      announceText(said)
    },
    [announceText],
  )

  const change = (next: FormDefinition): void => {
    setSeen(next)
    onChange(next)
  }
  const go = (place: Place, focus: FocusAfter): void => {
    setSelected(place)
    pending.current = { place, focus }
    if (focus === 'title') {
      setView('settings')
      showArea('settings')
    }
    if (focus === 'part' || typeof focus === 'object') showArea('outline')
  }
  const naming = { texts, options }

  const run: Builder['run'] = (outcome, { focus = 'stay', isTyped = false, said } = {}) => {
    if (!outcome.ok) {
      announce(refusalWords(form, outcome, naming))
      return false
    }
    const { form: next, edit } = outcome
    setHistory(keep(current, next, edit, { isTyped }))
    change(next)
    go(placeAfter(next, edit), focus)
    if (!isTyped) announce(said ?? editWords(form, next, edit, naming))
    return true
  }

  const travel = (by: typeof undoIn, isBack: boolean): void => {
    const travelled = by(current)
    if (travelled === undefined) {
      announce(texts.say(isBack ? 'said.nothingToUndo' : 'said.nothingToRedo'))
      return
    }
    const { history: next, step } = travelled
    setHistory(next)
    change(next.form)
    const place = isBack ? placeBefore(next.form, step.edit) : placeAfter(next.form, step.edit)
    const inOutline = root.current?.querySelector('.tb-outline')?.contains(document.activeElement) ?? false
    go(place, inOutline ? 'part' : 'stay')
    announce(texts.say(isBack ? 'said.undone' : 'said.redone', { what: stepWords(step, naming) }))
  }

  return {
    form,
    ready: readyPart(form),
    history: current,
    selected: partAt(form, selected) === undefined ? [] : selected,
    select: (place, focus = 'stay') => {
      if (focus === 'stay' && isSame(place, selected)) return
      go(place, focus)
      // A part that is already selected is rendered again, so that it gets the focus.
      render((count) => count + 1)
    },
    run,
    undo: () => travel(undoIn, true),
    redo: () => travel(redoIn, false),
    open: (next, focus = 'part') => {
      const edit: Edit = { did: 'changed', kind: 'form', place: [] }
      setHistory(keep(current, next, edit))
      change(next)
      setOpened(next)
      go([], focus)
      const questions = texts.sayCount('bar.questions', durationOf({ ready: readyPart(next), measured }).questions)
      announce(texts.say('said.opened', { name: partName(next, [], naming), questions }))
    },
    opened,
    announce,
    texts,
    language,
    options,
    sentence: useMemo(() => sayOf(form, texts, options), [form, texts, options]),
    languages,
    addLanguage: (one) => {
      setAdded((now) => [...now, one])
      setTextLanguage(one)
    },
    textLanguage: languages.includes(textLanguage) ? textLanguage : 'en',
    setTextLanguage,
    locales,
    showSearch: () => {
      showArea('catalogue')
      pending.current = { place: selected, focus: 'search' }
      render((count) => count + 1)
    },
    view,
    setView,
    today,
    measured,
    id,
  }
}
