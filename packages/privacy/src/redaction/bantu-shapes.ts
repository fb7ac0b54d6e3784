/** Words that begin and end like verbs, although no stem of them is known; names seldom open a sentence this way. */
export const kinyarwandaShape: RegExp =
  /^(?:na|ya|ba|twa|mwa|wa|bwa|bwo|tu|yi|bi|wi|ni)[a-z]+(?:ye|je|ze|tse|aga)$|^(?:nta|nti|ntu|uwa|aba|iya)[a-z]{4,}[aeo]$|^nda[bcdfjklmnprstvwz][a-z]+[ae]$|^(?:a|ba|tu|mu|bi|zi|u)(?:ra|zo)[a-z]{3,}[aeo]$|^a[a-z]{4,}[hy]o$|^(?:ku|gu|uku)[a-z]{5,}a$|^(?:mu|u|n|ba)du[a-z]{3,}e$|^(?:n?ba|(?:tu|ba|a|nda|ya|wa|twa|mu)ra|uwu|ya|twa)(?:m[uw]|ba|k[uw]|t[uw]|bi|vy|by|ki|zi|yi)[a-z]{3,}a$|^(?:a|ba|tu|ya|wa|zi|bi)[a-z]{3,}(?:[bhrz]|sh)wa$/
export const swahiliShape: RegExp =
  /^(?:a|wa|ni|tu|m|u|i|zi|li|ya|ki|vi)(?:li|na|ta|me|nge)[a-z]{3,}[aeiu]$|^ha(?:tu|wa|u|i|zi|li|ki|vi)[a-z]{2,}[aeiu]$/

/** Numbers and adjectives that agree with their noun: miwili, kimoja, jipya, wazuri. */
export const swahiliAdjective: RegExp =
  /^(?:m|wa|ki|vi|mi|ma|ji|n|u|pa|ku|ya|li)?(?:moja|wili|tatu|nne|tano|nane|zuri|baya|pya|kubwa|dogo|refu|fupi|zima|ingi|engi|ngine|ingine|chache|kali|eusi|eupe|ekundu|gumu|epesi|zito|ote|enyewe|gonjwa|gine|ja(?:cho|vyo|lo|yo|zo|o|ye))$/

/** Numbers and adjectives that agree with their noun: imwe, batatu, mishya, gishya. */
export const kinyarwandaAdjective: RegExp =
  /^(?:u|i|e|a|ba|bu|ru|ka|ki|gi|mu|bi|mi|tu|du|n|m|ga|ri|ma|in)?(?:mwe|biri|tatu|shatu|ne|tanu|shanu|tandatu|shya|iza|eza|to|nini|kuru|inshi|ke|re|gufi|mwiza|zima|tuku|era|kara)$/

/** Nouns with their first vowel, in the classes that have few names. */
export const augmentOfThing: RegExp =
  /^(?:ab[ai]|ib[iy]|ivy|ik[iu]|ig[iu]|icy|im[iy]|ut[uw]|udu|ub[uw]|ur[uw]|ama|aka|aga)[a-z]{4}/
