/** The stories of the standard that are practised with, in the order of the list: each label occurs, and what is near to trafficking. */
export const PRACTICE_STORIES = [
  'girl-from-burundi-domestic-servitude',
  'smuggling-only',
  'smuggling-that-became-trafficking',
  'abduction-for-ransom',
  'online-scam-compound',
  'boy-in-forced-criminality',
  'forced-marriage',
  'partner-violence-without-trafficking',
] as const

/** A story to practise with: its texts by language, and what its record tells about the person. */
export type PracticeStory = {
  id: string
  title: { en: string; fr: string }
  text: { en: string; fr: string }
  facts: import('@tip-standard/classification').CaseFacts
}
