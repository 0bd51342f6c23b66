import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser'
import { S3Error } from './s3-error.ts'

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/'
const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' })

/** An answer of S3: elements by their names, several of one name as a list, nothing for what is undefined. */
export type Elements = { readonly [name: string]: Element | readonly Element[] | undefined }
type Element = string | number | boolean | Elements

export function toXml(root: string, elements: Elements): string {
  return build({ [root]: { '@xmlns': namespace, ...elements } })
}

/** Errors stand in no namespace. */
export function errorToXml(elements: Elements): string {
  return build({ Error: elements })
}

function build(document: object): string {
  const text = builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...document })
  // Files that others made may be called anything; XML cannot say it.
  return text.replaceAll(/(?![\n\r\t])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
}

/** Reads what a client sends in XML: the element named `root`, in which those of `lists` may come several times. */
export function fromXml(text: string, root: string, lists: readonly string[]): unknown {
  // No request of S3 declares entities of its own, and those could swell.
  if (text.includes('<!DOCTYPE') || XMLValidator.validate(text) !== true) throw malformed(root)
  const parser = new XMLParser({
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
    removeNSPrefix: true,
    isArray: (name) => lists.includes(name),
  })
  const document: Readonly<Record<string, unknown>> = parser.parse(text)
  if (!Object.hasOwn(document, root)) throw malformed(root)
  return document[root]
}

export function malformed(root: string): S3Error {
  return new S3Error('MalformedXML', `The body is no ${root} document of S3.`)
}
