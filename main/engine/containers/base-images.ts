/**
 * The images that a Dockerfile is made from, as far as they stand in it: not its own stages, and not those whose names
 * are only given when it is built (Docker/reference/dockerfile, FROM and ARG).
 */
export function baseImagesOf(dockerfile: string): readonly string[] {
  const args = new Map<string, string>()
  const stages = new Set<string>(['scratch'])
  const images = new Set<string>()
  const text = dockerfile.replaceAll(/\\\r?\n/g, ' ')
  for (const line of text.split(/\r?\n/)) {
    const arg = /^\s*ARG\s+(\w+)=(\S*)/i.exec(line)
    // Those before the first FROM are the ones that a FROM sees.
    if (arg?.[1] !== undefined && images.size === 0) args.set(arg[1], unquoted(arg[2] ?? ''))
    const from = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(line)
    if (from?.[1] === undefined) continue
    const image = replaced(from[1], args)
    if (image !== undefined && !stages.has(image.toLowerCase())) images.add(image)
    if (from[2] !== undefined) stages.add(from[2].toLowerCase())
  }
  return [...images]
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2')
}

/** A name with its variables replaced; `undefined` where one has no value. */
function replaced(name: string, args: ReadonlyMap<string, string>): string | undefined {
  let isKnown = true
  const text = name.replaceAll(/\$(?:(\w+)|\{(\w+)(?::-([^}]*))?\})/g, (_, plain, braced, otherwise) => {
    const value = args.get(plain ?? braced) || otherwise
    isKnown &&= value !== undefined && value !== ''
    return value ?? ''
  })
  return isKnown ? text : undefined
}
