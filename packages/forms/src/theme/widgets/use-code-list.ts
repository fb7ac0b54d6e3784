'use client'

import { type CodeList, codeLabel } from '@tip-standard/core'
import { listAtHand } from '@tip-standard/form-model/wording'
import { useEffect, useMemo, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { countryAliases } from './country-aliases.ts'

/** One thing to choose. */
export type Choice = { code: string; label: string; parent?: string; aliases?: readonly string[] }

/** The codes that can be chosen: still loading, failed, or there. */
export type Choices = { state: 'loading' | 'failed' | 'ready'; choices: readonly Choice[] }

const nothing: readonly Choice[] = []

/** The codes of a list with their names in the language of the form; long lists are loaded when they are first needed. */
export function useCodeList(id: string, codes: readonly string[] | undefined): Choices {
  const { loadList, options } = useSurroundings()
  const [loaded, setLoaded] = useState<CodeList | 'failed' | undefined>(() => listAtHand(id))
  useEffect(() => {
    let isCurrent = true
    const known = listAtHand(id)
    setLoaded(known)
    if (known === undefined)
      loadList(id).then(
        (list) => isCurrent && setLoaded(list),
        () => isCurrent && setLoaded('failed'),
      )
    return () => {
      isCurrent = false
    }
  }, [id, loadList])
  return useMemo(() => {
    if (loaded === undefined) return { state: 'loading', choices: nothing }
    if (loaded === 'failed') return { state: 'failed', choices: nothing }
    const named = loaded.codes
      .filter(({ code }) => codes === undefined || codes.includes(code))
      .map(({ code, parent }): Choice => {
        const label = codeLabel(loaded, code, options) ?? code
        const aliases = loaded.id === 'country' ? countryAliases[code] : undefined
        return {
          code,
          label,
          ...(parent === undefined ? {} : { parent }),
          ...(aliases === undefined ? {} : { aliases }),
        }
      })
    return { state: 'ready', choices: named }
  }, [loaded, codes, options])
}

/** A text without accents and capitals; hyphens are spaces, and apostrophes are one sign, however they are typed. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[-‐‑–]/g, ' ')
    .toLowerCase()

/** The choices that a search finds: by the beginning of the name first, then of a word, then anywhere, or by the code itself. */
export function searchChoices(choices: readonly Choice[], search: string): Choice[] {
  const wanted = plain(search.trim())
  if (wanted === '') return [...choices]
  const ranked = choices.flatMap((choice) => {
    const label = plain(choice.label)
    const isAlias = choice.aliases?.some((alias) => plain(alias).startsWith(wanted)) ?? false
    if (isAlias || plain(choice.code) === wanted || label.startsWith(wanted)) return [{ choice, rank: 0 }]
    if (label.includes(` ${wanted}`)) return [{ choice, rank: 1 }]
    return label.includes(wanted) ? [{ choice, rank: 2 }] : []
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ choice }) => choice)
}
