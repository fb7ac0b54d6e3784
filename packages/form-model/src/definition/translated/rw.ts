import consent from '../../../forms/consent.json' with { type: 'json' }
import followUp from '../../../forms/follow-up.json' with { type: 'json' }
import intake from '../../../forms/intake.json' with { type: 'json' }
import perpetrator from '../../../forms/perpetrator.json' with { type: 'json' }
import referral from '../../../forms/referral.json' with { type: 'json' }
import screening from '../../../forms/screening.json' with { type: 'json' }
import { type TranslatedTexts, textsByEnglish } from './texts-by-english.ts'

/** The texts of the forms that ship in Kinyarwanda. */
export const formTexts: TranslatedTexts = /* @__PURE__ */ textsByEnglish(
  [consent, followUp, intake, perpetrator, referral, screening],
  'rw',
)
