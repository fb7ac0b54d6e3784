'use client'

import type { CodeList } from '@tip-standard/core'
import type { Question } from '@tip-standard/form-model'
import { listAtHand } from '@tip-standard/form-model/wording'
import { useEffect, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

type Lists = { readonly [id: string]: CodeList }

/** The lists of answers that are not loaded. */
function longLists(questions: readonly Question[]): string[] {
  const ids = questions.flatMap(({ resolved: { info, own }, owner }) =>
    own === undefined && (info.type.kind === 'code' || info.type.kind === 'codes') && owner[info.name] !== undefined
      ? [info.type.list]
      : [],
  )
  return [...new Set(ids)].filter((id) => listAtHand(id) === undefined).sort()
}

/** Loads the long code lists that some answers need; until then, and if one cannot be loaded, the codes are shown. */
export function useCodeLists(questions: readonly Question[]): Lists {
  const { loadList } = useSurroundings()
  const [lists, setLists] = useState<Lists>({})
  const needed = longLists(questions).join(' ')
  useEffect(() => {
    let isMounted = true
    for (const id of needed.split(' ').filter((one) => one !== ''))
      loadList(id).then(
        (list) => isMounted && setLists((held) => ({ ...held, [id]: list })),
        () => {},
      )
    return () => {
      isMounted = false
    }
  }, [needed, loadList])
  return lists
}
