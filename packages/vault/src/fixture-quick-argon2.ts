/** Argon2id for tests: at the cost that is asked for, or at its least while a test does not need that. */

import { argon2id as inUse } from '@noble/hashes/argon2.js'

/** Programs that tests bundle find it too: it belongs to the process. */
const QUICK = Symbol.for('tip: quick passphrases')
const here = globalThis as { [QUICK]?: boolean }

/** Says whether keys are derived at the least cost in this process from now on. */
export function setQuick(isQuick: boolean): void {
  here[QUICK] = isQuick
}

type Cost = { t: number; m: number; p: number; dkLen: number }

/** What bundles for tests have in place of the function of the same name. */
export const argon2id = (password: string, salt: Uint8Array, cost: Cost): Uint8Array =>
  inUse(password, salt, here[QUICK] === true ? { ...cost, t: 1, m: 8 * cost.p } : cost)
