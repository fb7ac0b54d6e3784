import { PolicyError } from '../policy-error.ts'

/** The error of whoever reads again what a gate let through. */
export const alreadyRead = (): PolicyError =>
  new PolicyError(
    'alreadyRead',
    'What the gate let through can be read once: keep what you need of it, or ask the gate again.',
  )
