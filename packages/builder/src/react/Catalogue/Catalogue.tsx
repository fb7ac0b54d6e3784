'use client'

import { type KeyboardEvent, type ReactElement, useDeferredValue, useMemo, useState } from 'react'
import { type CatalogueFilter, catalogueOf, searchCatalogue } from '../../catalogue/index.ts'
import { addQuestion, findQuestion, kindAt, type Place } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { partName } from '../part-name.ts'
import { CatalogueItem } from './CatalogueItem.tsx'
import { Filters } from './Filters.tsx'

/** The number of questions shown at once. */
const SHOWN = 25

/**
 * Shows the questions of the standard, with search, filters, and a button that adds them after the selected part of the
 * form.
 */
export function Catalogue(): ReactElement {
  const builder = useBuilder()
  const { form, texts, options, selected, select, showSearch, moveFocus, run, id } = builder
  const { say, sayCount } = texts
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<CatalogueFilter>({})
  const [shown, setShown] = useState(SHOWN)
  const wanted = useDeferredValue(query)
  const locales = useMemo(() => Object.values(builder.locales), [builder.locales])
  const entries = catalogueOf(form.subject)
  const found = useMemo(() => searchCatalogue(entries, wanted, filter, locales), [entries, wanted, filter, locales])
  const asked = useMemo(
    () => new Map(found.slice(0, shown).map(({ id }) => [id, findQuestion(form, id)] as const)),
    [found, shown, form],
  )
  const toEntry = (index: number): void => moveFocus({ on: `.tb-entries > :nth-child(${index + 1}) button` })
  const toSearch = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') showSearch()
  }
  return (
    <>
      <h2 id={`${id}-catalogue`}>{say('area.catalogue')}</h2>
      <div className="tip-field">
        <label htmlFor={`${id}-search`}>{say('catalogue.search')}</label>
        <p id={`${id}-search-hint`} className="tip-hint">
          {say('catalogue.searchHint')}
        </p>
        <input
          id={`${id}-search`}
          className="tip-input"
          type="search"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-search-hint`}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setShown(SHOWN)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            event.preventDefault()
            if (event.key === 'Enter') toEntry(0)
            else select(selected, 'part')
          }}
        />
      </div>
      <Filters
        entries={entries}
        value={filter}
        onChange={(next) => {
          setFilter(next)
          setShown(SHOWN)
        }}
      />
      <p className="tb-found">
        {found.length === 0 ? say('catalogue.none') : sayCount('catalogue.found', found.length)}
        {' · '}
        {goesTo(selected)}
      </p>
      <ul className="tb-entries" onKeyDown={toSearch}>
        {found.slice(0, shown).map((entry) => (
          <CatalogueItem
            key={entry.id}
            entry={entry}
            asked={asked.get(entry.id)}
            onAdd={() => run(addQuestion(form, entry.id, selected))}
          />
        ))}
      </ul>
      {found.length > shown && (
        <button
          type="button"
          className="tip-button tip-add"
          onClick={() => {
            setShown(shown + SHOWN)
            // More questions push their button out of sight, and the last of them remove it.
            toEntry(shown)
          }}
        >
          {sayCount('catalogue.more', Math.min(SHOWN, found.length - shown))}
        </button>
      )}
    </>
  )

  function goesTo(place: Place): string {
    return kindAt(place) === 'form'
      ? say('catalogue.goesToEnd')
      : say('catalogue.goesTo', { name: partName(form, place, { texts, options }) })
  }
}
