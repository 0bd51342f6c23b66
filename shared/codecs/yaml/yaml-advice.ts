import type { YAMLParseError } from 'yaml'
import type { TextProblem } from '../codec.ts'

/** What the reader of YAML complains about, as a problem that says what to do. */
export function syntaxProblem(error: YAMLParseError, text: string): TextProblem {
  const start = Math.min(error.pos[0], text.length)
  const escape = /^Invalid escape sequence (.+)/.exec(error.message)?.[1]
  const end = Math.min(Math.max(error.pos[1], start + (escape?.length ?? 1)), text.length)
  const source = text.slice(start, end).split(/\r?\n/, 1)[0]?.slice(0, 40) ?? ''
  const message = byMessage.find(([pattern]) => pattern.test(error.message))?.[1] ?? byCode[error.code]
  return {
    rule: 'yaml-syntax',
    severity: 'error',
    message: message?.replace('%s', () => source) ?? error.message,
    range: { start: Math.min(start, Math.max(0, text.length - 1)), end },
  }
}

const byCode: Partial<Record<string, string>> = {
  ALIAS_PROPS: 'Remove the anchor or tag before this alias.',
  BAD_ALIAS: 'Give the anchor or alias a name of letters and digits.',
  BAD_DIRECTIVE: 'Remove this directive, or write it as YAML does: %YAML 1.2 or %TAG.',
  BAD_DQ_ESCAPE: 'YAML knows no escape “%s”: write a backslash as “\\\\”, or use single quotes.',
  BAD_INDENT: 'Indent this like the lines that it belongs to.',
  BAD_PROP_ORDER: 'Put the anchor or tag behind the “:”, “-” or “?”.',
  BAD_SCALAR_START: 'Put this text between quotes: no plain text begins so.',
  BLOCK_AS_IMPLICIT_KEY: 'Begin the inner object on a line of its own, or put text that holds “: ” between quotes.',
  BLOCK_IN_FLOW: 'Between brackets, write objects with braces and lists with square brackets.',
  KEY_OVER_1024_CHARS: 'Shorten this name to 1024 characters, or write it behind “? ”.',
  MISSING_CHAR: 'Something is missing here.',
  MULTILINE_IMPLICIT_KEY: 'Write a name and its colon on one line. Is a colon or a closing quote missing?',
  MULTIPLE_ANCHORS: 'Keep one of the anchors.',
  MULTIPLE_TAGS: 'Keep one of the tags: write the inner function in its long form, such as “Fn::Sub:”.',
  RESOURCE_EXHAUSTION: 'Nest values less deeply.',
  TAB_AS_INDENT: 'Indent with spaces: YAML allows no tabs here.',
  TAG_RESOLVE_FAILED: 'Write a tag that is known here, such as “!Ref” or “!Sub”.',
  UNEXPECTED_TOKEN: '“%s” is not allowed here.',
}

/** Where one code of the reader means several mistakes, told apart by its words. */
const byMessage: readonly (readonly [RegExp, string])[] = [
  [/^All mapping items/, 'Begin this line in the same column as the members beside it.'],
  [/^All sequence items/, 'Begin this line in the same column as the items beside it.'],
  [/^Flow map.* must/, 'Expected “}”: an object is not closed, or what is in it is not indented enough.'],
  [/^Flow sequence.* must/, 'Expected “]”: a list is not closed, or what is in it is not indented enough.'],
  [/^Implicit map keys need/, 'Expected a colon after this name.'],
  [/^Missing closing "quote/, 'Close the text with a double quote.'],
  [/^Missing closing 'quote/, 'Close the text with a single quote.'],
  [/^Missing space after :/, 'Put a space after the colon.'],
  [/^Missing , /, 'Expected a comma before this.'],
  [/^Comments must be separated/, 'Put a space before “#”.'],
  [/^Tags and anchors must be separated/, 'Put a space after the tag or anchor.'],
  [/^Sequence item without/, 'Expected “- ” before this item.'],
  [/^Missing newline after block sequence props/, 'Begin the list on a new line.'],
  [/^Block collection cannot start/, 'Begin on the line after “---”.'],
  [/^Missing directives-end/, 'Expected a line “---” after the directives.'],
  [/more-indented leading empty lines/, 'Give the number of spaces after “|” or “>”, or indent the empty lines less.'],
  [/^Unexpected block-seq-ind/, 'Begin the list on a new line.'],
  [/^Unexpected scalar/, 'Expected nothing more on this line: “%s”. Is a quote, a comma or a line break missing?'],
]
