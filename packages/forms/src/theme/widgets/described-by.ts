/** Ids of what describes an input; an id is named only where its element is there. */

/** The texts around an input. */
export type Described = { id: string; hasDescription: boolean; hasHelp: boolean; hasErrors: boolean }

/** The id of the description of an input. */
export const descriptionOf = (id: string): string => `${id}__description`
/** The id of the prompt for the interviewer. */
export const helpOf = (id: string): string => `${id}__help`
/** The id of what is wrong with an input. */
export const errorOf = (id: string): string => `${id}__error`
/** The id of the name of a group of inputs. */
export const titleOf = (id: string): string => `${id}__title`

/** The value of `aria-describedby`: errors first, for a listener in a hurry; nothing where nothing describes the input. */
export function describedBy({ id, hasDescription, hasHelp, hasErrors }: Described): string | undefined {
  const ids = [
    ...(hasErrors ? [errorOf(id)] : []),
    ...(hasDescription ? [descriptionOf(id)] : []),
    ...(hasHelp ? [helpOf(id)] : []),
  ]
  return ids.length > 0 ? ids.join(' ') : undefined
}
