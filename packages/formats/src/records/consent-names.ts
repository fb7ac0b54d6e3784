import { toKey } from './name-key.ts'

/** The words for consent in the five languages, anywhere in the name of a column, however it is written. */
const words = /consent|idhini|ridhaa|kwemera|yemeye|uruhushya|uruhusha/

/** Whether the name of a column says, in words, that it holds what people agreed to. */
export const namesConsent = (name: string): boolean => words.test(toKey(name))
