import { fields } from '@tip-standard/core/metadata'
import { didYouMean } from '../../names/nearest-name.ts'
import { CouldNotRun } from '../../process/exit-code.ts'

/** Throws for an unknown field, with the nearest one among the fields whose ids match. */
export function checkFields(asked: readonly string[], ids: RegExp, option: string): void {
  const known = fields.map(({ id }) => id as string).filter((id) => ids.test(id))
  const unknown = asked.find((one) => !known.includes(one))
  if (unknown !== undefined)
    throw new CouldNotRun(`${option} names a field that the standard does not have.${didYouMean(unknown, known)}`)
}
