/**
 * What is loaded while the first question is read: other inputs than those that forms begin with, what is wrong on a
 * page and where that is said of a consent, what has changed since a draft was kept, what a refusal means, whom an
 * answer can name, and whether the person who consents may be a child.
 */

export { laterFields, laterWidgets } from '../../theme/later-parts.ts'
export { Closing, RefusalNotice } from './Closing.tsx'
export { consentPlaces } from './consent-places.ts'
export { ErrorSummary } from './ErrorSummary.tsx'
export { FormChanged } from './FormChanged.tsx'
export { mayBeChild } from './may-be-child.ts'
export { News } from './News.ts'
export { referablePeople } from './referable-people.ts'
