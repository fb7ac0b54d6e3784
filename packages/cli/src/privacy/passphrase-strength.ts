import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/**
 * Estimates how many guesses a passphrase takes, as a power of ten: by common passwords, dice words, keyboard rows,
 * dates and repetitions. Words of other languages count as random letters, so for them the estimate is too high.
 */
export const guessesOf = (passphrase: string): number =>
  new ZxcvbnFactory({ graphs: adjacencyGraphs, dictionary }).check(passphrase).guessesLog10
