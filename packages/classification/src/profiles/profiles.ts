import eu from '../../profiles/eu.json' with { type: 'json' }
import palermo from '../../profiles/palermo.json' with { type: 'json' }
import rwanda from '../../profiles/rwanda.json' with { type: 'json' }
import uk from '../../profiles/uk.json' with { type: 'json' }
import us from '../../profiles/us.json' with { type: 'json' }
import { defineLegalProfile } from './define-legal-profile.ts'
import type { LegalProfile } from './model.ts'

/** The profiles that ship; none has been checked by a lawyer, and each names its gaps. */
export const PROFILE_IDS = ['palermo', 'rwanda', 'eu', 'us', 'uk'] as const

/** The id of a profile that ships. */
export type ProfileId = (typeof PROFILE_IDS)[number]

const shipped: Record<ProfileId, LegalProfile> = {
  palermo: /* @__PURE__ */ defineLegalProfile(palermo),
  rwanda: /* @__PURE__ */ defineLegalProfile(rwanda),
  eu: /* @__PURE__ */ defineLegalProfile(eu),
  us: /* @__PURE__ */ defineLegalProfile(us),
  uk: /* @__PURE__ */ defineLegalProfile(uk),
}

/** The profiles that ship, by id. */
export const legalProfiles: Readonly<Record<ProfileId, LegalProfile>> = shipped

const checked = /* @__PURE__ */ new WeakSet<LegalProfile>(/* @__PURE__ */ Object.values(shipped))

/** Finds a profile by id, or checks a profile of the caller once; throws if there is none with that id. */
export function profileOf(profile: ProfileId | LegalProfile): LegalProfile {
  if (typeof profile !== 'string') {
    if (!checked.has(profile)) checked.add(defineLegalProfile(profile))
    return profile
  }
  if (!Object.hasOwn(shipped, profile))
    throw new RangeError('There is no legal profile with this id. The ids are the keys of `legalProfiles`.')
  return shipped[profile]
}
