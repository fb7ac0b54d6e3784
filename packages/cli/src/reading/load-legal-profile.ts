import {
  defineLegalProfile,
  type LegalProfile,
  LegalProfileError,
  legalProfiles,
  PROFILE_IDS,
} from '@tip-standard/classification'
import { CouldNotRun } from '../process/exit-code.ts'
import { readJsonDocument } from './read-json-document.ts'

/** Loads a legal profile by its id, or from a partner's JSON file; throws a `CouldNotRun` if it is neither. */
export async function loadLegalProfile(idOrPath: string): Promise<LegalProfile> {
  const shipped = Object.values(legalProfiles).find(({ id }) => id === idOrPath)
  if (shipped !== undefined) return shipped
  const document = await readJsonDocument(
    idOrPath,
    `The profile is not one of ${PROFILE_IDS.join(', ')}, and as a file it`,
  )
  try {
    return defineLegalProfile(document)
  } catch (error) {
    // The message names the faulty members, and repeats nothing from the file.
    if (error instanceof LegalProfileError) throw new CouldNotRun(error.message)
    throw error
  }
}
