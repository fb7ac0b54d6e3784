import { PrivacyError } from '../privacy-error.ts'

/** Throws `belowPolicy` for a number below the policy's minimum. */
export function checkLeast(what: 'leastK' | 'leastCell', asked: number, least = 0): void {
  if (!(asked >= least)) throw new PrivacyError('belowPolicy', { [what]: least })
}
