/** What is loaded while the first question is read: other inputs than those that forms begin with, where what is wrong with a consent is said, and what has changed since a draft was kept. */

export { laterFields, laterWidgets } from '../../theme/later-parts.ts'
export { consentPlaces } from './consent-places.ts'
export { FormChanged } from './FormChanged.tsx'
