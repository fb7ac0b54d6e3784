import { codeLists } from '../generated/code-lists.ts'
import type { Code, CodeList, ExternalStandard, OwnCodes } from '../model.ts'

type ListsById = { [List in (typeof codeLists)[number] as List['id']]: List }

/** Every list by its id. */
export const listsById = Object.fromEntries(codeLists.map((list) => [list.id, list])) as ListsById

type OwnList = CodeList & OwnCodes

/** The lists whose codes are in this folder; those of others are only named. */
export const ownLists: readonly OwnList[] = (codeLists as readonly CodeList[]).filter(
  (list): list is OwnList => 'codes' in list,
)

/** What a mapping leads to, as a list. */
export const targetsOf = (to: string | readonly string[]): readonly string[] => (typeof to === 'string' ? [to] : to)

/** Foreign code → "our code, relation" in order of the list: what a converter can reach. */
export const reach = (list: { codes: readonly Code[] }, standard: ExternalStandard): Record<string, string[]> => {
  const reached: Record<string, string[]> = {}
  for (const { code, maps } of list.codes) {
    const mapping = maps?.[standard]
    if (!mapping) continue
    for (const target of targetsOf(mapping.to))
      reached[target] = [...(reached[target] ?? []), `${code} ${mapping.relation}`]
  }
  return reached
}
