import {
  type CollectionTag,
  isAlias,
  isCollection,
  isScalar,
  Pair,
  parseDocument,
  Scalar,
  type ScalarTag,
  visit,
  YAMLMap,
} from 'yaml'

/** Names that short tags are tried with; any other would do as well. */
const names =
  'Ref Condition Sub GetAtt If Join FindInMap Select Split ImportValue Base64 Cidr GetAZs Equals And Or Not Transform Custom'

/** What the `yaml` package itself, told of CloudFormation's tags, says a text means; `undefined` for a broken text. */
export function referenceValue(text: string): { readonly value: unknown } | undefined {
  // The package takes a byte-order mark for indentation of the first line.
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    schema: 'core',
    merge: true,
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: 'silent',
    customTags: (tags) => [...scalars, ...tags, ...names.split(' ').flatMap(shortTags)],
  })
  if (document.errors.some(({ code }) => code !== 'MULTIPLE_DOCS')) return undefined
  visit(document, {
    Pair(_, pair) {
      pair.key = nameOf(pair.key, text.replace(/^\uFEFF/, ''))
    },
  })
  return { value: document.toJS({ maxAliasCount: -1 }) }
}

/** Names are texts for us, however they are written. */
function nameOf(key: unknown, text: string): unknown {
  if (isAlias(key) || (isScalar(key) && key.value === '<<')) return key
  if (isScalar(key)) {
    const name = new Scalar(typeof key.value === 'string' ? key.value : key.source)
    if (key.anchor !== undefined) name.anchor = key.anchor
    return name
  }
  return isCollection(key) && key.range ? new Scalar(text.slice(key.range[0], key.range[1])) : key
}

const scalars: ScalarTag[] = [
  { tag: 'yes', default: true, test: /^(?:yes|Yes|YES|on|On|ON)$/, resolve: () => true },
  { tag: 'no', default: true, test: /^(?:no|No|NO|off|Off|OFF)$/, resolve: () => false },
  // JSON has no such numbers.
  { tag: 'infinite', default: true, test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/, resolve: (text) => text },
]

function shortTags(name: string): (ScalarTag | CollectionTag)[] {
  const tag = `!${name}`
  const long = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`
  const wrapped = (node: unknown) => {
    const map = new YAMLMap()
    map.items.push(new Pair(new Scalar(long), node))
    return map
  }
  const argument = (text: string) => (name === 'GetAtt' && text.includes('.') ? text.split(/\.(.*)/s, 2) : text)
  return [
    { tag, resolve: (text) => ({ [long]: argument(text) }) },
    { tag, collection: 'seq', resolve: (node) => wrapped(node) },
    { tag, collection: 'map', resolve: (node) => wrapped(node) },
  ]
}
