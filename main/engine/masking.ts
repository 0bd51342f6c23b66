/** What must not be seen, and how a text looks without it. */
export interface Mask {
  add(secret: string): void
  /** A whole text with every secret replaced. */
  hide(text: string): string
  /** For texts that come in pieces: a secret may be cut between two of them. */
  stream(): MaskedStream
}

export interface MaskedStream {
  /** As much of what came so far as is sure to hold no part of a secret. */
  push(text: string): string
  /** The rest, when nothing more comes. */
  end(): string
}

const stars = '***'

/** A mask that knows the secrets of one run; more can be added while it is in use. */
export function createMask(secrets: Iterable<string> = []): Mask {
  const hidden = new Set<string>()
  let pattern: RegExp | undefined
  const add = (secret: string) => {
    for (const form of formsOf(secret)) hidden.add(form)
    // The longest first: one secret may hold another.
    const longestFirst = [...hidden].sort((a, b) => b.length - a.length)
    pattern = hidden.size === 0 ? undefined : new RegExp(longestFirst.map(escape).join('|'), 'g')
  }
  const hide = (text: string) => (pattern ? text.replace(pattern, stars) : text)
  for (const secret of secrets) add(secret)
  return {
    add,
    hide,
    stream() {
      let kept = ''
      return {
        push(text) {
          const whole = kept + text
          const cut = whole.length - heldBack(whole, hidden)
          // A secret that ends behind the cut was not complete there: hold back from where it begins.
          const from = startOfMatchAcross(whole, cut, pattern)
          kept = whole.slice(from)
          return hide(whole.slice(0, from))
        },
        end() {
          const rest = hide(kept)
          kept = ''
          return rest
        },
      }
    },
  }
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** A secret may also show up escaped in JSON, or one line at a time. */
function formsOf(secret: string): readonly string[] {
  const lines = secret.split(/\r?\n/).filter((line) => line.length >= 8)
  return [secret, JSON.stringify(secret).slice(1, -1), ...lines].filter((form) => form !== '')
}

/** How many characters at the end could be the beginning of a secret. */
function heldBack(text: string, secrets: ReadonlySet<string>): number {
  let longest = 0
  for (const secret of secrets) {
    for (let length = Math.min(secret.length - 1, text.length); length > longest; length--) {
      if (text.endsWith(secret.slice(0, length))) longest = length
    }
  }
  return longest
}

function startOfMatchAcross(text: string, cut: number, pattern: RegExp | undefined): number {
  if (!pattern) return cut
  for (const match of text.matchAll(pattern)) {
    if (match.index < cut && match.index + match[0].length > cut) return match.index
  }
  return cut
}
