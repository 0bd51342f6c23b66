import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { isList, isObject } from '#shared/model/json.ts'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text right inside of it. */
  readonly text: string
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  maxNestedTags: 100,
})

/** The outermost element of an XML text. Entities that a text declares itself are refused, however harmless. */
export function readXml(text: string): XmlElement {
  if (/<!ENTITY/i.test(text)) throw new Error('it declares entities, which are not read')
  const content = text.replace(/^\uFEFF/, '')
  // The parser itself takes what a program that was stopped had written so far for all of it.
  const checked = XMLValidator.validate(content)
  if (checked !== true) {
    const { line, col, msg } = checked.err
    throw new Error(`it is no well-formed XML (${line}:${col}: ${msg.replace(/\.$/, '')})`)
  }
  const parsed: unknown = parser.parse(content)
  const root = elementsOf(parsed).at(0)
  if (!root) throw new Error('it is no XML')
  return root
}

/** Every element of a name inside another one, however deep, in the order of the text. */
export function elementsNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.flatMap((child) => (child.name === name ? [child] : elementsNamed(child, name)))
}

/** The first element of a name right inside another one. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** An attribute by its own name. */
export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined
}

/** The parser's own notation: a list of objects with one member each, and the attributes under `:@`. */
function elementsOf(nodes: unknown): readonly XmlElement[] {
  if (!isList(nodes)) return []
  return nodes.filter(isObject).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@')
    if (name === undefined || name.startsWith('#') || name.startsWith('?')) return []
    const inner = node[name]
    const { ':@': attributes } = node
    return [
      {
        name,
        attributes: isObject(attributes)
          ? Object.fromEntries(
              Object.entries(attributes).map(([key, value]) => [key, typeof value === 'string' ? value : '']),
            )
          : {},
        children: elementsOf(inner),
        text: textOf(inner),
      },
    ]
  })
}

function textOf(nodes: unknown): string {
  const texts = isList(nodes) ? nodes.filter(isObject).map((node) => node['#text']) : []
  return texts
    .filter((text) => text !== undefined)
    .map(String)
    .join('')
}
