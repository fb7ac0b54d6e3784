export {
  readAttribute,
  readAttributes,
  resolveEntities,
  toLocalName,
  toXmlText,
  XmlError,
  XmlScanner,
} from './xlsx/xml.ts'
