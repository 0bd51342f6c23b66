import { type CollectionTag, Pair, parseDocument, Scalar, type ScalarTag, YAMLMap, type YAMLSeq } from 'yaml'

/** Names that short tags are tried with; any other would do as well. */
const names = [
  ...['Ref', 'Condition', 'Sub', 'GetAtt', 'If', 'Join', 'FindInMap', 'Select', 'Split', 'ImportValue', 'Base64'],
  ...['Cidr', 'GetAZs', 'Equals', 'And', 'Or', 'Not', 'Transform', 'Length', 'ToJsonString', 'Custom'],
]

/** What the `yaml` package itself, told of CloudFormation's tags, says a text means; `undefined` for a broken text. */
export function referenceValue(text: string): { readonly value: unknown } | undefined {
  // The package takes a byte-order mark for indentation of the first line.
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    schema: 'core',
    merge: true,
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: 'silent',
    customTags: (tags) => [...tags, ...booleans, ...names.flatMap(shortTags)],
  })
  if (document.errors.some(({ code }) => code !== 'MULTIPLE_DOCS')) return undefined
  return { value: document.toJS({ maxAliasCount: -1 }) }
}

const booleans: ScalarTag[] = [
  { tag: 'yes', default: true, test: /^(?:yes|Yes|YES|on|On|ON)$/, resolve: () => true },
  { tag: 'no', default: true, test: /^(?:no|No|NO|off|Off|OFF)$/, resolve: () => false },
  // JSON has no such numbers.
  { tag: 'infinite', default: true, test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/, resolve: (text) => text },
]

function shortTags(name: string): (ScalarTag | CollectionTag)[] {
  const tag = `!${name}`
  const long = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`
  const wrapped = (node: unknown) => {
    const map = new YAMLMap<unknown, unknown>()
    map.items.push(new Pair(new Scalar(long), node))
    return map
  }
  const argument = (text: string) => (name === 'GetAtt' && text.includes('.') ? text.split(/\.(.*)/s, 2) : text)
  return [
    { tag, resolve: (text) => ({ [long]: argument(text) }) },
    { tag, collection: 'seq', resolve: (node) => wrapped(node as YAMLSeq) },
    { tag, collection: 'map', resolve: (node) => wrapped(node as YAMLMap) },
  ]
}
