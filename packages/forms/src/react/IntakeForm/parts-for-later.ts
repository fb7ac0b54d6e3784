/** What is loaded while the first question is read: other inputs than those that forms begin with, and where what is wrong with a consent is said. */

export { laterFields, laterWidgets } from '../../theme/later-parts.ts'
export { consentPlaces } from './consent-places.ts'
