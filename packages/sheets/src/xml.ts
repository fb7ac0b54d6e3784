export {
  readAttribute,
  readAttributes,
  resolveEntities,
  toLocalName,
  toXmlText,
  XmlError,
  XmlScanner,
} from './xml/xml.ts'
